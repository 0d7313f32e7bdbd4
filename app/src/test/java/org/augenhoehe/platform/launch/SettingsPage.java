package org.augenhoehe.platform.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/operations/settings.md`, as the code would write it.
final class SettingsPage {
    private SettingsPage() {}

    static String write() {
        return """
                # Settings from outside

                Nothing here is needed for the first month: the platform starts without any of it, and everything else is set
                on its own pages. What is typed counts before the environment.

                This page is written from `platform.launch.Setting`; a test fails when it no longer fits.

                | Option | Environment | Without it | What it does |
                |---|---|---|---|
                """
                + Stream.of(Setting.values()).map(SettingsPage::row).collect(Collectors.joining())
                + "| | `AUGENHOEHE_JAVA_OPTIONS` | | More options for Java itself, read by the launcher. |\n";
    }

    private static String row(Setting setting) {
        var option = setting.isOption() ? "`" + (setting.option() + " " + setting.placeholder()).strip() + "`" : "";
        var preset = setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`";
        return "| %s | `%s` | %s | %s |%n".formatted(option, setting.variable(), preset, setting.meaning());
    }
}
