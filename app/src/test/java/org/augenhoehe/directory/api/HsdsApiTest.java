package org.augenhoehe.directory.api;

import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.HsdsSchemas;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Other programs read the directory as the specification says.
@PlatformTest
class HsdsApiTest {
    private static final String API = "/api/hsds/3";

    @Autowired
    MockMvc mvc;

    @Autowired
    HsdsImport hsds;

    @BeforeEach
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    @Test
    void itSaysWhatItIs() throws Exception {
        var about = read("");
        assertThat(about.get("version").stringValue()).isEqualTo("3.0");
        assertThat(about.get("openapi_url").stringValue()).endsWith("/3.0/schema/openapi.json");
    }

    @ParameterizedTest
    @CsvSource({
        "services, service",
        "organizations, organization",
        "service_at_locations, service_at_location",
        "taxonomies, taxonomy",
        "taxonomy_terms, taxonomy_term"
    })
    void whatIsListedFitsTheSchemaAndSoDoesEachThing(String path, String kind) throws Exception {
        for (var line : read("/" + path).get("contents")) {
            HsdsSchemas.assertFits(kind, line);
            HsdsSchemas.assertFits(kind, read("/" + path + "/" + line.get("id").stringValue()));
        }
        for (var whole : read("/" + path + "?full=true").get("contents")) {
            HsdsSchemas.assertFits(kind, whole);
        }
    }

    @Test
    void pagesAreCountedAsTheSpecificationSays() throws Exception {
        var all = read("/services?per_page=500");
        var total = all.get("total_items").intValue();
        var first = read("/services?per_page=1");
        assertThat(first.get("total_pages").intValue()).isEqualTo(total);
        assertThat(first.get("first_page").booleanValue()).isTrue();
        assertThat(first.get("last_page").booleanValue()).isEqualTo(total == 1);
        assertThat(first.get("contents").size()).isEqualTo(1);
        var beyond = read("/services?per_page=1&page=" + (total + 1));
        assertThat(beyond.get("empty").booleanValue()).isTrue();
        assertThat(beyond.get("size").intValue()).isZero();
    }

    @Test
    void aServiceComesWithEverythingThatBelongsToIt() throws Exception {
        var service = read("/services/" + id("Mittagstisch"));
        assertThat(service.at("/organization/name").stringValue()).isEqualTo("Haus am Fluss e. V.");
        assertThat(service.at("/service_at_locations/0/location/addresses/0/city")
                        .stringValue())
                .isEqualTo("Lindenau");
        assertThat(service.at("/attributes/0/taxonomy_term/name").stringValue()).isEqualTo("Essen");
        assertThat(service.at("/phones/0/number").stringValue()).isEqualTo("0661 1234");
        assertThat(service.at("/easy_description").stringValue()).isEqualTo("Hier können Sie essen.");
    }

    @Test
    void servicesAreFoundByWordsTermOrganisationAndChange() throws Exception {
        assertThat(names("/services?search=Wohngeld")).containsExactly("Wohngeld-Beratung");
        var organization =
                read("/services/" + id("Wohngeld")).at("/organization/id").stringValue();
        assertThat(names("/services?organization_id=" + organization)).containsExactly("Wohngeld-Beratung");
        var term = read("/services/" + id("Wohngeld"))
                .at("/attributes/0/taxonomy_term/id")
                .stringValue();
        assertThat(names("/services?taxonomy_term_id=" + term)).containsExactly("Wohngeld-Beratung");
        assertThat(names("/services?taxonomy_term_id=none")).isEmpty();
        assertThat(names("/services?search=Mittagstisch&modified_after=2026-11-01T00:00:00Z"))
                .hasSize(1);
        assertThat(names("/services?search=Mittagstisch&modified_after=2026-11-02T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFoundAndNonsenseIsABadQuestion() throws Exception {
        assertThat(status("/services/00000000-0000-0000-0000-000000000000")).isEqualTo(404);
        assertThat(status("/services/136")).isEqualTo(404);
        assertThat(status("/services?modified_after=yesterday")).isEqualTo(400);
        assertThat(status("/services?modified_after=%2B294277-01-01T00:00:00Z")).isEqualTo(400);
    }

    private String id(String word) throws Exception {
        return read("/services?search=" + word).at("/contents/0/id").stringValue();
    }

    private List<String> names(String path) throws Exception {
        return read(path)
                .get("contents")
                .valueStream()
                .map(service -> service.get("name").stringValue())
                .toList();
    }

    private int status(String path) throws Exception {
        return mvc.perform(get(API + path)).andReturn().getResponse().getStatus();
    }

    private JsonNode read(String path) throws Exception {
        var answer = mvc.perform(get(API + path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return new JsonMapper().readTree(answer.getContentAsByteArray());
    }
}
