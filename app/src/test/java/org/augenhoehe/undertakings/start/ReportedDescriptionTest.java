package org.augenhoehe.undertakings.start;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.plan.StepStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// What an undertaking says about itself, and what its steps ask, is reported as everything that people write.
@PlatformTest
class ReportedDescriptionTest {
    private static final String UGLY = "Wie werden wir die Querulantinnen los?";
    /// Of one test only: lists show what the others start.
    private static final String PUBLIC = "Wie werden wir die Nörgler los?";
    private static final String ABOUT = "Alle wissen, wer die Faulpelze sind.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    StepStore steps;

    @Autowired
    JdbcClient db;

    SignedIn host;

    @BeforeEach
    void somebodyHosts() {
        host = somebody.plain();
    }

    @Test
    void aHiddenDescriptionIsNotReadWhereverItStood() throws Exception {
        var id = some.start(host, Map.of("question", PUBLIC, "about", ABOUT));
        var home = "/vorhaben/" + id;
        assertThat(look(home)).contains(PUBLIC, ABOUT, "/melden/beschreibung-eines-vorhabens/" + id);
        hide("beschreibung-eines-vorhabens", id);
        for (var page : new String[] {
            home, home + "/plan", home + "/verlauf", home + "/aushang", "/vorhaben", "/faden/" + id, "/suche?q=Nörgler"
        }) {
            assertThat(look(page)).as(page).doesNotContain(PUBLIC, ABOUT);
        }
        assertThat(look(home)).contains(Undertaking.UNSAID);
        showAgain(id);
        assertThat(look(home)).contains(PUBLIC, ABOUT);
        assertThat(look(home + "/verlauf")).contains(PUBLIC);
        assertThat(look("/faden/" + id)).contains(PUBLIC);
    }

    @Test
    void newsNamesTheUndertakingAndNotWhatModerationHid() throws Exception {
        var id = some.start(host, Map.of("question", PUBLIC));
        some.enter(id, host, Phase.PLAN);
        var reader = some.participant(id);
        some.plan(id, host, some.wish("gathering"));
        assertThat(click.look(reader, "/neues").getContentAsString())
                .contains("In einem Vorhaben gibt es einen neuen Schritt.", PUBLIC);
        hide("beschreibung-eines-vorhabens", id);
        assertThat(click.look(reader, "/neues").getContentAsString())
                .contains("In einem Vorhaben gibt es einen neuen Schritt.")
                .doesNotContain(PUBLIC);
    }

    @Test
    void whatItSaidBeforeGoesWithIt() throws Exception {
        var id = some.start(host, Map.of("question", UGLY));
        describe(id, SomeUndertaking.QUESTION, "");
        var earlier = "/vorhaben/" + id + "/verlauf/texte";
        assertThat(look(earlier)).contains(UGLY, "/melden/beschreibung-eines-vorhabens/" + id);
        hide("beschreibung-eines-vorhabens", id);
        assertThat(look(earlier)).doesNotContain(UGLY);
        assertThat(look("/vorhaben/" + id + "/verlauf")).doesNotContain(UGLY);
    }

    @Test
    void itsHostsSaySomethingElseAndTheOldWordsStayGone() throws Exception {
        var id = some.start(host, Map.of("question", UGLY, "about", ABOUT));
        hide("beschreibung-eines-vorhabens", id);
        describe(id, SomeUndertaking.QUESTION, "Wir essen zusammen.");
        showAgain(id);
        assertThat(look("/vorhaben/" + id)).contains(SomeUndertaking.QUESTION, "Wir essen zusammen.");
        assertThat(look("/vorhaben/" + id)).doesNotContain(UGLY, ABOUT);
    }

    @Test
    void whoChangesOnlyThePlaceLosesNothing() throws Exception {
        var id = some.start(host, Map.of("question", UGLY, "about", ABOUT));
        hide("beschreibung-eines-vorhabens", id);
        describe(id, Undertaking.UNSAID, "");
        showAgain(id);
        assertThat(look("/vorhaben/" + id)).contains(UGLY, ABOUT);
    }

