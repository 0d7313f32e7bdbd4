package org.augenhoehe.participation.survey.result;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.api.Program;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.survey.result.keep.SpokenStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What people read of a survey that is over, and what nobody reads.
@PlatformTest
class SurveyResultTest {
    @Autowired
    SomeSheets sheets;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SpokenStore spoken;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    Program program;

    @Autowired
    JdbcClient db;

    @Test
    void everybodyReadsHowManyAnsweredWhat() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        assertThat(look(null, step))
                .contains("40 Menschen haben einen Bogen abgegeben", "40 haben geantwortet", "Suppe", "24", "60", "16")
                .contains("Durchschnitt: ", "In der Mitte aller Antworten");
    }

    @Test
    void whileItRunsNobodyReadsAnything() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", false);
        sheets.ask(step, 1, "CHOICE", "Was schmeckt?", "Suppe", "Brot");
        sheets.fix(step);
        for (var path : List.of("", "/ergebnis.csv", "/schluessel.csv", "/vergleich", "/worte/1", "/boegen.csv")) {
            assertThat(click.look(host, SomeSheets.path(step) + path).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void twoOfAHundredAreNotToldNorTheOthers() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", false);
        sheets.ask(step, 1, "CHOICE", "Soll die Bank bleiben?", "Ja", "Nein");
        sheets.fix(step);
        many(100, step, i -> Map.of("1", i < 2 ? 2 : 1));
        sheets.end(step, host);
        assertThat(look(null, step))
                .contains("Die meisten haben geantwortet: „Ja“")
                .doesNotContain(">98<", "98 haben", "2 %");
        assertThat(csv(null, step, "/ergebnis.csv"))
                .noneMatch(row -> row.getFields().contains("98"));
    }

    @Test
    void whatFewWereAskedIsNotToldWhereItWouldTellWhatTheyAnsweredBefore() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", false);
        var car = sheets.ask(step, 1, "CHOICE", "Hast du ein Auto?", "Ja", "Nein");
        sheets.onlyIf(sheets.ask(step, 2, "CHOICE", "Fährt es mit Strom?", "Ja", "Nein"), car, 1);
        sheets.fix(step);
        for (int i = 0; i < 40; i++) {
            sheets.handIn(
                    step,
                    null,
                    i < 3 ? List.of(1) : List.of(1, 2),
                    i < 3 ? Map.of("1", 2) : Map.of("1", 1, "2", 1 + i % 2));
        }
        sheets.end(step, host);
        assertThat(look(null, step))
                .contains("Das wurde nur ein Teil gefragt")
                .doesNotContain(">37<", "37 haben", "37 von");
    }

    @Test
    void aFollowUpIsToldWhereItTellsNothingNew() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", false);
        var car = sheets.ask(step, 1, "CHOICE", "Hast du ein Auto?", "Ja", "Nein");
        sheets.onlyIf(sheets.ask(step, 2, "CHOICE", "Fährt es mit Strom?", "Ja", "Nein"), car, 1);
        sheets.fix(step);
        for (int i = 0; i < 40; i++) {
            sheets.handIn(
                    step,
                    null,
                    i < 17 ? List.of(1) : List.of(1, 2),
                    i < 17 ? Map.of("1", 2) : Map.of("1", 1, "2", 1 + i % 2));
        }
        sheets.end(step, host);
        assertThat(look(null, step)).contains("23 von 40 wurden das gefragt");
    }

    @Test
    void twoQuestionsTogetherHideWhatSomebodyCouldWorkOut() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", true);
        sheets.ask(step, 1, "CHOICE", "Was schmeckt?", "Suppe", "Brot", "Obst");
        sheets.fix(step);
        for (int i = 0; i < 60; i++) {
            var users = i < 30 ? i % 2 == 0 : i < 32 || i >= 47;
            sheets.handIn(step, null, users ? "USERS" : "STAFF", List.of(1), Map.of("1", i < 30 ? 1 : i < 45 ? 2 : 3));
        }
        sheets.end(step, host);
        assertThat(html(click.look(SomeSheets.path(step) + "/vergleich")))
                .contains("Blickwinkel", "verdeckt", ">15<")
                .doesNotContain(">2<", ">13<");
        assertThat(html(click.look(SomeSheets.path(step) + "/vergleich?frage=1&nach=77")))
                .contains("Die Zahlen wären zu klein");
    }

    @Test
    void twoQuestionsTogetherSayWhichShareOfEachSideAnsweredWhat() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        assertThat(html(click.look(SomeSheets.path(step) + "/vergleich?frage=1&nach=0")))
                .contains("12 (60")
                .doesNotContain("verdeckt");
    }

    @Test
    void onlyHostsReadSheetsAndThoseOfAnAnonymousSurveyHaveNoWordsAndNoSide() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        var guest = some.participant(step.undertaking());
        assertThat(click.look(guest, SomeSheets.path(step) + "/boegen.csv").getStatus())
                .isEqualTo(403);
        var rows = csv(host, step, "/boegen.csv");
        assertThat(rows).hasSize(41);
        assertThat(rows.getFirst().getFields())
                .containsExactly("f1", "f2_1", "f2_2", "f2_3", "f3", "f4", "f6_1", "f6_2");
        assertThat(rows).noneMatch(row -> String.join("", row.getFields()).contains("Salz"));
    }

    @Test
    void withNamesOnlyThoseWhoTakePartReadWhatSomebodyWrote() throws Exception {
        var host = somebody.named("Petra");
        var step = named(host);
        assertThat(look(host, step)).contains("Mehr Salz bitte", "Alle 6 Texte lesen");
        assertThat(look(null, step)).doesNotContain("Mehr Salz bitte");
        assertThat(click.look(somebody.plain(), SomeSheets.path(step) + "/worte/2")
                        .getStatus())
                .isEqualTo(403);
        assertThat(html(click.look(host, SomeSheets.path(step) + "/worte/2"))).contains("Mehr Salz bitte 5");
    }

    @Test
    void aFormulaInAnAnswerIsHarmlessInATable() throws Exception {
        var host = somebody.named("Petra");
        var rows = csv(host, named(host), "/boegen.csv");
        assertThat(rows).anyMatch(row -> row.getFields().contains("'=1+1"));
        assertThat(rows.getFirst().getField(0)).isEqualTo("Name");
    }

    @Test
    void wordsThatAreReportedCanBeHidden() throws Exception {
        var host = somebody.named("Petra");
        var step = named(host);
        var words = moderated.stream()
                .filter(one -> one.kind().equals("umfragewort"))
                .findFirst()
                .orElseThrow();
        var all = spoken.list(step.id(), 2, 10, 0);
        var salt = all.stream()
                .filter(one -> one.wording().equals("Mehr Salz bitte 5"))
                .findFirst()
                .orElseThrow();
        assertThat(words.list(List.of(salt.id())).get(salt.id()).text()).isEqualTo("Mehr Salz bitte 5");
        words.hide(salt.id());
        assertThat(html(click.look(host, SomeSheets.path(step) + "/worte/2")))
                .doesNotContain("Mehr Salz bitte 5")
                .contains("hat die Moderation ausgeblendet");
        words.showAgain(salt.id());
        assertThat(html(click.look(host, SomeSheets.path(step) + "/worte/2"))).contains("Mehr Salz bitte 5");
    }

    @Test
    void whoeverLeavesTakesTheirWordsAlong() throws Exception {
        var host = somebody.named("Petra");
        var step = named(host);
        var gone = spoken.list(step.id(), 2, 10, 0).stream()
                .filter(one -> one.wording().equals("Mehr Salz bitte 5"))
                .findFirst()
                .orElseThrow();
        erasure.erase(gone.person());
        assertThat(spoken.count(step.id(), 2)).isEqualTo(5);
        assertThat(look(host, step)).contains("Mehr Salz bitte 4").doesNotContain("Mehr Salz bitte 5", "Alle 6");
    }

    @Test
    void nothingThatWasCountedChanges() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        for (var table : List.of("survey_outcome", "survey_cross")) {
            assertThatThrownBy(() -> db.sql("update participation." + table + " set step = step where step = :step")
                            .param("step", step.id())
                            .update())
                    .as(table)
                    .hasMessageContaining("the survey is counted");
        }
    }

    @Test
    void withoutNamesWordsAreReadOnlyWhereThatWasSaidBefore() throws Exception {
        var host = somebody.named("Petra");
        var step = sheets.planned(host, "ANONYMOUS", false);
        sheets.told(sheets.ask(step, 1, "TEXT", "Was noch?"));
        sheets.ask(step, 2, "TEXT", "Was nur die Leitung wissen soll?");
        sheets.fix(step);
        for (int i = 0; i < 8; i++) {
            sheets.handIn(step, null, List.of(1, 2), Map.of("1", "Mehr Licht", "2", "Geheim"));
        }
        sheets.end(step, host);
        assertThat(look(null, step))
                .contains("Mehr Licht", "Alle 8 Texte lesen")
                .doesNotContain("Geheim");
        assertThat(html(click.look(SomeSheets.path(step) + "/worte/2"))).contains("Hier ist nichts zu lesen");
    }

    @Test
    void aQuestionIsAPartOthersBringIntoTheNextRound() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        var wanted = some.wish("gathering");
        var next = some.plan(step.undertaking(), host, wanted);
        assertThat(html(click.look(host, "/sammeln/" + next.id() + "/neu?aus=" + step.id() + "&zu=1")))
                .contains("Was schmeckt? – am häufigsten „Suppe“: 24 von 40");
    }

    @Test
    void programsReadTheSame() throws Exception {
        var host = somebody.named("Petra");
        var step = aboutTheMeal(host);
        var told = program.read("/surveys/" + step.id());
        assertThat(told.get("sheets").intValue()).isEqualTo(40);
        assertThat(told.get("questions")
                        .get(0)
                        .get("answers")
                        .get(0)
                        .get("people")
                        .intValue())
                .isEqualTo(24);
    }

    @Test
    void asManyQuestionsToTheDatabaseForOneQuestionAsForSeven() throws Exception {
        var host = somebody.named("Petra");
        var small = sheets.planned(host, "ANONYMOUS", false);
        sheets.ask(small, 1, "CHOICE", "Was schmeckt?", "Suppe", "Brot");
        sheets.fix(small);
        many(12, small, i -> Map.of("1", 1 + i % 2));
        sheets.end(small, host);
        look(null, small);
        var few = queries.during(() -> look(null, small));
        var large = aboutTheMeal(host);
        assertThat(queries.during(() -> look(null, large))).isEqualTo(few);
    }

    /// All kinds of questions, 40 people of two sides.
    private Step aboutTheMeal(SignedIn host) throws Exception {
        var step = sheets.planned(host, "ANONYMOUS", true);
        sheets.ask(step, 1, "CHOICE", "Was schmeckt?", "Suppe", "Brot");
        sheets.ask(step, 2, "SEVERAL", "Was fehlt?", "Salz", "Licht", "Platz");
        sheets.ask(step, 3, "SCALE", "Wie gern kommst du?");
        sheets.ask(step, 4, "NUMBER", "Wie oft im Monat?");
        sheets.ask(step, 5, "TEXT", "Was noch?");
        sheets.ask(step, 6, "ORDER", "Was zuerst?", "Küche", "Garten");
        sheets.fix(step);
        for (int i = 0; i < 40; i++) {
            var answers = new HashMap<String, Object>();
            answers.put("1", i < 24 ? 1 : 2);
            answers.put("2", i % 2 == 0 ? List.of(1, 2) : List.of(2));
            answers.put("3", 1 + i % 5);
            answers.put("4", i);
            answers.put("5", "Mehr Salz " + i);
            answers.put("6", i % 3 == 0 ? List.of(2, 1) : List.of(1, 2));
            sheets.handIn(step, null, i % 2 == 0 ? "USERS" : "STAFF", List.of(1, 2, 3, 4, 5, 6), answers);
        }
        sheets.end(step, host);
        return step;
    }

    private Step named(SignedIn host) throws Exception {
        var step = sheets.planned(host, "NAMED", false);
        sheets.ask(step, 1, "CHOICE", "Was schmeckt?", "Suppe", "Brot");
        sheets.ask(step, 2, "TEXT", "Was noch?");
        sheets.fix(step);
        for (int i = 0; i < 6; i++) {
            var person = some.participant(step.undertaking());
            sheets.handIn(step, person, List.of(1, 2), Map.of("1", 1, "2", i == 0 ? "=1+1" : "Mehr Salz bitte " + i));
        }
        sheets.end(step, host);
        return step;
    }

    private void many(int people, Step step, IntFunction<Map<String, ?>> answers) {
        IntStream.range(0, people).forEach(i -> sheets.handIn(step, null, List.of(1), answers.apply(i)));
    }

    private String look(SignedIn person, Step step) throws Exception {
        return html(visit(person, SomeSheets.path(step)));
    }

    /// @param person null for somebody who is not signed in
    private MockHttpServletResponse visit(SignedIn person, String path) throws Exception {
        return person == null ? click.look(path) : click.look(person, path);
    }

    private static String html(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private List<CsvRecord> csv(SignedIn person, Step step, String path) throws Exception {
        var answer = visit(person, SomeSheets.path(step) + path);
        assertThat(answer.getStatus()).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }
}
