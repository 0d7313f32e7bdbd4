package org.augenhoehe.platform.launch;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

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
                + ofTheRooms()
                + "| | `AUGENHOEHE_JAVA_OPTIONS` | | More options for Java itself, read by the launcher. |\n";
    }

    /// Groups of settings that a room reads itself, such as those of the mail server.
    private static String ofTheRooms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.augenhoehe").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(SettingsPage::rows)
                .collect(Collectors.joining());
    }

    private static Stream<String> rows(Class<?> group) {
        var prefix = group.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(group.getRecordComponents())
                .filter(part -> !part.getName().equals("folder"))
                .map(part -> "| | `%s_%s` | %s | `%s` |%n"
                        .formatted(
                                prefix.toUpperCase(Locale.ROOT).replace('.', '_'),
                                part.getName().toUpperCase(Locale.ROOT),
                                preset(group, part.getName()),
                                prefix + "." + part.getName()));
    }

    private static String preset(Class<?> group, String name) {
        return Stream.of(group.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(name))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(given -> given != null && given.value().length > 0 && !given.value()[0].isEmpty())
                .map(given -> "`" + given.value()[0] + "`")
                .findFirst()
                .orElse("");
    }

    private static String row(Setting setting) {
        var option = setting.isOption() ? "`" + (setting.option() + " " + setting.placeholder()).strip() + "`" : "";
        var preset = setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`";
        return "| %s | `%s` | %s | %s |%n".formatted(option, setting.variable(), preset, setting.meaning());
    }
}
