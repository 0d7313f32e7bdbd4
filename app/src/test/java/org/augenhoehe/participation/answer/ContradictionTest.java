package org.augenhoehe.participation.answer;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.answer.SomeAnswers.Owed;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever is answered may contradict once, and is owed a last word.
@PlatformTest
class ContradictionTest {
    @Autowired
    SomeAnswers answers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    AnswerStore store;

    @Autowired
    JdbcClient db;

    Owed owed;

    @BeforeEach
    void somethingIsOwed() throws Exception {
        owed = answers.owed();
    }

    @Test
    void theAuthorContradictsOnceAndIsOwedALastWord() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(answers.contradict(owed, owed.author(), "Der Bus steht doch da."))
                .isEqualTo(303);
        assertThat(answers.news(owed.host())).contains("Jemand widerspricht einer Antwort von euch.");
        assertThat(answers.look("/beitraege/" + owed.need()))
                .contains("Der Bus steht doch da.")
                .contains("fehlt noch eine Antwort");
        some.over(owed.step());
        assertThat(answers.close(owed).getStatus()).isEqualTo(422);
        answers.answer(owed, "TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.");
        assertThat(answers.look("/beitraege/" + owed.need()))
                .containsSubsequence("Dafür fehlt uns das Geld.", "Der Bus steht doch da.", "Stimmt. Wir fragen");
        answers.contradict(owed, owed.author(), "Und der Fahrer?");
        assertThat(answers.look("/beitraege/" + owed.need())).doesNotContain("Und der Fahrer?");
        assertThat(answers.close(owed).getStatus()).isEqualTo(303);
    }

    @Test
    void whatIsContradictedAfterClosingIsOwedALastWordInTime() throws Exception {
        some.over(owed.step());
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(answers.close(owed).getStatus()).isEqualTo(303);
        var page = "/vorhaben/" + owed.step().undertaking();
        assertThat(click.look(owed.host(), page).getContentAsString()).doesNotContain("Letztes Wort:");
        assertThat(answers.contradict(owed, owed.author(), "Der Bus steht doch da."))
                .isEqualTo(303);
        assertThat(click.look(owed.host(), page).getContentAsString())
                .contains("Letztes Wort: " + owed.step().question());
        assertThat(answers.look(page + "/verlauf")).contains("Jetzt ist ein letztes Wort geschuldet.");
        some.late(owed.step());
        answers.answeredDaysAgo(owed, 2);
        assertThat(answers.look("/offene-antworten"))
                .as("it has days of its own")
                .doesNotContain("/sammeln/" + owed.step().id());
        assertThat(answers.look(page)).doesNotContain("versprochene Antwort fehlt");
        contradictedDaysAgo(15);
        assertThat(answers.look("/offene-antworten"))
                .contains("/sammeln/" + owed.step().id());
        assertThat(answers.look(page)).contains("versprochene Antwort fehlt");
        answers.answer(owed, "TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.");
        assertThat(click.look(owed.host(), page).getContentAsString()).doesNotContain("Letztes Wort:");
        assertThat(answers.look(page)).doesNotContain("versprochene Antwort fehlt");
        assertThat(answers.look("/offene-antworten")
                        .lines()
                        .filter(line -> line.contains("/sammeln/" + owed.step().id())))
                .as("that it came too late stays")
                .singleElement()
                .asString()
                .contains("davon 1 zu spät beantwortet");
    }

    @Test
    void aLastWordInTimeIsOwedNoMore() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        answers.contradict(owed, owed.author(), "Der Bus steht doch da.");
        some.late(owed.step());
        answers.answeredDaysAgo(owed, 2);
        answers.answer(owed, "TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.");
        assertThat(answers.look("/offene-antworten"))
                .doesNotContain("/sammeln/" + owed.step().id());
        assertThat(answers.look("/vorhaben/" + owed.step().undertaking())).doesNotContain("später als versprochen");
    }

    @Test
    void afterTwoWeeksAnAnswerStands() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(click.look(owed.author(), "/beitraege/" + owed.need()).getContentAsString())
                .contains("Ich bin nicht einverstanden");
        answers.answeredDaysAgo(owed, 15);
        assertThat(click.look(owed.author(), "/beitraege/" + owed.need()).getContentAsString())
                .doesNotContain("Ich bin nicht einverstanden");
        answers.contradict(owed, owed.author(), "Der Bus steht doch da.");
        assertThat(store.find(owed.need()).orElseThrow().contradiction()).isNull();
    }

    private void contradictedDaysAgo(int days) {
        db.sql("""
                update participation.answered set contradicted_at = now() - make_interval(days => :days)
                where contribution = :need
                """).param("days", days).param("need", owed.need()).update();
    }

    @Test
    void aContradictionIsReportedAndHiddenAndAnAnswerIsOwedAllTheSame() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        answers.contradict(owed, owed.author(), "Ihr lügt doch alle.");
        assertThat(answers.look("/beitraege/" + owed.need())).contains("/melden/widerspruch-zu-antwort/" + owed.need());
        answers.hidden("widerspruch-zu-antwort", owed.need());
        assertThat(answers.look("/beitraege/" + owed.need())).doesNotContain("lügt");
        assertThat(click.look(owed.host(), "/sammeln/" + owed.step().id() + "/antworten")
                        .getContentAsString())
                .doesNotContain("lügt");
        assertThat(store.countOwed(owed.step().id())).isEqualTo(1);
    }

    @Test
    void whoIsExcludedDoesNotContradictEither() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        db.sql("""
                insert into moderation.block (id, person, reason, at, until)
                values (gen_random_uuid(), :person, 'Zum dritten Mal.', now(), now() + interval '3 days')
                """).param("person", owed.author().id()).update();
        var answer = click.send(
                owed.author(),
                "/beitraege/" + owed.need() + "/widersprechen",
                Map.of("contradiction", "Der Bus steht doch da."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("aber nichts schreiben", "Der Bus steht doch da.");
        assertThat(store.find(owed.need()).orElseThrow().contradiction()).isNull();
    }

    @Test
    void nobodyContradictsForTheAuthorOrWithoutSayingWhy() throws Exception {
        answers.answer(owed, "SET_ASIDE", "Dafür fehlt uns das Geld.");
        assertThat(answers.contradict(owed, somebody.plain(), "Der Bus steht doch da."))
                .isEqualTo(403);
        var answer =
                click.send(owed.author(), "/beitraege/" + owed.need() + "/widersprechen", Map.of("contradiction", "x"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(store.find(owed.need()).orElseThrow().contradiction()).isNull();
    }
}
