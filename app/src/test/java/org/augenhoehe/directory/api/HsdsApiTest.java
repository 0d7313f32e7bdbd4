package org.augenhoehe.directory.api;

import java.net.URI;
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

/// Other programs read the directory as the specification says.
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HsdsApiTest {
    private static final String API = "/api/hsds/3";

    @Autowired
    MockMvc mvc;

    @Autowired
    HsdsImport hsds;

    @BeforeAll
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

    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"})
    void everyListIsAPage(String path) throws Exception {
        HsdsSchemas.assertIsPage(read("/" + path));
        HsdsSchemas.assertIsPage(read("/" + path + "?per_page=1&page=2"));
        HsdsSchemas.assertIsPage(read("/" + path + "?page=2147483647"));
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
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(status("/services/00000000-0000-0000-0000-000000000000")).isEqualTo(404);
        assertThat(status("/services/136")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services?page=0",
                "services?page=-1",
                "services?page=two",
                "services?page=99999999999999999999",
                "services?per_page=0",
                "services?per_page=501",
                "services?per_page=1.5",
                "services?minimal=true&per_page=10001",
                "services?full=perhaps",
                "services?minimal=perhaps",
                "services?format=xml",
                "services?modified_after=yesterday",
                "services?modified_after=%2B294277-01-01T00:00:00Z",
                "service_at_locations?modified_after=0",
                "service_at_locations?proximity=1000",
                "service_at_locations?postcode=36037&proximity=near",
                "service_at_locations?postcode=36037&proximity=-1",
                "service_at_locations?postcode=36037&proximity=99999999",
                "organizations?page=none",
                "organizations?full_service=perhaps",
                "taxonomies?per_page=none",
                "taxonomy_terms?top_only=perhaps"
            })
    void nonsenseIsABadQuestionAndASentenceSaysWhy(String path) throws Exception {
        var answer = mvc.perform(get(URI.create(API + "/" + path))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/json");
        var message = new JsonMapper().readTree(answer.getContentAsByteArray()).get("message");
        assertThat(message.stringValue()).startsWith("“").endsWith(".");
    }

    @Test
    void whoKeepsACopyAsksOnlyForIdsAndChanges() throws Exception {
        var minimal = read("/services?minimal=true&search=Mittagstisch");
        HsdsSchemas.assertIsPage(minimal);
        assertThat(minimal.at("/contents/0").propertyNames()).containsExactlyInAnyOrder("id", "modified_date");
        assertThat(minimal.at("/contents/0/modified_date").stringValue()).isEqualTo("2026-11-01T08:00:00.000Z");
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
