package org.augenhoehe.platform.database;

/// What PostgreSQL said before it gave up, as one sentence.
final class Complaint {
    private Complaint() {}

    static String in(String said) {
        if (said.contains("No space left on device")) {
            return "Die Festplatte ist voll: Die Datenbank braucht Platz, bevor sie starten kann. Nichts wurde verändert.";
        }
        if (said.contains("Permission denied")) {
            return "Den Ordner der Datenbank darf dieses Benutzerkonto nicht lesen und beschreiben. Nichts wurde verändert.";
        }
        if (said.contains("unshare failed")) {
            return "Die Datenbank läuft nicht als root, und dieser Rechner erlaubt keine User-Namespaces:"
                    + " Starte die Plattform mit einem gewöhnlichen Benutzerkonto.";
        }
        var reason = said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElse(said.lines().reduce((first, last) -> last).orElse("sie sagt nicht, warum"));
        return "Die Datenbank ist nicht gestartet: " + reason.strip();
    }
}
