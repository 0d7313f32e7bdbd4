package org.augenhoehe.platform.launch;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// What can be set from outside before the platform runs. Everything else is set on its pages.
public enum Setting {
    PORT(
            "8080",
            "PORT",
            "Der Port, auf dem die Plattform zu erreichen ist.",
            "The port on which people reach the platform."),
    DATA(
            "data",
            "DIR",
            "Der Ordner für alles, was nicht verloren gehen darf: Datenbank, Dateien, Briefe, Protokolle.",
            "The folder for everything that must not be lost: database, files, mail, logs."),
    DEMO(
            "false",
            "",
            "Füllt eine leere Plattform mit einer erfundenen kleinen Stadt, zum Umsehen.",
            "Fill an empty platform with a believable small town, to look around in."),
    PUBLIC_URL(
            "",
            "URL",
            "Die Adresse, die Menschen eintippen, etwa https://mitreden.example, wenn ein Proxy mit TLS davor steht."
                    + " Passkeys, Kamera und Anrufe brauchen sie.",
            "The address people type, such as https://mitreden.example, when a proxy with TLS stands before the"
                    + " platform. Passkeys, camera and calls need it."),
    MANAGEMENT_PORT(
            "",
            "PORT",
            "Der Port für Zustand und Messwerte, nur von diesem Rechner aus zu erreichen. Sonst der nächste nach dem"
                    + " Port der Plattform.",
            "The port for health, readiness and metrics, reachable from this machine only. Without it: the next one"
                    + " after the port of the platform."),
    WEBHOOKS_INSIDE(
            "false",
            "",
            "Erlaubt Meldungen an Programme im eigenen Netz, auch ohne TLS. Nur, wenn im eigenen Netz nichts offen steht.",
            "Allow messages to programs in the own network, also without TLS. Only where nothing in that network stands"
                    + " open."),
    GEOCODER(
            "",
            "URL",
            "Ein Photon-Dienst, der Adressen findet, die das Haus nicht kennt, etwa http://localhost:2322. Ihn fragt der"
                    + " Server, nie der Browser; ein fremder Dienst erfährt die Adressen, die Menschen eintippen.",
            "A Photon service that finds addresses the house does not know, such as http://localhost:2322. The server"
                    + " asks it, never the browser; a service of others learns the addresses that people type."),
    DATABASE_URL(
            "",
            null,
            "Ein eigenes PostgreSQL (ab 15) statt des eingebauten: postgres://user:password@host:5432/name. Keine"
                    + " Option, denn Optionen sehen alle, die auf dem Rechner arbeiten.",
            "A PostgreSQL (15 or newer) of your own instead of the embedded one:"
                    + " postgres://user:password@host:5432/name. Not an option, because options can be seen by everybody"
                    + " on the machine.");

    private final String preset;
    private final @Nullable String placeholder;
    private final String help;
    private final String meaning;

    Setting(String preset, @Nullable String placeholder, String help, String meaning) {
        this.preset = preset;
        this.placeholder = placeholder;
        this.help = help;
        this.meaning = meaning;
    }

    public String variable() {
        return "AUGENHOEHE_" + name();
    }

    public String property() {
        return "augenhoehe." + dashed();
    }

    public String option() {
        return "--" + dashed();
    }

    public String preset() {
        return preset;
    }

    /// What the terminal says of it, in German as everything there.
    public String help() {
        return help;
    }

    /// What the documents say of it, in English as everything there.
    public String meaning() {
        return meaning;
    }

    boolean isOption() {
        return placeholder != null;
    }

    boolean isSwitch() {
        return "".equals(placeholder);
    }

    String placeholder() {
        return placeholder == null ? "" : placeholder;
    }

    private String dashed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