    @Test
    void aHiddenQuestionOfAStepIsNotReadAndTheStepGoesOn() throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        var wish = some.wish("gathering");
        wish.put("question", UGLY);
        wish.put("whatHappens", ABOUT);
        var step = some.plan(id, host, wish);
        var home = "/vorhaben/" + id;
        assertThat(look(home + "/plan")).contains(UGLY, "/melden/frage-eines-schritts/" + step.id());
        hide("frage-eines-schritts", step.id());
        for (var page : new String[] {
            home, home + "/plan", home + "/verlauf", home + "/aushang", "/sammeln/" + step.id(), "/faden/" + step.id()
        }) {
            assertThat(look(page)).as(page).doesNotContain(UGLY, ABOUT);
        }
        assertThat(steps.get(step.id()).isClosed()).isFalse();
        showAgain(step.id());
        assertThat(look(home + "/plan")).contains(UGLY);
        assertThat(look("/faden/" + step.id())).contains(UGLY);
    }

    @Test
    void theSameWordsDoNotComeBackByTheForm() throws Exception {
        var id = some.start(host, Map.of("question", UGLY, "about", ABOUT));
        hide("beschreibung-eines-vorhabens", id);
        var answer = click.send(host, "/vorhaben/" + id + "/aendern", described(id, SomeUndertaking.QUESTION, ABOUT));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Diese Worte hat die Moderation ausgeblendet.");
        assertThat(look("/vorhaben/" + id)).doesNotContain(ABOUT);
    }

    @Test
    void whatIsSaidUnderAHiddenQuestionCanBeReportedAgain() throws Exception {
        var id = some.start(host, Map.of("question", UGLY));
        hide("beschreibung-eines-vorhabens", id);
        describe(id, Undertaking.UNSAID, ABOUT);
        assertThat(look("/vorhaben/" + id)).contains(ABOUT);
        assertThat(click.look("/melden/beschreibung-eines-vorhabens/" + id).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theFirstStepAsksTheSameAndIsHiddenWithIt() throws Exception {
        var id = some.start(
                host,
                Map.of(
                        "question",
                        UGLY,
                        "method",
                        "gathering",
                        "lastDay",
                        LocalDate.now(Step.ZONE).plusDays(7).toString()));
        var step = steps.list(id).getFirst();
        assertThat(look("/sammeln/" + step.id())).contains(UGLY);
        hide("beschreibung-eines-vorhabens", id);
        assertThat(look("/sammeln/" + step.id())).doesNotContain(UGLY);
        showAgain(id);
        assertThat(look("/sammeln/" + step.id())).contains(UGLY);
    }

    @Test
    void aTemplateThatSaysTheSameIsHiddenWithIt() throws Exception {
        var id = some.start(host, Map.of("question", UGLY));
        some.enter(id, host, Phase.PLAN);
        some.plan(id, host, some.wish("gathering"));
        var template = String.valueOf(click.send(
                        host,
                        "/vorhaben/" + id + "/vorlage/veroeffentlichen",
                        Map.of("name", "Speisesaal", "about", "So ging es bei uns."))
                .getHeader("Location"));
        assertThat(look(template)).contains(UGLY, "/melden/vorlage/");
        hide("beschreibung-eines-vorhabens", id);
        assertThat(click.look(template).getStatus()).isEqualTo(404);
        assertThat(look("/vorhaben/vorlagen")).doesNotContain("So ging es bei uns.");
    }

    @Test
    void aReasonInTheHistoryCanBeReported() throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "PAUSE", "reason", ABOUT));
        assertThat(look("/vorhaben/" + id)).contains(ABOUT);
        var event = db.sql("select id from undertakings.event where undertaking = :id and act = 'pause'")
                .param("id", id)
                .query(UUID.class)
                .single();
        assertThat(look("/vorhaben/" + id + "/verlauf")).contains("/melden/eintrag-im-verlauf/" + event);
        hide("eintrag-im-verlauf", event);
        for (var page : new String[] {"/vorhaben/" + id, "/vorhaben/" + id + "/verlauf"}) {
            assertThat(look(page)).as(page).doesNotContain(ABOUT);
        }
    }

    private void describe(UUID id, String question, String about) throws Exception {
        assertThat(click.send(host, "/vorhaben/" + id + "/aendern", described(id, question, about))
                        .getStatus())
                .isEqualTo(303);
    }

    private Map<String, String> described(UUID id, String question, String about) {
        var now = undertakings.get(id);
        return Map.of(
                "question",
                question,
                "about",
                about,
                "easyQuestion",
                "",
                "easyAbout",
                "",
                "place",
                "Ahrenfurt",
                "entry",
                now.entry().name(),
                "version",
                String.valueOf(now.version()));
    }

    /// Somebody reports it, somebody uninvolved hides it.
    private void hide(String kind, UUID thing) throws Exception {
        click.send(
                somebody.plain(), "/melden/" + kind + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        decide(thing, "HIDDEN");
    }

    /// Its author asks somebody else, who shows it again.
    private void showAgain(UUID thing) throws Exception {
        click.send(
                host,
                "/mein-platz/moderation/" + matter(thing) + "/widersprechen",
                Map.of("because", "Das war anders gemeint."));
        decide(thing, "KEPT");
    }

    private void decide(UUID thing, String outcome) throws Exception {
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter(thing),
                Map.of("outcome", outcome, "reason", "So ist es besser."));
    }

    private UUID matter(UUID thing) {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
