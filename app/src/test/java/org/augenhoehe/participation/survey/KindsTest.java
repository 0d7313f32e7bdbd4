package org.augenhoehe.participation.survey;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.files.Uploads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Tables, orders, places and files.
@PlatformTest
class KindsTest {
    @Autowired
    SomeSurvey some;

    @Autowired
    Sheets sheets;

    @Autowired
    Uploads uploads;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Test
    void aTableIsAnsweredRowByRow() throws Exception {
        var asked = some.planned(1);
        some.ask(
                asked,
                QuestionKind.MATRIX,
                Map.of(
                        "wording",
                        "Wie ist der Weg?",
                        "items",
                        "Am Tag\nAm Abend",
                        "columns",
                        "gut\nschlecht",
                        "required",
                        "true"));
        some.fix(asked);
        assertThat(some.fill(asked, asked.one(), 1, Map.of("frage-1-1", "1"))).isEqualTo(422);
        assertThat(some.fill(asked, asked.one(), 1, Map.of("frage-1-1", "1", "wohin", "spaeter")))
                .isEqualTo(303);
        assertThat(some.handIn(asked, asked.one())).as("a row is missing").isEqualTo(422);
        some.fill(asked, asked.one(), 1, Map.of("frage-1-1", "1", "frage-1-2", "2"));
        assertThat(some.html(asked.one(), asked.filling() + "/pruefen")).contains("Am Tag: gut; Am Abend: schlecht");
        some.handIn(asked, asked.one());
        assertThat(given(asked, 1)).isEqualTo(new Given.Grid(new TreeMap<>(Map.of(1, 1, 2, 2))));
    }

    @Test
    void everyThingInAnOrderHasAPlaceOfItsOwn() throws Exception {
        var asked = some.planned(1);
        some.ask(asked, QuestionKind.ORDER, Map.of("wording", "Was ist dir wichtig?", "items", "Zeit\nRuhe\nGeld"));
        some.fix(asked);
        var twice = click.send(
                asked.one(), asked.filling() + "/1", Map.of("frage-1-1", "1", "frage-1-2", "1", "frage-1-3", "2"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString())
                .contains("Zwei Zeilen haben denselben Platz.")
                .containsPattern("<option value=\"2\" selected>");
        assertThat(click.send(asked.one(), asked.filling() + "/1", Map.of("frage-1-1", "1"))
                        .getContentAsString())
                .contains("Gib jeder Zeile einen Platz von 1 bis 3");
        assertThat(some.fill(asked, asked.one(), 1, Map.of()))
                .as("nobody has to")
                .isEqualTo(303);
        some.fill(asked, asked.one(), 1, Map.of("frage-1-1", "3", "frage-1-2", "1", "frage-1-3", "2"));
        some.handIn(asked, asked.one());
        assertThat(given(asked, 1)).isEqualTo(new Given.Ordered(List.of(2, 3, 1)));
    }

    @Test
    void withoutANameAnAddressIsNotTaken() throws Exception {
        for (var privacy : List.of(Privacy.NAMED, Privacy.ANONYMOUS)) {
            var asked = some.planned(1);
            some.ask(asked, QuestionKind.PLACE, Map.of("wording", "Wo fehlt eine Bank?"));
            some.ask(asked, QuestionKind.TEXT, Map.of("wording", "Warum?"));
            click.send(asked.host(), asked.writing(), Map.of("privacy", privacy.name()));
            some.fix(asked);
            assertThat(some.html(asked.one(), asked.filling()).contains("Hauptstraße 12,"))
                    .as("the field for an address")
                    .isEqualTo(privacy == Privacy.NAMED);
            some.fill(asked, asked.one(), 1, Map.of("frage-1", "Hauptstraße 12a, 76133 Karlsruhe", "frage-2", "Darum"));
            some.handIn(asked, asked.one());
            assertThat(sheets.list(some.survey(asked)).getFirst().find(1).isPresent())
                    .isEqualTo(privacy == Privacy.NAMED);
        }
    }

    @Test
    void aFileStaysUntilAnotherComesAndGoesWithItsAnswer() throws Exception {
        var asked = some.planned(1);
        click.send(asked.host(), asked.writing(), Map.of("privacy", "NAMED"));
        some.ask(asked, QuestionKind.FILE, Map.of("wording", "Ein Plan?", "required", "true"));
        some.fix(asked);
        assertThat(send(asked, "plan.pdf", "kein PDF")).isEqualTo(422);
        assertThat(some.fill(asked, asked.one(), 1, Map.of()))
                .as("it is required")
                .isEqualTo(422);
        assertThat(send(asked, "C:\\Ordner\\plan.pdf", "%PDF-1.7\n1 0 obj\nendobj"))
                .isEqualTo(303);
        assertThat(some.html(asked.one(), asked.filling() + "/pruefen"))
                .contains("plan.pdf")
                .doesNotContain("Ordner");
        assertThat(click.look(asked.one(), asked.filling() + "/datei/1").getHeader("Content-Disposition"))
                .startsWith("attachment");
        assertThat(click.look(asked.host(), asked.filling() + "/datei/1").getStatus())
                .as("nobody else's")
                .isEqualTo(404);
        some.handIn(asked, asked.one());
        var first = (Given.Attached) given(asked, 1);
        assertThat(uploads.find(first.file())).isPresent();
        send(asked, "neu.pdf", "%PDF-1.7\nneu");
        assertThat(uploads.find(first.file())).as("handed in still").isPresent();
        some.handIn(asked, asked.one());
        assertThat(uploads.find(first.file())).isEmpty();
        assertThat(((Given.Attached) given(asked, 1)).name()).isEqualTo("neu.pdf");
        some.end(asked);
        onlyHostsOpenWhatWasHandedIn(asked);
    }

    private void onlyHostsOpenWhatWasHandedIn(Asked asked) throws Exception {
        var path = asked.path() + "/ergebnis/dateien.zip";
        assertThat(click.look(asked.one(), path).getStatus()).isEqualTo(403);
        var zip = new ZipInputStream(
                new ByteArrayInputStream(click.look(asked.host(), path).getContentAsByteArray()));
        assertThat(zip.getNextEntry().getName()).isEqualTo("f1-1.pdf");
        assertThat(new String(zip.readAllBytes(), UTF_8)).contains("neu");
        assertThat(zip.getNextEntry()).isNull();
    }

    private int send(Asked asked, String name, String content) throws Exception {
        return mvc.perform(multipart(asked.filling() + "/1")
                        .file(new MockMultipartFile("frage-1", name, "application/pdf", content.getBytes(UTF_8)))
                        .cookie(asked.one().session())
                        .with(formToken()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Given given(Asked asked, int number) {
        return sheets.list(some.survey(asked)).getFirst().find(number).orElseThrow();
    }
}
