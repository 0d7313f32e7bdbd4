package org.augenhoehe.directory.api;

import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.HsdsSchemas;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Whoever wants all of it takes it line by line.
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @Autowired
    HsdsImport hsds;

    @BeforeAll
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"})
    void thereAreAsManyLinesAsThePagesCount(String path) throws Exception {
        var page = JSON.readTree(ask("/" + path + "?per_page=100"));
        var lines = lines("/" + path + "?format=ndjson");
        assertThat(lines).hasSize(page.get("total_items").intValue());
        assertThat(lines.stream().limit(100)).containsExactlyElementsOf(page.get("contents"));
    }

    @Test
    void linesAreNarrowedDownAsPagesAre() throws Exception {
        assertThat(lines("/services?format=ndjson&search=Wohngeld"))
                .extracting(line -> line.get("name").stringValue())
                .containsExactly("Wohngeld-Beratung");
        assertThat(lines("/services?format=ndjson&minimal=true&search=Wohngeld").getFirst())
                .hasSize(1);
        assertThat(ask("/services?format=ndjson&search=Nirgendwoher")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services, service",
        "organizations, organization",
        "service_at_locations, service_at_location",
        "taxonomies, taxonomy",
        "taxonomy_terms, taxonomy_term"
    })
    void eachLineFitsTheSchema(String path, String kind) throws Exception {
        lines("/" + path + "?format=ndjson&full=true").stream()
                .limit(100)
                .forEach(line -> HsdsSchemas.assertFits(kind, line));
    }

    private List<JsonNode> lines(String path) throws Exception {
        return ask(path).lines().map(JSON::readTree).toList();
    }

    private String ask(String path) throws Exception {
        var answer = mvc.perform(get("/api/hsds/3" + path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType())
                .startsWith(path.contains("ndjson") ? "application/x-ndjson" : "application/json");
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
