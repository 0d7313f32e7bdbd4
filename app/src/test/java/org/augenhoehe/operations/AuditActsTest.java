package org.augenhoehe.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is written into the audit log can be read there in words; the words stand in the texts of the room.
class AuditActsTest {
    private static final Pattern CALL = Pattern.compile("(?:audit\\.add|noted)\\([^;]*");
    private static final Pattern ACT = Pattern.compile("\"([a-z_]+\\.[a-z_.]+)\"");

    @Test
    void everyActHasAText() throws IOException {
        var texts = texts();
        var missing = new TreeSet<String>();
        for (var source : files(Path.of("src/main/java"), ".java")) {
            CALL.matcher(Files.readString(source))
                    .results()
                    .flatMap(call -> ACT.matcher(call.group()).results())
                    .map(found -> found.group(1))
                    .filter(act -> !texts.contains("audit.act." + act))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> texts() throws IOException {
        var keys = new HashSet<String>();
        for (var file : files(Path.of("src/main/resources/text"), "_de.properties")) {
            Files.readAllLines(file).forEach(line -> keys.add(line.replaceFirst("=.*", "")));
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
