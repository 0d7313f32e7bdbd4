package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// People fill in a survey, go on later, hand in, and change it as long as that was agreed.
@PlatformTest
class AnsweringTest {
    @Autowired
    SomeSurvey some;

    @Autowired
    Sheets sheets;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @Test
    void whatIsAskedDependsOnWhatWasAnswered() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var one = asked.one();
        assertThat(some.html(one, asked.filling()))
                .contains(SomeSurvey.COME, "Seite 1 von 2")
                .doesNotContain(SomeSurvey.WAY, SomeSurvey.LIKE);
        some.fill(asked, one, 1, Map.of("frage-1", "2"));
        assertThat(some.html(one, asked.filling() + "?seite=2"))
                .contains(SomeSurvey.LIKE)
                .doesNotContain(SomeSurvey.WAY);
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        assertThat(some.html(one, asked.filling() + "?seite=2"))
                .contains(SomeSurvey.WAY, SomeSurvey.MINUTES, "Minuten", "mindestens 1 und höchstens 90");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedAnyMoreDoesNotCount() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var one = asked.one();
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        some.fill(asked, one, 2, Map.of("frage-2", "1", "frage-3", "12", "frage-4", "4"));
        some.fill(asked, one, 1, Map.of("frage-1", "2"));
        assertThat(some.html(one, asked.filling() + "/pruefen"))
                .contains(SomeSurvey.LIKE, "4 / 5")
                .doesNotContain(SomeSurvey.WAY, "Zu Fuß");
        assertThat(some.handIn(asked, one)).isEqualTo(303);
        var sheet = sheet(asked);
        assertThat(sheet.given()).containsOnly(Map.entry(1, new Given.One(2)), Map.entry(4, new Given.One(4)));
        assertThat(sheet.asked()).containsExactly(1, 4, 5);
        assertThat(sheet.isSkipped(2)).isTrue();
        assertThat(sheet.isLeftEmpty(5)).isTrue();
    }

    @Test
    void whatWasAnsweredIsThereWhenSomebodyComesBack() throws Exception {
        var asked = some.running(1, Privacy.ANONYMOUS);
        var one = asked.one();
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        assertThat(some.html(one, asked.path())).contains("Weiter ausfüllen", "noch nicht abgegeben");
        assertThat(some.html(one, asked.filling())).contains("Seite 2 von 2", SomeSurvey.WAY);
        some.fill(asked, one, 2, Map.of("frage-3", "7,5", "frage-5", "Mehr Suppe", "wohin", "spaeter"));
        assertThat(some.html(one, asked.filling() + "?seite=2")).contains("value=\"7,5\"", "Mehr Suppe");
        assertThat(some.count("survey_sheet", asked)).isZero();
        assertThat(some.html(asked.host(), asked.filling() + "?seite=2")).doesNotContain("Mehr Suppe");
    }

    @Test
    void nothingElseIsHandedInThanWhatWasRead() throws Exception {
        var asked = some.running(1, Privacy.ANONYMOUS);
        var one = asked.one();
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        some.fill(asked, one, 2, Map.of("frage-2", "1", "frage-3", "12", "frage-4", "4"));
        var read =
                some.html(one, asked.filling() + "/pruefen").replaceAll("(?s).*name=\"seen\" value=\"(\\w+)\".*", "$1");
        assertThat(read).hasSize(32);
        some.fill(asked, one, 2, Map.of("frage-2", "1", "frage-3", "13", "frage-4", "4"));
        var changed = click.send(one, asked.filling() + "/abgeben", Map.of("seen", read));
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(changed.getContentAsString()).contains("Deine Antworten haben sich inzwischen geändert");
        assertThat(some.count("survey_sheet", asked)).isZero();
        some.fill(asked, one, 2, Map.of("frage-2", "1", "frage-3", "12", "frage-4", "4"));
        assertThat(click.send(one, asked.filling() + "/abgeben", Map.of("seen", read))
                        .getStatus())
                .isEqualTo(303);
        assertThat(some.count("survey_sheet", asked)).isEqualTo(1);
    }

    @Test
    void everyAnswerIsKeptAsItWasGiven() throws Exception {
        var asked = some.running(1, Privacy.PSEUDONYMOUS);
        var one = asked.one();
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        some.fill(
                asked, one, 2, Map.of("frage-2", "3", "frage-3", "12,5", "frage-4", "5", "frage-5", "Zwei\r\nZeilen"));
        some.handIn(asked, one);
        assertThat(sheet(asked).given())
                .isEqualTo(Map.of(
                        1,
                        new Given.One(1),
                        2,
                        new Given.Some(new TreeSet<>(List.of(3))),
                        3,
                        new Given.Amount(new BigDecimal("12.5")),
                        4,
                        new Given.One(5),
                        5,
                        new Given.Written("Zwei\nZeilen")));
        assertThat(some.html(one, asked.path()))
                .contains("unter der Nummer " + sheet(asked).pseudonym());
    }

    @Test
    void whatCannotBeSoIsSaidAtItsFieldAndStays() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var one = asked.one();
        some.fill(asked, one, 1, Map.of("frage-1", "1"));
        for (var wrong : Map.of(
                        "frage-2", List.of("9", "steht nicht zur Wahl"),
                        "frage-3", List.of("viele", "Schreibe eine Zahl"),
                        "frage-4", List.of("6", "steht nicht zur Wahl"),
                        "frage-5", List.of("x".repeat(4001), "Kürze es auf 4.000"))
                .entrySet()) {
            var answer = click.send(
                    one,
                    asked.filling() + "/2",
                    Map.of(wrong.getKey(), wrong.getValue().getFirst()));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains(wrong.getValue().getLast());
        }
        var large = click.send(one, asked.filling() + "/2", Map.of("frage-3", "91"));
        assertThat(large.getContentAsString()).contains("Die Zahl ist höchstens 90.", "value=\"91\"");
        assertThat(click.send(one, asked.filling() + "/9").getStatus()).isEqualTo(404);
    }

    @Test
    void whatHasToBeAnsweredIsAskedForBeforeHandingInButNotBeforeALaterVisit() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var one = asked.one();
        assertThat(some.fill(asked, one, 1, Map.of())).isEqualTo(422);
        assertThat(some.fill(asked, one, 1, Map.of("wohin", "spaeter"))).isEqualTo(303);
        some.fill(asked, one, 2, Map.of("frage-4", "3"));
        assertThat(some.html(one, asked.filling() + "/pruefen")).contains("Hier fehlt noch eine Antwort.");
        assertThat(some.handIn(asked, one)).isEqualTo(422);
        assertThat(some.count("survey_sheet", asked)).isZero();
    }

    @Test
    void withANameOrANumberSomebodyCanChangeTheirAnswersUntilTheEnd() throws Exception {
        for (var privacy : List.of(Privacy.NAMED, Privacy.PSEUDONYMOUS)) {
            var asked = some.running(1, privacy);
            some.answerNo(asked, asked.one(), "1", "Salz");
            var first = sheet(asked);
            assertThat(some.html(asked.one(), asked.path())).contains("Antworten ändern");
            some.fill(asked, asked.one(), 2, Map.of("frage-4", "5", "frage-5", "Pfeffer"));
            assertThat(sheet(asked)).as("it counts only when it is handed in").isEqualTo(first);
            some.handIn(asked, asked.one());
            assertThat(sheet(asked).id()).isEqualTo(first.id());
            assertThat(sheet(asked).given()).containsEntry(5, new Given.Written("Pfeffer"));
            assertThat(some.count("survey_draft", asked)).isZero();
        }
    }

    @Test
    void handingInTwiceAtOnceCountsOnce() throws Exception {
        for (var privacy : Privacy.values()) {
            var asked = some.running(1, privacy);
            some.fill(asked, asked.one(), 1, Map.of("frage-1", "2"));
            try (var tabs = Executors.newFixedThreadPool(4)) {
                Callable<Integer> handIn = () -> some.handIn(asked, asked.one());
                for (var answer : tabs.invokeAll(List.of(handIn, handIn, handIn, handIn))) {
                    assertThat(answer.get()).isEqualTo(303);
                }
            }
            assertThat(some.count("survey_sheet", asked)).isEqualTo(1);
            assertThat(some.count("survey_roll", asked)).isEqualTo(1);
        }
    }

    @Test
    void onlyWhoTakesPartAnswersAndOnlyInTime() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        assertThat(click.look(asked.one(), asked.filling()).getStatus()).isEqualTo(404);
        some.fix(asked);
        assertThat(click.look(asked.filling()).getStatus()).isNotEqualTo(200);
        db.sql("update undertakings.step set audience = 'USERS' where id = :id")
                .param("id", asked.step().id())
                .update();
        assertThat(some.fill(asked, somebody.plain(), 1, Map.of("frage-1", "2")))
                .isEqualTo(422);
        some.fill(asked, asked.one(), 1, Map.of("frage-1", "2"));
        db.sql("update undertakings.step set opens_at = now() - interval '1 day', closes_at = now() where id = :id")
                .param("id", asked.step().id())
                .update();
        assertThat(some.handIn(asked, asked.one())).isEqualTo(422);
        assertThat(click.look(asked.one(), asked.filling()).getHeader("Location"))
                .isEqualTo(asked.path());
        some.end(asked);
        assertThat(some.count("survey_draft", asked)).isZero();
        assertThat(some.html(asked.one(), asked.path())).contains("Niemand hat ausgefüllt.");
    }

    @Test
    void aHostSeesNothingBeforeTheEnd() throws Exception {
        var asked = some.running(2, Privacy.NAMED);
        var before = withoutTokens(some.html(asked.host(), asked.path()));
        some.answerNo(asked, asked.one(), "1", "Salz");
        assertThat(withoutTokens(some.html(asked.host(), asked.path()))).isEqualTo(before);
    }

    @Test
    void whoIsErasedTakesTheirAnswersAlong() throws Exception {
        for (var privacy : List.of(Privacy.NAMED, Privacy.PSEUDONYMOUS)) {
            var asked = some.running(2, privacy);
            some.answerNo(asked, asked.one(), "1", "Salz");
            some.answerNo(asked, asked.others().getLast(), "2", "Pfeffer");
            some.fill(asked, asked.one(), 2, Map.of("frage-5", "Zimt"));
            assertThat(some.html(asked.one(), "/meine-daten")).contains("Zimt", SomeSurvey.WISH);
            erasure.erase(asked.one().id());
            assertThat(some.count("survey_draft", asked)).isZero();
            assertThat(sheet(asked).given()).containsEntry(5, new Given.Written("Pfeffer"));
        }
    }

    @Test
    void aSheetCannotCarryWhatWasNotAgreedOn() throws Exception {
        var asked = some.running(1, Privacy.ANONYMOUS);
        some.answerNo(asked, asked.one(), "1", "Salz");
        for (var change : List.of("person = :person", "pseudonym = 123456", "privacy = 'NAMED'")) {
            assertThatThrownBy(() -> db.sql("update participation.survey_sheet set " + change + " where step = :step")
                            .param("step", asked.step().id())
                            .param("person", asked.one().id())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyQuestionsAsForFew() throws Exception {
        var few = some.running(1, Privacy.NAMED);
        var many = some.written(1, Privacy.NAMED);
        for (int number = 0; number < 10; number++) {
            some.ask(many, QuestionKind.TEXT, Map.of("wording", "Noch etwas " + number + "?", "length", "short"));
        }
        some.fix(many);
        for (var path : List.of("", "/ausfuellen", "/ausfuellen/pruefen")) {
            click.look(few.one(), few.path() + path);
            assertThat(queries.during(() -> click.look(many.one(), many.path() + path)))
                    .as(path)
                    .isEqualTo(queries.during(() -> click.look(few.one(), few.path() + path)));
        }
    }

    private Sheet sheet(Asked asked) {
        return sheets.list(some.survey(asked)).getFirst();
    }

    private static String withoutTokens(String html) {
        return html.replaceAll("value=\"[^\"]{30,}\"", "");
    }
}
