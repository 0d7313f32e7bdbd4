package org.augenhoehe.participation.answer;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.answer.SomeAnswers.Owed;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Who asks people owes them answers.
@PlatformTest
class AnswerTest {
    @Autowired
    SomeAnswers answers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    AnswerStore store;

    @Autowired
    AnswerBook book;

    @Autowired
    Erasure erasure;

    Owed owed;

    @BeforeEach
    void somethingIsOwed() throws Exception {
        owed = answers.owed();
    }

    @Test
    void aStepIsNotClosedBeforeEverythingIsAnswered() throws Exception {
        some.over(owed.step());
        assertThat(answers.close(owed).getContentAsString()).contains("Ein Beitrag hat noch keine Antwort.");
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(answers.close(owed).getStatus()).isEqualTo(303);
        assertThat(answers.look("/sammeln/" + owed.step().id()))
                .contains("1 Beitrag: 0 aufgenommen, 0 zusammengeführt, 1 zurückgestellt.");
    }

    @Test
    void whatIsTakenUpLeadsToWhatCameOfIt() throws Exception {
        var supporter = somebody.plain();
        click.send(supporter, "/beitraege/" + owed.need() + "/unterstuetzen");
        var proposal = gathering.contribute(
                somebody.plain(), owed.step(), Map.of("kind", "PROPOSAL", "wording", "Der Verein leiht uns den Bus."));
        assertThat(gathering.answer(owed.host(), owed.step(), "TAKEN_UP", "Das machen wir so.", owed.need(), proposal))
                .isEqualTo(303);
        assertThat(answers.look("/faden/" + owed.need())).contains("Der Verein leiht uns den Bus.");
        assertThat(answers.look("/beitraege/" + owed.need()))
                .contains("Aufgenommen")
                .contains("Das machen wir so.");
        assertThat(answers.news(owed.author())).contains("Auf deinen Beitrag gibt es eine Antwort.");
        assertThat(answers.news(supporter)).contains("den du unterstützt, hat eine Antwort");
        assertThat(answers.look("/vorhaben/" + owed.step().undertaking() + "/verlauf"))
                .contains("Beiträge beantwortet: 1");
    }

    @Test
    void whatIsSetAsideSaysWhyAlsoOnTheThread() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(answers.look("/faden/" + owed.need()))
                .contains("Zurückgestellt")
                .contains("Dafür fehlt uns das Geld.");
    }

    @Test
    void oneReasonAnswersManyAlike() throws Exception {
        var other = gathering.contribute(somebody.plain(), owed.step(), "Ein Bus nach dem Essen.");
        assertThat(book.setAside(
                        owed.host().id(), owed.step(), Set.of(owed.need(), other), "Dafür fehlt uns das Geld."))
                .isEqualTo(new Giving.Done(2));
        assertThat(answers.look("/beitraege/" + other)).contains("Dafür fehlt uns das Geld.");
        assertThat(store.find(owed.need()).orElseThrow().answer().id())
                .isEqualTo(store.find(other).orElseThrow().answer().id());
    }

    @Test
    void nobodyIsAnsweredWithoutAReason() throws Exception {
        assertThat(answers.answer(owed, "SET_ASIDE", " ")).isEqualTo(422);
        assertThat(store.find(owed.need())).isEmpty();
    }

    @Test
    void onlyHostsAnswer() throws Exception {
        assertThat(click.look(owed.author(), "/sammeln/" + owed.step().id() + "/antworten")
                        .getStatus())
                .isEqualTo(403);
        var step = owed.step();
        assertThat(gathering.answer(owed.author(), step, "TAKEN_UP", "Das machen wir.", owed.need(), step.id()))
                .isEqualTo(403);
        assertThat(store.find(owed.need())).isEmpty();
    }

    @Test
    void hostsAnswerOnlyWhatIsTheirs() throws Exception {
        var stranger = somebody.plain();
        var elsewhere = gathering.open(stranger);
        assertThat(gathering.answer(stranger, elsewhere, "SET_ASIDE", "Nein, nie.", owed.need(), elsewhere.id()))
                .isEqualTo(404);
        assertThat(gathering.answer(
                        owed.host(), owed.step(), "TAKEN_UP", "Das machen wir.", owed.need(), elsewhere.id()))
                .isEqualTo(422);
        assertThat(store.find(owed.need())).isEmpty();
    }

    @Test
    void ofTwoAnswersAtOnceOneStands() throws Exception {
        try (var hands = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .<Callable<Giving>>mapToObj(number -> () ->
                            book.setAside(owed.host().id(), owed.step(), Set.of(owed.need()), "Antwort " + number))
                    .toList();
            int done = 0;
            for (var given : hands.invokeAll(tries)) {
                done += given.get() instanceof Giving.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void anAnswerIsReportedAndHiddenAndStillCounts() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Wer so etwas will, spinnt.");
        var id = store.find(owed.need()).orElseThrow().answer().id();
        assertThat(answers.look("/beitraege/" + owed.need())).contains("/melden/antwort/" + id);
        answers.hidden("antwort", id);
        assertThat(answers.look("/beitraege/" + owed.need()))
                .contains("Diese Worte sind ausgeblendet.")
                .doesNotContain("spinnt");
        assertThat(answers.look("/faden/" + owed.need())).doesNotContain("spinnt");
        assertThat(store.countOwed(owed.step().id())).isZero();
        assertThat(click.look("/melden/antwort/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void whoLeavesTakesTheirNameAlongAndLeavesTheAnswer() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        answers.contradict(owed, owed.author(), "Der Bus steht doch da.");
        assertThat(erasure.about(owed.host().id()))
                .anyMatch(section -> section.titleKey().equals("answer.data.given")
                        && section.rows().toString().contains("fehlt uns das Geld"));
        assertThat(erasure.about(owed.author().id()))
                .anyMatch(section -> section.titleKey().equals("answer.data.contradicted")
                        && section.rows().toString().contains("Der Bus steht"));
        erasure.erase(owed.host().id());
        erasure.erase(owed.author().id());
        assertThat(answers.look("/beitraege/" + owed.need())).contains("Dafür fehlt uns das Geld.");
        assertThat(store.find(owed.need()).orElseThrow().answer().kind()).isEqualTo(AnswerKind.SET_ASIDE);
    }
}
