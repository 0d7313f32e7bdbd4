package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.template.Refusal.Why;
import org.augenhoehe.undertakings.template.Schema.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Published schemas are read in whole, or refused with the place that is wrong.
@PlatformTest
class TemplateImportTest {
    private static final Path PUBLISHED = Path.of("../../shared/data/templates");

    @Autowired
    TemplateStore store;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private final String source = "probe-" + UUID.randomUUID();

    @Test
    void aFolderAndAZipBringTheSame() throws Exception {
        var schema = SchemaFixture.small();
        var fromFolder = taken(schema.folder(folder.resolve("open")));
        assertThat(taken(schema.zip(folder, "")).schema()).isEqualTo(fromFolder.schema());
        assertThat(taken(schema.zip(folder, "schema-1.0/")).schema())
                .as("with one folder around everything")
                .isEqualTo(fromFolder.schema());
        assertThat(fromFolder.languages()).containsExactly("en", "lv");
    }

    @Test
    void phasesStandInTheirOrderAndTasksKnowWhatComesBefore() throws Exception {
        var schema = taken(SchemaFixture.small().folder(folder)).schema();
        assertThat(schema.stages()).extracting(Stage::phase).containsExactly(Phase.DESIGN, Phase.DELIVER);
        assertThat(schema.stages()
                        .get(1)
                        .objectives()
                        .getFirst()
                        .tasks()
                        .getFirst()
                        .after())
                .containsExactly("sketch");
        assertThat(schema.author()).isEqualTo("Somebody");
    }

    @Test
    void theSameSourceReplacesAndKeepsItsAddress() throws Exception {
        var first = taken(SchemaFixture.small().folder(folder.resolve("one")));
        var renamed = SchemaFixture.small()
                .with("metadata.json", "{\"name_translations\": {\"en\": \"Large kitchen\"}}")
                .folder(folder.resolve("two"));
        assertThat(taken(renamed).template()).isEqualTo(first.template());
        assertThat(store.find(first.template()).orElseThrow().schema().name().byLanguage())
                .containsEntry("en", "Large kitchen");
    }

    @Test
    void whatIsBrokenIsRefusedWithItsPlace() throws Exception {
        refused(SchemaFixture.small().without("metadata"), Why.NO_METADATA, "metadata.json");
        refused(SchemaFixture.small().without("phases"), Why.NO_PHASES, "phases/");
        refused(SchemaFixture.small().with("phases/build.json", "{oops"), Why.BROKEN_JSON, "phases/build.json");
        refused(SchemaFixture.small().with("phases/build.json", "[1]"), Why.BROKEN_JSON, "phases/build.json");
        refused(SchemaFixture.small().with("metadata.json", "{}"), Why.NO_NAME, "metadata.json");
        refused(
                SchemaFixture.small().with("phases/build.json", "{\"id\": \"phase-build\"}"),
                Why.NO_NAME,
                "phase-build");
        refused(SchemaFixture.small().with("phases/big.json", " ".repeat(2_000_001)), Why.TOO_LARGE, "phases/big.json");
        assertThat(store.list()).extracting(Template::source).doesNotContain(source);
    }

    @Test
    void tasksWithoutAnIdOrWithTheSameAreRefused() throws Exception {
        var twice = """
                {"id": "phase-build", "name_translations": {"en": "Build"}, "objectives": [{"id": "cook",
                  "name_translations": {"en": "Cook"}, "tasks": [
                    {"id": "stove", "name_translations": {"en": "Buy a stove"}},
                    {"id": "stove", "name_translations": {"en": "Buy another"}}]}]}""";
        refused(SchemaFixture.small().with("phases/build.json", twice), Why.SAME_ID, "stove");
        refused(
                SchemaFixture.small().with("phases/build.json", twice.replace("\"id\": \"stove\", ", "")),
                Why.NO_ID,
                "Buy a stove");
    }

    @Test
    void whatIsNoZipIsSaid() throws Exception {
        var file = Files.writeString(folder.resolve("schema.zip"), "no zip at all");
        assertThat(read(file)).isInstanceOf(Reading.Refused.class);
        assertThat(read(folder.resolve("nothing"))).isEqualTo(new Reading.Refused(Why.NOT_THERE, "nothing"));
    }

    @Test
    void namesOfSourcesLeadNowhereElse() {
        assertThat(TemplateImport.source("../house:klein.zip")).doesNotContain("/", ":");
        assertThat(TemplateImport.source(".zip")).isEqualTo("template");
    }

    @Test
    void thePublishedGeneralSchemaIsReadWhole() throws Exception {
        var schema = taken(published("default")).schema();
        assertThat(schema.stages())
                .extracting(Stage::phase)
                .containsExactly(Phase.PLAN, Phase.DESIGN, Phase.DELIVER, Phase.STEER);
        assertThat(schema.countTasks()).isEqualTo(51);
    }

    @Test
    void thePublishedHackathonIsReadWhole() throws Exception {
        var reading = taken(published("hackathon"));
        assertThat(reading.schema().stages())
                .extracting(Stage::phase)
                .containsExactly(Phase.PLAN, Phase.DESIGN, Phase.DELIVER, Phase.EVALUATE);
        assertThat(reading.schema().countTasks()).isEqualTo(30);
        assertThat(reading.languages()).isEqualTo(new java.util.TreeSet<>(List.of("en", "es", "it", "lv")));
    }

    /// Skips the test where the published data do not lie beside the project.
    private static Path published(String name) {
        var path = PUBLISHED.resolve(name);
        assumeTrue(Files.exists(path), () -> "not here: " + path + ", see benchmarks/README.md");
        return path;
    }

    private void refused(SchemaFixture schema, Why why, String where) throws IOException {
        assertThat(read(schema.zip(folder, ""))).isEqualTo(new Reading.Refused(why, where));
    }

    private Reading.Taken taken(Path path) throws IOException {
        var reading = read(path);
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return (Reading.Taken) reading;
    }

    private Reading read(Path path) throws IOException {
        return new TemplateImport(store, json, Clock.systemUTC()).run(path, source);
    }
}
