package org.augenhoehe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Every library has a line in ARCHITECTURE that says why it is there, and a fixed version.
class DependenciesTest {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>.*?</dependency>", Pattern.DOTALL);

    @Test
    void everyLibraryHasItsLine() throws IOException {
        var told = Files.readString(HOUSE.resolve("ARCHITECTURE.md"));
        var missing = new TreeSet<String>();
        for (var pom : new String[] {"app/pom.xml", "methods/pom.xml"}) {
            DEPENDENCY
                    .matcher(Files.readString(HOUSE.resolve(pom)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.startsWith("augenhoehe-") && !name.equals("driver-bundle"))
                    .filter(name -> !told.contains(shortened(name)))
                    .forEach(missing::add);
        }
        for (var name : npm().propertyNames()) {
            if (!told.contains(name)) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNpmPackageHasAFixedVersion() throws IOException {
        for (var version : npm()) {
            assertThat(version.stringValue()).matches("\\d+\\.\\d+\\.\\d+");
        }
        assertThat(Files.readString(Path.of("src/main/frontend/package-lock.json")))
                .doesNotContain("\"resolved\"");
    }

    /// Starters of one family share a line: "-jdbc" stands for "spring-boot-starter-jdbc".
    private static String shortened(String name) {
        return name.replaceFirst("^spring-(boot-starter|modulith)-(?!webmvc$|webmvc-test$|api$)", "-");
    }

    private static tools.jackson.databind.JsonNode npm() throws IOException {
        var all = new JsonMapper().readTree(Files.readString(Path.of("src/main/frontend/package.json")));
        var merged = new JsonMapper().createObjectNode();
        for (var kind : new String[] {"dependencies", "devDependencies"}) {
            if (all.has(kind)) {
                merged.setAll((tools.jackson.databind.node.ObjectNode) all.get(kind));
            }
        }
        return merged;
    }
}
