package org.augenhoehe.platform.database;

/// What PostgreSQL said before it gave up, as one sentence.
final class Complaint {
    private Complaint() {}

    static String in(String said) {
        if (said.contains("No space left on device")) {
            return "The disk is full: the database needs space before it can start. Nothing was changed.";
        }
        if (said.contains("Permission denied")) {
            return "The database folder cannot be read and written by this user. Nothing was changed.";
        }
        if (said.contains("unshare failed")) {
            return "The database refuses to run as root, and this machine allows no user namespaces:"
                    + " start the platform as an ordinary user.";
        }
        var reason = said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElse(said.lines().reduce((first, last) -> last).orElse("it said nothing"));
        return "The database did not start: " + reason.strip();
    }
}
