package org.augenhoehe.directory.pages;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Somebody looks for a service and reads its page.
@PlatformTest
class ServicePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    @Test
    void theListIsNarrowedByWordsPlaceLanguageAndAccess() throws Exception {
        assertThat(html("/angebote?q=Mittagstisch")).contains("Mittagstisch für alle");
        assertThat(html("/angebote?q=Mittagstisch&ort=Lindenau")).contains("Mittagstisch für alle");
        assertThat(html("/angebote?q=Mittagstisch&ort=Nirgendwo")).contains("Dazu gibt es hier kein Angebot");
        assertThat(html("/angebote?q=Mittagstisch&stufenlos=true")).contains("Mittagstisch für alle");
        assertThat(html("/angebote?q=Wohngeld&stufenlos=true")).doesNotContain("Wohngeld-Beratung</a>");
        assertThat(html("/angebote?q=Mittagstisch&sprache=xx")).doesNotContain("Mittagstisch für alle</a>");
        assertThat(html("/angebote?hilfe=true")).contains("Computer-Café");
    }

    @Test
    void howFarAwayStandsBesideEachServiceNearAPoint() throws Exception {
        assertThat(html("/angebote?q=Mittagstisch&ort-breite=50.5558&ort-laenge=9.70&umkreis=10"))
                .contains("Mittagstisch für alle")
                .contains("km entfernt");
        assertThat(html("/angebote?q=Mittagstisch&ort-breite=50.5558&ort-laenge=10.70&umkreis=10"))
                .doesNotContain("Mittagstisch für alle</a>");
    }

    @Test
    void nonsenseInTheAddressOfTheListIsForgiven() throws Exception {
        assertThat(html("/angebote?seite=-3&thema=abc&umkreis=weit&ort-breite=x&ort-laenge=y"))
                .contains("<h1>Angebote</h1>");
        assertThat(html("/angebote?seite=999999")).contains("<h1>Angebote</h1>");
    }

    @Test
    void thePageOfAServiceSaysWhatIsNeededFirst() throws Exception {
        assertThat(html("/angebote/" + id("Mittagstisch")))
                .contains("<h1>Mittagstisch für alle</h1>")
                .contains("href=\"tel:06611234\"")
                .contains("11:30 bis 13:30")
                .contains("3 Euro")
                .contains("Mit dem Rollstuhl erreichbar")
                .contains("Bus 3 bis Uferweg")
                .contains("Haus am Fluss e. V.")
                .contains("Computer-Café");
        assertThat(html("/angebote/" + id("Computer-Café"))).contains("nach Absprache");
    }

    @Test
    void inEasyGermanTheEasyTextComesFirst() throws Exception {
        var page = mvc.perform(get("/angebote/" + id("Mittagstisch")).cookie(new Cookie("sprache", "de-simple")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("<h1>Mittag essen</h1>").contains("Hier können Sie essen.");
    }

    @Test
    void theSearchOfTheHouseLeadsToTheService() throws Exception {
        assertThat(html("/suche?q=Mittagstisch&art=angebot")).contains("/angebote/" + id("Mittagstisch"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(mvc.perform(get("/angebote/00000000-0000-0000-0000-000000000000"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aLongListCostsNoMoreQueriesThanAShortOne() throws Exception {
        html("/angebote");
        var few = queries.during(() -> html("/angebote?q=Wohngeld"));
        var many = queries.during(() -> html("/angebote?q=Beratung%20Mittagstisch%20Computer"));
        var all = queries.during(() -> html("/angebote"));
        assertThat(few).isLessThanOrEqualTo(5);
        assertThat(many).isEqualTo(few);
        assertThat(all).isEqualTo(few);
    }

    @Test
    void theDirectoryIsHandedOutToAnyone() throws Exception {
        var json = mvc.perform(get("/angebote/daten.json")).andReturn().getResponse();
        assertThat(json.getContentAsString()).contains("Mittagstisch für alle");
        assertThat(json.getHeader("Content-Disposition")).contains("angebote.json");
        var zip = mvc.perform(get("/angebote/daten.zip")).andReturn().getResponse();
        assertThat(new String(zip.getContentAsByteArray(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private String id(String word) {
        var found = directory.list(ServiceFilter.EVERYTHING.withWords(word), 1, 0);
        return found.getFirst().serviceId().toString();
    }

    private String html(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path.replace(" ", "%20"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
