package org.augenhoehe.platform.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.database.DataFolder;

/// The settings of this start: what was typed counts before the environment, and that before what is preset.
public record Settings(Map<Setting, String> values) {

    public static Settings of(Map<Setting, String> typed, Map<String, String> environment) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            var fromOutside = environment.getOrDefault(setting.variable(), setting.preset());
            values.put(setting, typed.getOrDefault(setting, fromOutside).strip());
        }
        return new Settings(values);
    }

    public String get(Setting setting) {
        return values.getOrDefault(setting, setting.preset());
    }

    public DataFolder dataFolder() {
        return new DataFolder(Path.of(get(Setting.DATA)));
    }

    int port() {
        return portOf(Setting.PORT, get(Setting.PORT));
    }

    int managementPort() {
        var set = get(Setting.MANAGEMENT_PORT);
        return set.isEmpty() ? port() + 1 : portOf(Setting.MANAGEMENT_PORT, set);
    }

    /// What people type into the browser to get here.
    String address() {
        var set = get(Setting.PUBLIC_URL);
        return set.isEmpty() ? "http://localhost:" + port() : set;
    }

    private static int portOf(Setting setting, String text) {
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below covers it.
        }
        throw new CannotStart("%s (%s) ist kein Port: Es muss eine Zahl von 1 bis 65534 sein, nicht „%s“."
                .formatted(setting.option(), setting.variable(), text));
    }
}
