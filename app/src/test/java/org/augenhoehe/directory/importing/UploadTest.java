package org.augenhoehe.directory.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.importing.Progress.Step;
import org.augenhoehe.directory.importing.ToldProgress.Standing;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// An operator hands a file in, sees how far it is without any script, and finds the report.
@PlatformTest
class UploadTest {
    private static final String RENEWED = "hx-trigger=\"every 3s\"";

    @TempDir
    Path folder;

    @Autowired
    MockMvc mvc;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    ReadingStore store;

    @Autowired
    Clock clock;

    private SignedIn operator;

    @BeforeEach
    void thereIsAnOperator() {
        operator = somebody.named("Betreiberin", Role.OPERATOR);
    }

    @Test
    void theAnswerToTheFormIsAPageThatEndsAsTheReportOfTheTerminal() throws Exception {
        var zip = folder.resolve("klein.zip");
        DirectoryFiles.zip(DirectoryFiles.SMALL, zip);
        var report = handIn("klein.zip", Files.readAllBytes(zip));
        assertThat(waitFor(report))
                .contains("3 Angebote aus „api-test“ eingelesen")
                .contains("Was mit Anmerkung übernommen wurde")
                .contains("schedules.csv")
                .contains("bundesland");
        assertThat(html("/betrieb/verzeichnis")).contains(report).contains("übernommen");
    }

    @Test
    void aBrokenFileEndsInAReportToo() throws Exception {
        var report = handIn("kaputt.json", "{ \"id\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(waitFor(report)).contains("Nichts wurde übernommen.").contains("kaputt.json");
    }

    @Test
    void theNameOfAFileLeadsNowhereElse() throws Exception {
        var report = handIn("..\\../..//.kaputt?.json", new byte[] {'{'});
        assertThat(waitFor(report)).contains("kaputt-.json:1:");
    }

    @Test
    void whileItIsReadThePageSaysHowFarItIsAndAsksAgainByItself() throws Exception {
        var id = begun();
        store.note(id, new Standing(Step.LISTING, 41, 100), clock.instant());
        assertThat(html("/betrieb/verzeichnis/berichte/" + id))
                .contains(RENEWED)
                .contains("„klein“ wird eingelesen")
                .contains("Die Angebote kommen in die Liste und in die Suche.")
                .contains("value=\"41\"")
                .contains("Der Bericht steht danach unter „Verzeichnis einlesen“.");
        assertThat(html("/betrieb/verzeichnis")).contains("wird gerade eingelesen");
    }

    @Test
    void whatBrokeOffIsNotWaitedForForever() throws Exception {
        var stopped = begun();
        store.breakOff(stopped);
        var silent = begun();
        store.note(silent, new Standing(Step.READING, 1, 2), clock.instant().minus(Duration.ofMinutes(20)));
        for (var id : new UUID[] {stopped, silent}) {
            assertThat(html("/betrieb/verzeichnis/berichte/" + id))
                    .contains("Das Einlesen ist abgebrochen.")
                    .doesNotContain(RENEWED);
        }
    }

    private UUID begun() {
        var id = Ids.next();
        store.begin(id, "klein", clock.instant());
        return id;
    }

    private String handIn(String name, byte[] content) throws Exception {
        var answer = mvc.perform(multipart("/betrieb/verzeichnis")
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("source", "api-test")
                        .cookie(operator.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        var location = String.valueOf(answer.getHeader("Location"));
        assertThat(location).startsWith("/betrieb/verzeichnis/berichte/");
        return location;
    }

    private String waitFor(String report) throws Exception {
        var end = clock.instant().plus(Duration.ofSeconds(60));
        var shown = html(report);
        while (shown.contains(RENEWED) && clock.instant().isBefore(end)) {
            Thread.sleep(100);
            shown = html(report);
        }
        return shown;
    }

    private String html(String path) throws Exception {
        return click.look(operator, path).getContentAsString();
    }
}
