package org.augenhoehe.undertakings.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.ProbeMethod;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// The page of an undertaking answers seven questions, in this order.
@PlatformTest
class UndertakingPagesTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    ProbeMethod probeGathering;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn host;
    UUID id;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        id = some.start(host, Map.of("about", "Der Mittagstisch ist **oft leer**."));
        some.enter(id, host, Phase.PLAN);
    }

    @Test
    void itAnswersInTheOrderInWhichPeopleAsk() throws Exception {
        some.agreeOnGoal(id, host);
        some.plan(id, host, some.wish("probe-gathering"));
        assertThat(click.look("/vorhaben/" + id).getContentAsString())
                .containsSubsequence(
                        "<h1>" + SomeUndertaking.QUESTION,
                        "Unser gemeinsames Ziel:",
                        "class=\"ring\"",
                        "Das kannst du jetzt tun",
                        "Das ist bisher daraus geworden",
                        "Wer macht mit?",
                        "Als Nächstes",
                        "Ohne Bildschirm")
                .contains("<strong>oft leer</strong>");
    }

    @Test
    void whatOneCanDoDependsOnWhoOneIs() throws Exception {
        some.plan(id, host, some.wish("probe-gathering"));
        assertThat(click.look("/vorhaben/" + id).getContentAsString())
                .contains("Etwas nennen", "Melde dich an")
                .doesNotContain("/mitmachen\"", "Ein gemeinsames Ziel vereinbaren");
        assertThat(click.look(somebody.plain(), "/vorhaben/" + id).getContentAsString())
                .contains("Du bist sofort dabei.");
        assertThat(click.look(host, "/vorhaben/" + id).getContentAsString())
                .contains("Ein gemeinsames Ziel vereinbaren", "Nutzer:innen in die Leitung holen")
                .doesNotContain("Du bist sofort dabei.");
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        assertThat(click.look(user, "/vorhaben/" + id).getContentAsString()).contains("Unter euch vorbereiten");
    }

    @Test
    void namesAreReadByThoseWhoTakePart() throws Exception {
        for (var page : List.of("", "/verlauf", "/plan", "/aushang")) {
            assertThat(click.look(somebody.plain(), "/vorhaben/" + id + page).getContentAsString())
                    .as(page)
                    .doesNotContain(host.name());
        }
        assertThat(click.look(host, "/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains(host.name());
        assertThat(click.look(somebody.plain(), "/vorhaben/" + id + "/menschen").getStatus())
                .isEqualTo(403);
    }

    @Test
    void theSheetForTheBoardHasTheWayAndThePromise() throws Exception {
        some.plan(id, host, some.wish("probe-gathering"));
        assertThat(click.look("/vorhaben/" + id + "/aushang").getContentAsString())
                .contains(SomeUndertaking.QUESTION, "Versprochen: Jeder Beitrag hat bis ")
                .contains("/vorhaben/" + id + "</strong>", "/vorhaben</span>")
                .contains("QR-Code");
    }

    @Test
    void theSheetShowsThreeStepsAndSaysThatThereAreMoreAndWhatWaits() throws Exception {
        var waiting = some.plan(id, host, some.wish("probe-gathering"));
        probeGathering.give(waiting.id(), 3, 1);
        some.over(waiting);
        assertThat(click.look("/vorhaben/" + id + "/aushang").getContentAsString())
                .contains("2 Beiträge warten auf eine Antwort.", "Versprochen: Jeder Beitrag hat bis ");
        for (int i = 0; i < 4; i++) {
            some.plan(id, host, some.wish("probe-gathering"));
        }
        assertThat(click.look("/vorhaben/" + id + "/aushang").getContentAsString())
                .contains("2 weitere Fragen laufen")
                .doesNotContain("warten auf eine Antwort");
    }

    @Test
    void whyItWasOpenedAgainIsReadOnThePage() throws Exception {
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "STOP", "reason", "Niemand hat Zeit."));
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "REOPEN", "reason", "Zwei Neue sind da."));
        assertThat(click.look("/vorhaben/" + id).getContentAsString())
                .contains("Dieses Vorhaben ist wieder offen.", "Zwei Neue sind da.")
                .doesNotContain("Niemand hat Zeit.");
        db.sql("update undertakings.event set at = at - interval '15 days' where undertaking = :id")
                .param("id", id)
                .update();
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).doesNotContain("Zwei Neue sind da.");
    }

    @Test
    void whatChangedStandsInTheHistoryWithItsEarlierWording() throws Exception {
        click.send(
                host,
                "/vorhaben/" + id + "/aendern",
                Map.of(
                        "question", SomeUndertaking.QUESTION,
                        "about", "Jetzt geht es um den Abend.",
                        "place", "Nordstadt",
                        "entry", "OPEN",
                        "version", "1"));
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("worum es geht, wurde geändert", "Ort: vorher –, jetzt Nordstadt");
        assertThat(click.look("/vorhaben/" + id + "/verlauf/texte").getContentAsString())
                .contains("Der Mittagstisch ist **oft leer**.")
                .doesNotContain("Jetzt geht es um den Abend.");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        var nowhere = "/vorhaben/" + Ids.next();
        for (var page : List.of("", "/plan", "/verlauf", "/aushang", "/einigung/" + Ids.next())) {
            assertThat(click.look(nowhere + page).getStatus()).as(page).isEqualTo(404);
        }
    }

    @Test
    void thePageCostsTheSameHoweverMuchThereIs() throws Exception {
        some.plan(id, host, some.wish("probe-gathering"));
        some.participant(id, StandingKind.SERVICE_USER, host);
        some.proposeGoal(id, host, "Alle können mitessen.");
        var page = "/vorhaben/" + id;
        click.look(host, page);
        var few = queries.during(() -> click.look(host, page));
        var fewForStrangers = queries.during(() -> click.look(page));
        for (int i = 0; i < 12; i++) {
            probeGathering.give(
                    some.plan(id, host, some.wish("probe-gathering")).id(), 50, 20);
            some.participant(id, StandingKind.SERVICE_USER, host);
        }
        assertThat(queries.during(() -> click.look(host, page))).isEqualTo(few).isLessThanOrEqualTo(24);
        assertThat(queries.during(() -> click.look(page)))
                .isEqualTo(fewForStrangers)
                .isLessThanOrEqualTo(15);
    }

    @Test
    void theListCostsTheSameForOneAndForMany() throws Exception {
        click.look("/vorhaben");
        var few = queries.during(() -> click.look("/vorhaben"));
        var fewOfMine = queries.during(() -> click.look(host, "/mein-platz/vorhaben"));
        for (int i = 0; i < 8; i++) {
            some.start(host);
        }
        assertThat(queries.during(() -> click.look("/vorhaben"))).isEqualTo(few).isEqualTo(3);
        assertThat(queries.during(() -> click.look(host, "/mein-platz/vorhaben")))
                .isEqualTo(fewOfMine);
    }

    @Test
    void whatHasEndedIsListedApart() throws Exception {
        var question = "Wohin mit dem Brunnen " + Ids.next() + "?";
        var ended = some.start(host, Map.of("question", question));
        assertThat(click.look("/vorhaben").getContentAsString()).contains(question);
        click.send(host, "/vorhaben/" + ended + "/lauf", Map.of("move", "STOP", "reason", "Er ist schon weg."));
        assertThat(click.look("/vorhaben").getContentAsString()).doesNotContain(question);
        assertThat(click.look("/vorhaben?beendet=true").getContentAsString()).contains(question);
        assertThat(click.look("/vorhaben?seite=-4").getStatus()).isEqualTo(200);
        assertThat(click.look(host, "/mein-platz/vorhaben").getContentAsString())
                .contains(question);
    }
}
