package org.augenhoehe.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is written into the audit log can be read there in words.
class AuditActsTest {
    private static final Pattern ACT = Pattern.compile("(?:audit\\.add|noted)\\([^\"]*?\"([a-z_]+\\.[a-z_.]+)\"");

    @Test
    void everyActHasAText() throws IOException {
        var texts = Files.readString(Path.of("src/main/resources/text/audit_de.properties"));
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                ACT.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(act -> !texts.contains("\naudit.act." + act + "="))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }
}
