package org.augenhoehe.commitments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.SomeThread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.commitments.SomeCommitments.RAMP;

/// Several people, or one in two windows, on one commitment; people who leave; what moderation holds back.
@PlatformTest
class CommitmentTogetherTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeThread thread;

    @Autowired
    SomeVoices voices;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    ModeratedCommitments moderated;

    @Autowired
    ModeratedContradictions contradictions;

    @Autowired
    ModeratedReports said;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    SignedIn host;
    SignedIn owner;
    SignedIn author;
    UUID undertaking;
    UUID result;

    @BeforeEach
    void aNeedLedToADecision() throws Exception {
        host = somebody.plain();
        owner = somebody.plain();
        author = somebody.plain();
        undertaking = some.start(host);
        click.send(owner, "/vorhaben/" + undertaking + "/mitmachen");
        var need = thread.put("Ich komme nicht über die Stufe.", undertaking);
        result = thread.put("Der Eingang wird ohne Stufe.", undertaking);
        thread.lead(List.of(need), result, Leading.DECIDED_ON);
        voices.raise(need, author.id());
    }

    @Test
    void whoWroteInAnOldWindowReadsWhatWasSaidMeanwhileAndLosesNoWord() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        commitments.say(owner, path, "KEPT", "Die Rampe steht.");
        var typed = Map.of("state", "BROKEN", "words", "Das Geld fehlt.", "seen", "");
        var late = commitments.say(owner, path, typed);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Das hat sich inzwischen geändert", "Die Rampe steht.", "Das Geld fehlt.")
                .contains("name=\"seen\" value=\"" + commitments.seen(path));
        assertThat(commitments.state(path)).isEqualTo("KEPT");
        assertThat(commitments.say(owner, path, "BROKEN", "Das Geld fehlt.").getStatus())
                .isEqualTo(303);
        assertThat(click.look(path).getContentAsString()).contains("Die Rampe steht.", "Das Geld fehlt.");
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsAskedToLookAgain() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        Callable<Integer> kept = () -> commitments
                .say(owner, path, Map.of("state", "KEPT", "words", "Die Rampe steht.", "seen", ""))
                .getStatus();
        Callable<Integer> broken = () -> commitments
                .say(owner, path, Map.of("state", "BROKEN", "words", "Das Geld fehlt.", "seen", ""))
                .getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(kept, broken));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(commitments.reports(path)).isEqualTo(1);
    }

    @Test
    void whereSomebodyIsGoneTheirOrganisationAnswersForItsPromise() throws Exception {
        var group = founding.group(owner);
        var other = somebody.plain();
        founding.join(owner, group, other);
        var path = commitments.promise(owner, result, Map.of("organisation", group.toString()));
        assertThat(commitments.say(other, path, "KEPT", "Die Rampe steht.").getStatus())
                .as("while its owner is here")
                .isEqualTo(404);
        erasure.erase(owner.id());
        assertThat(commitments.say(host, path, "KEPT", "Die Rampe steht.").getStatus())
                .as("who is not theirs")
                .isEqualTo(404);
        assertThat(commitments.say(other, path, "KEPT", "Die Rampe steht.").getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatNobodyIsLeftToKeepSaysSo() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        erasure.erase(owner.id());
        assertThat(click.look(host, path).getContentAsString())
                .contains(RAMP, "ist nicht mehr hier")
                .doesNotContain(owner.name());
        assertThat(commitments.say(host, path, "KEPT", "Die Rampe steht.").getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoAskedForItReadsItWhileItIsHeldAndWhoIsAskedDoesNot() throws Exception {
        var path = commitments.promise(
                host,
                result,
                Map.of(
                        "wording",
                        "Kauf bei https://rampen.example",
                        "owner",
                        owner.id().toString()));
        assertThat(click.look(host, path).getContentAsString()).contains("rampen.example");
        assertThat(click.look(owner, path).getStatus()).isEqualTo(404);
        assertThat(click.send(owner, path + "/annehmen").getStatus()).isEqualTo(404);
        assertThat(moderated.find(SomeCommitments.id(path)).orElseThrow().author())
                .isEqualTo(host.id());
    }

    @Test
    void whatIsSaidAgainstItIsToldOnceItIsLetIn() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        commitments.say(owner, path, "BEGUN", "Wir haben angefangen.");
        var against = some.participant(undertaking);
        commitments.contradict(against, path, commitments.report(path), "Nein: https://fotos.example/stufe");
        assertThat(commitments.notices(owner, "commitment.contradicted")).isZero();
        var id = db.sql("select id from commitments.contradiction where author = :author")
                .param("author", against.id())
                .query(UUID.class)
                .single();
        thread.inTransaction(() -> contradictions.showAgain(id));
        assertThat(commitments.notices(owner, "commitment.contradicted")).isEqualTo(1);
        thread.inTransaction(() -> contradictions.hide(id));
        thread.inTransaction(() -> contradictions.showAgain(id));
        assertThat(commitments.notices(owner, "commitment.contradicted")).isEqualTo(1);
    }

    @Test
    void whatAnOwnerSaysIsReportedAndHiddenWhileThePromiseStands() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        commitments.say(owner, path, "BROKEN", "Ihr seid selbst schuld.");
        var report = commitments.report(path);
        assertThat(click.look(host, path).getContentAsString()).contains("/melden/stand-einer-zusage/" + report);
        assertThat(said.find(report).orElseThrow().author()).isEqualTo(owner.id());
        thread.inTransaction(() -> said.hide(report));
        assertThat(click.look(host, path).getContentAsString())
                .contains("nicht eingelöst", "Diese Worte sind ausgeblendet.")
                .doesNotContain("selbst schuld");
        assertThat(click.look("/melden/stand-einer-zusage/" + report).getStatus())
                .isEqualTo(404);
        thread.inTransaction(() -> said.showAgain(report));
        assertThat(click.look(host, path).getContentAsString()).contains("selbst schuld");
    }

    @Test
    void thatAPromiseWasKeptStaysOnTheThreadWithoutTheHiddenWords() throws Exception {
        var path = commitments.promise(owner, result, Map.of());
        commitments.say(owner, path, "KEPT", "Trotz euch Schwachköpfen.");
        var report = commitments.report(path);
        var strand = "/faden/" + SomeCommitments.id(path);
        assertThat(click.look(strand).getContentAsString()).contains("Schwachköpfen");
        thread.inTransaction(() -> said.hide(report));
        assertThat(click.look(strand).getContentAsString()).contains("Gehalten").doesNotContain("Schwachköpfen");
        thread.inTransaction(() -> said.showAgain(report));
        assertThat(click.look(strand).getContentAsString()).contains("Schwachköpfen");
    }

    @Test
    void nobodyPromisesForADayThatNobodyLivesToSee() throws Exception {
        for (var day : List.of("9999-12-31", "+99999999-01-01")) {
            var answer = click.send(owner, "/zusagen/neu/" + result, SomeCommitments.typed(Map.of("due", day)));
            assertThat(answer.getStatus()).as(day).isEqualTo(422);
        }
    }

    @Test
    void whatIsHeldIsReadByItsOwnerOnlyUntilItIsLetIn() throws Exception {
        var advert = "Ich lade euch ein: https://rampen.example/kaufen";
        var path = commitments.promise(owner, result, Map.of("wording", advert));
        var home = "/vorhaben/" + undertaking;
        assertThat(click.look(owner, path).getContentAsString()).contains(advert, "niemand außer dir");
        assertThat(click.look(host, path).getStatus()).isEqualTo(404);
        for (var page : List.of(home, home + "/zusagen", home + "/zusagen/aushang", home + "/verlauf", "/zusagen")) {
            assertThat(click.look(host, page).getContentAsString()).as(page).doesNotContain("rampen.example");
        }
        assertThat(commitments.told(author)).isZero();
        thread.inTransaction(() -> moderated.showAgain(SomeCommitments.id(path)));
        assertThat(click.look(host, path).getContentAsString()).contains(advert);
        assertThat(click.look(host, home + "/verlauf").getContentAsString()).contains("rampen.example");
        assertThat(commitments.told(author)).isEqualTo(1);
        thread.inTransaction(() -> moderated.hide(SomeCommitments.id(path)));
        thread.inTransaction(() -> moderated.showAgain(SomeCommitments.id(path)));
        assertThat(click.look(host, home + "/verlauf").getContentAsString())
                .as("let in is said once")
                .containsOnlyOnce("rampen.example");
    }
}
