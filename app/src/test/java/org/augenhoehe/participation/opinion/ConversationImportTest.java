package org.augenhoehe.participation.opinion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.picture.Picture.Kind;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// A conversation from another program comes in with its votes, wholly or not at all.
@PlatformTest
class ConversationImportTest {
    private static final Path REAL = Path.of("..", "..", "shared", "data", "opinion");

    @TempDir
    Path folder;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    PictureStore pictures;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    SignedIn host;
    Step step;

    @BeforeEach
    void aStep() throws Exception {
        host = somebody.named("Petra");
        step = opinions.open(host);
    }

    @Test
    void twoCampsComeOutWithWhatDividesAndUnitesThem() throws Exception {
        SomeOpinions.camps(folder, 25, 12);
        assertThat(handIn(host).getStatus()).isEqualTo(303);
        var picture = pictures.find(step.id()).orElseThrow();
        assertThat(picture.kind()).isEqualTo(Kind.GROUPS);
        assertThat(picture.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.size()).isEqualTo(25));
        assertThat(picture.marks()).as("what was taken out there stays out").hasSize(13);
        var page = click.look(SomeOpinions.path(step)).getContentAsString();
        assertThat(page)
                .contains("Gruppe A: etwa 50\u00a0% aller", "Gruppe B: etwa 50\u00a0% aller")
                .contains("Quelle: Von uns erfunden")
                .doesNotContain("Kauft bei mir");
        assertThat(page.substring(page.indexOf("id=\"eint\""), page.indexOf("id=\"trennt\"")))
                .contains("Der Markt soll bleiben");
        assertThat(page.substring(page.indexOf("id=\"trennt\"")))
                .contains("Straße soll ohne Autos sein")
                .doesNotContain("Der Markt soll bleiben");
        assertThat(handIn(host).getContentAsString()).contains("Hier wurde schon ein Gespräch eingelesen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "votes.csv | 1,7777,3,1 | votes.csv, line 2",
                "votes.csv | 1,0,3,drei | votes.csv, line 2",
                "votes.csv | 1,0,3,NaN | votes.csv, line 2",
                "comments.csv | 5,9,Hallo zusammen | comments.csv, line 2",
            })
    void whatIsMalformedIsSaidByFileAndLineAndNothingIsHalfReadIn(String file, String line, String where)
            throws Exception {
        SomeOpinions.camps(folder, 3, 3);
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        lines.add(1, line);
        Files.write(folder.resolve(file), lines);
        var answer = handIn(host);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(where, "Von uns erfunden")
                .doesNotContain(folder.getParent().toString());
        assertThat(db.sql("select count(*) from participation.statement where step = :step")
                        .param("step", step.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// Hosts could mix the map as they like it, and have one drawn whenever they want to know what was said last.
    @Test
    void onceSomebodyHereHasAnsweredNothingComesInFromElsewhere() throws Exception {
        SomeOpinions.camps(folder, 10, 6);
        var bench = opinions.state(host, step, SomeOpinions.BENCH);
        assertThat(click.look(host, SomeOpinions.path(step)).getContentAsString())
                .contains("/einlesen");
        opinions.say(some.participant(step.undertaking()), step, bench, Stance.AGREE);
        assertThat(click.look(host, SomeOpinions.path(step)).getContentAsString())
                .doesNotContain("/einlesen");
        var answer = handIn(host);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hier haben schon Menschen geantwortet.");
        assertThat(pictures.find(step.id())).isEmpty();
    }

    @Test
    void theResultSaysHowManyAnsweredElsewhere() throws Exception {
        SomeOpinions.camps(folder, 10, 6);
        handIn(host);
        opinions.say(some.participant(step.undertaking()), step, opinions.first(step), Stance.AGREE);
        some.over(step);
        click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(click.look(SomeOpinions.path(step)).getContentAsString())
                .contains("21 Menschen haben zu 7 Aussagen geantwortet", "20 davon haben anderswo geantwortet.");
    }

    @Test
    void linksOfSomebodyNewDoNotComeIn() throws Exception {
        SomeOpinions.camps(folder, 10, 6);
        var comments = folder.resolve("comments.csv");
        Files.writeString(
                comments, Files.readString(comments).replace("Die 3. Straße", "www.beispiel.com: Die 3. Straße"));
        var answer = handIn(host);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Von uns erfunden");
        assertThat(pictures.find(step.id())).isEmpty();
    }

    @Test
    void onlyWhoHostsReadsIn() throws Exception {
        SomeOpinions.camps(folder, 3, 3);
        var guest = some.participant(step.undertaking());
        assertThat(handIn(guest).getStatus()).isEqualTo(403);
        assertThat(click.look(guest, SomeOpinions.path(step) + "/einlesen").getStatus())
                .isEqualTo(403);
        assertThat(pictures.find(step.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-per-hour-seattle",
                "austria-climate.5twd2jsnkf.2022-08-08",
                "brexit-consensus",
                "canadian-electoral-reform",
                "scoop-hivemind.biodiversity",
                "vtaiwan.uberx"
            })
    void publishedConversationsComeIn(String name) throws Exception {
        folder = REAL.resolve(name);
        assumeTrue(Files.exists(folder), () -> "not here: " + folder);
        // Of somebody new no links are taken, and people there wrote some.
        db.sql("update people.person set created_at = now() - interval '9 days' where id = :host")
                .param("host", host.id())
                .update();
        var begun = Instant.now();
        assertThat(handIn(host).getStatus()).isEqualTo(303);
        System.out.printf("%s read in within %s%n", name, Duration.between(begun, Instant.now()));
        assertThat(pictures.find(step.id()).orElseThrow().kind()).isEqualTo(Kind.GROUPS);
        assertThat(click.look(SomeOpinions.path(step)).getContentAsString()).contains("Gruppe A", "Gruppe B");
    }

    private MockHttpServletResponse handIn(SignedIn person) throws Exception {
        return mvc.perform(multipart(SomeOpinions.path(step) + "/einlesen")
                        .file(file("comments"))
                        .file(file("votes"))
                        .param("source", "Von uns erfunden")
                        .cookie(person.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }

    private MockMultipartFile file(String name) throws Exception {
        return new MockMultipartFile(
                name, name + ".csv", "text/csv", Files.readAllBytes(folder.resolve(name + ".csv")));
    }
}
