package org.augenhoehe.directory.api;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Programs ask what there is for somebody in a postcode, and around it.
@PlatformTest
class CoverageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    HsdsImport hsds;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    @Test
    void aPlaceServesThePostcodeItIsIn() throws Exception {
        assertThat(services("postcode=36037")).containsExactlyInAnyOrder("Mittagstisch für alle", "Computer-Café");
        assertThat(services("postcode=36039")).containsExactly("Wohngeld-Beratung");
        assertThat(services("postcode=00000")).isEmpty();
    }

    @Test
    void whoNamesThePostcodesItServesServesNoOthers() throws Exception {
        db.sql("""
                insert into directory.service_area (id, source, service_id, name, extent)
                select :id, source, id, 'Umland', '36100, 36103' from directory.service
                where name = 'Wohngeld-Beratung' and source = 'api-test'
                """).param("id", UUID.randomUUID()).update();
        assertThat(services("postcode=36100")).containsExactly("Wohngeld-Beratung");
        assertThat(services("postcode=36039")).isEmpty();
    }

    @Test
    void aNameWithoutPostcodesLimitsNothing() throws Exception {
        db.sql("""
                insert into directory.service_area (id, source, service_id, name)
                select :id, source, id, 'Kreis Lindenau' from directory.service
                where name = 'Wohngeld-Beratung' and source = 'api-test'
                """).param("id", UUID.randomUUID()).update();
        assertThat(services("postcode=36039")).containsExactly("Wohngeld-Beratung");
    }

    @Test
    void aroundAPostcodeWhatLiesWithinSoManyMetresIsThere() throws Exception {
        assertThat(services("postcode=36037&proximity=100"))
                .containsExactlyInAnyOrder("Mittagstisch für alle", "Computer-Café");
        assertThat(services("postcode=36037&proximity=2000"))
                .containsExactlyInAnyOrder("Mittagstisch für alle", "Computer-Café", "Wohngeld-Beratung");
        assertThat(services("postcode=00000&proximity=2000")).isEmpty();
    }

    private List<String> services(String question) throws Exception {
        var answer = mvc.perform(get("/api/hsds/3/service_at_locations?full=true&per_page=500&" + question))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return new JsonMapper()
                .readTree(answer.getContentAsByteArray())
                .get("contents")
                .valueStream()
                .map(place -> place.at("/service/name").stringValue())
                .toList();
    }
}
