package org.augenhoehe.platform.launch;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// What can be set from outside before the platform runs. Everything else is set on its pages.
public enum Setting {
    PORT("8080", "PORT", "The port on which people reach the platform."),
    DATA("data", "DIR", "The folder for everything that must not be lost: database, files, mail, logs."),
    DEMO("false", "", "Fill an empty platform with a believable small town, to look around in."),
    PUBLIC_URL(
            "",
            "URL",
            "The address people type, such as https://mitreden.example, when a proxy with TLS stands before the"
                    + " platform. Passkeys, camera and calls need it."),
    MANAGEMENT_PORT(
            "",
            "PORT",
            "The port for health, readiness and metrics, reachable from this machine only. Without it: the next one"
                    + " after the port of the platform."),
    DATABASE_URL(
            "",
            null,
            "A PostgreSQL (15 or newer) of your own instead of the embedded one:"
                    + " postgres://user:password@host:5432/name. Not an option, because options can be seen by everybody"
                    + " on the machine.");

    private final String preset;
    private final @Nullable String placeholder;
    private final String meaning;

    Setting(String preset, @Nullable String placeholder, String meaning) {
        this.preset = preset;
        this.placeholder = placeholder;
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
