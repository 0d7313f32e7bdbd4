package org.augenhoehe.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The examples for operators can be read by what they are for, and name nothing that does not exist.
class DeploymentTest {
    private static final Path FOLDER = Path.of("..", "docs", "operations");
    private static final Pattern VARIABLE = Pattern.compile("AUGENHOEHE_[A-Z_]+");
    private static final Set<String> INSTRUCTIONS =
            Set.of("FROM", "RUN", "COPY", "USER", "ENV", "VOLUME", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT");

    @Test
    void theServiceUnitIsWellFormed() throws IOException {
        for (var line : meaningful("augenhoehe.service")) {
            assertThat(line).matches("\\[(Unit|Service|Install)]|[A-Za-z]+=.*");
        }
        assertThat(meaningful("augenhoehe.service"))
                .contains("ExecStart=/opt/augenhoehe/augenhoehe", "Environment=AUGENHOEHE_DATA=/var/lib/augenhoehe");
    }

    @Test
    void theContainerFileIsWellFormed() throws IOException {
        assertThat(meaningful("Containerfile"))
                .allSatisfy(line -> assertThat(INSTRUCTIONS).contains(line.split(" ")[0]));
        assertThat(meaningful("Containerfile").getFirst()).startsWith("FROM ");
    }

    @Test
    void everyVariableThatIsNamedExists() throws IOException {
        var known = Stream.concat(
                        Stream.of(Setting.values()).map(Setting::variable), Stream.of("AUGENHOEHE_JAVA_OPTIONS"))
                .collect(Collectors.toSet());
        var named = new TreeSet<String>();
        for (var file : List.of("augenhoehe.service", "Containerfile", "README.md", "nginx.conf")) {
            VARIABLE.matcher(Files.readString(FOLDER.resolve(file))).results().forEach(hit -> named.add(hit.group()));
        }
        assertThat(known).containsAll(named);
    }

    private static List<String> meaningful(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
