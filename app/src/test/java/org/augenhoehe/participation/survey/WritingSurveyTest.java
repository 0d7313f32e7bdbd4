package org.augenhoehe.participation.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/// Hosts write a survey; from when it is fixed on, nothing of it changes.
@PlatformTest
class WritingSurveyTest {
    @Autowired
    SomeSurvey some;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    JdbcClient db;

    @Test
    void onlyHostsWrite() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        var question = some.question(asked, 1);
        for (var path : List.of("", "/neu", "/neu/CHOICE", "/" + question.id(), "/" + question.id() + "/wann")) {
            assertThat(click.look(asked.one(), asked.writing() + path).getStatus())
                    .as(path)
                    .isEqualTo(403);
            assertThat(click.look(asked.host(), asked.writing() + path).getStatus())
                    .as(path)
                    .isEqualTo(200);
        }
        for (var path : List.of(
                "",
                "/auslegen",
                "/festlegen",
                "/neu/CHOICE",
                "/" + question.id(),
                "/" + question.id() + "/hoch",
                "/" + question.id() + "/runter",
                "/" + question.id() + "/streichen",
                "/" + question.id() + "/wann")) {
            assertThat(click.send(asked.one(), asked.writing() + path, Map.of("wording", "x", "items", "a\nb"))
                            .getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(some.survey(asked).questions()).hasSize(5);
    }

    @Test
    void whileWritingTheHouseSaysHowEasilyAQuestionCanBeRead() throws Exception {
        var asked = some.planned(0);
        var checked = click.send(
                asked.host(),
                asked.writing() + "/neu/TEXT",
                Map.of(
                        "wording",
                        "Inwiefern wird die Inanspruchnahme der Gemeinschaftsverpflegung durchgeführt?",
                        "check",
                        "true"));
        assertThat(checked.getStatus()).isEqualTo(200);
        assertThat(checked.getContentAsString())
                .contains("Sehr schwer zu lesen", "Sag, wer es tut.", "Gemeinschaftsverpflegung durchgeführt?");
        assertThat(some.html(asked.host(), asked.writing())).contains("Noch keine Frage");
        assertThat(click.send(
                                asked.host(),
                                asked.writing() + "/neu/TEXT",
                                Map.of("wording", "Was isst du gern?", "check", "true"))
                        .getContentAsString())
                .doesNotContain("schwer zu lesen");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        var asked = some.planned(0);
        for (var kind : QuestionKind.values()) {
            if (kind != QuestionKind.FILE) {
                assertThat(click.send(asked.host(), asked.writing() + "/neu/" + kind, Map.of("wording", ""))
                                .getStatus())
                        .as(kind.name())
                        .isEqualTo(422);
            }
        }
        assertThat(click.send(
                                asked.host(),
                                asked.writing() + "/neu/SCALE",
                                Map.of("wording", "Gut?", "most", "99", "low", "a", "high", "b"))
                        .getContentAsString())
                .contains("Schreibe eine Zahl von 2 bis 11.");
        assertThat(click.send(
                                asked.host(),
                                asked.writing() + "/neu/NUMBER",
                                Map.of("wording", "Wie viele?", "least", "9", "most", "3"))
                        .getContentAsString())
                .contains("Die größte Zahl ist kleiner als die kleinste.");
        assertThat(click.send(
                                asked.host(),
                                asked.writing() + "/neu/CHOICE",
                                Map.of("wording", "Was?", "items", "nur eine"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aQuestionDependsOnEarlierOnesOnly() throws Exception {
        var asked = some.written(0, Privacy.NAMED);
        var first = some.question(asked, 1);
        var way = some.question(asked, 2);
        assertThat(some.html(asked.host(), asked.writing(way) + "/wann")).contains(SomeSurvey.COME);
        assertThat(click.send(asked.host(), asked.writing(first) + "/wann?von=" + way.id(), Map.of("items", "1"))
                        .getStatus())
                .isEqualTo(404);
        click.send(asked.host(), asked.writing(way) + "/hoch");
        assertThat(some.survey(asked).questions().getFirst().id())
                .as("it can't come to stand before it")
                .isEqualTo(first.id());
        click.send(asked.host(), asked.writing(first) + "/streichen");
        assertThat(some.survey(asked).questions()).as("it is needed").hasSize(5);
        assertThat(click.send(
                                asked.host(),
                                asked.writing(first),
                                Map.of("wording", SomeSurvey.COME, "items", "Nein\nVielleicht\nNie"))
                        .getContentAsString())
                .contains("Eine spätere Frage hängt davon ab.");
        for (var change : List.of("place = 99", "if_question = id, if_place = place")) {
            assertThatThrownBy(() -> db.sql("update participation.survey_question set " + change + " where id = :id")
                            .param("id", change.startsWith("place") ? first.id() : way.id())
                            .update())
                    .as("the database holds it, too")
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aRewordedAnswerStaysTheSameAnswer() throws Exception {
        var asked = some.written(0, Privacy.NAMED);
        var first = some.question(asked, 1);
        click.send(asked.host(), asked.writing(first), Map.of("wording", SomeSurvey.COME, "items", "Ja, gern\nNein"));
        assertThat(some.question(asked, 1).items())
                .extracting(Item::number, item -> item.words().in("de"))
                .containsExactly(tuple(1, "Ja, gern"), tuple(2, "Nein"));
        click.send(asked.host(), asked.writing(some.question(asked, 4)) + "/hoch");
        assertThat(some.survey(asked).questions()).extracting(Question::number).containsExactly(1, 2, 4, 3, 5);
    }

    @Test
    void whatIsFixedStays() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var question = some.question(asked, 5);
        var before = some.survey(asked);
        click.send(asked.host(), asked.writing() + "/neu/TEXT", Map.of("wording", "Noch etwas?"));
        click.send(asked.host(), asked.writing(question), Map.of("wording", "Anders?"));
        click.send(asked.host(), asked.writing(question) + "/streichen");
        click.send(asked.host(), asked.writing(question) + "/hoch");
        click.send(asked.host(), asked.writing(), Map.of("privacy", "ANONYMOUS"));
        assertThat(some.survey(asked)).isEqualTo(before);
        for (var change : List.of(
                "update participation.survey set privacy = 'ANONYMOUS' where step = :step",
                "update participation.survey set fixed_at = null where step = :step",
                "update participation.survey_question set required = not required where step = :step",
                "delete from participation.survey_question where step = :step")) {
            assertThatThrownBy(() ->
                            db.sql(change).param("step", asked.step().id()).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(click.look(asked.host(), asked.writing()).getStatus()).isEqualTo(303);
    }

    @Test
    void anAnonymousSurveyAsksForNoFiles() throws Exception {
        var asked = some.planned(0);
        assertThat(some.html(asked.host(), asked.writing() + "/neu"))
                .doesNotContain("/neu/FILE")
                .contains("In einer Datei steht oft, von wem sie ist.");
        assertThat(click.send(asked.host(), asked.writing() + "/neu/FILE", Map.of("wording", "Ein Foto?"))
                        .getStatus())
                .isEqualTo(422);
        click.send(asked.host(), asked.writing(), Map.of("privacy", "NAMED"));
        some.ask(asked, QuestionKind.FILE, Map.of("wording", "Ein Foto?"));
        assertThat(click.send(asked.host(), asked.writing(), Map.of("privacy", "ANONYMOUS"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(some.survey(asked).privacy()).isEqualTo(Privacy.NAMED);
    }

    @Test
    void readersReadInTheirLanguageAndElseInTheFirst() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        click.send(asked.host(), asked.writing(), Map.of("privacy", "NAMED", "languages", "ar"));
        click.send(
                asked.host(),
                asked.writing() + "/sprache/ar",
                Map.of("frage-1", "هل تأتي لتناول الطعام؟", "antwort-1-1", "نعم"));
        some.fix(asked);
        assertThat(some.html(asked.one(), asked.filling() + "?worte=ar"))
                .contains("lang=\"ar\" dir=\"rtl\">هل تأتي لتناول الطعام؟", "نعم", "Nein");
        assertThat(some.html(asked.one(), asked.filling()))
                .contains(SomeSurvey.COME)
                .doesNotContain("هل تأتي");
        assertThat(click.look(asked.host(), asked.writing() + "/sprache/tr").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aTranslationSaysThatTheQuestionMovedOnUntilSomebodyLooksAtIt() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        click.send(asked.host(), asked.writing(), Map.of("privacy", "NAMED", "languages", "en"));
        var english = asked.writing() + "/sprache/en";
        var words = new HashMap<>(Map.of("frage-1", "Are you coming?", "antwort-1-1", "Yes", "frage-5", "Wishes?"));
        click.send(asked.host(), english, words);
        assertThat(some.html(asked.host(), asked.writing())).doesNotContain("älter als die Frage");
        var question = asked.writing(some.question(asked, 1));
        var other = Map.of("wording", "Kommst du zum Frühstück?", "items", "Ja\nNein", "required", "true");
        click.send(asked.host(), question, other);
        assertThat(some.html(asked.host(), asked.writing())).contains("ein Text ist älter als die Frage");
        assertThat(some.html(asked.host(), english)).contains("Der Text darüber ist neuer", "Are you coming?");
        words.put("frage-5", "What do you wish?");
        click.send(asked.host(), english, words);
        assertThat(some.html(asked.host(), asked.writing()))
                .as("looking at another text is not looking at this one")
                .contains("ein Text ist älter als die Frage");
        words.put("durchgesehen", "true");
        click.send(asked.host(), english, words);
        assertThat(some.html(asked.host(), asked.writing())).doesNotContain("älter als die Frage");
        click.send(
                asked.host(),
                question,
                Map.of("wording", "Kommst du zum Mittagessen?", "items", "Ja\nNein", "required", "true"));
        some.fix(asked);
        assertThat(some.html(asked.one(), asked.filling() + "?worte=en"))
                .as("also for those who read it")
                .contains("Are you coming?", "Diese Übersetzung ist älter als die Frage");
        assertThat(some.html(asked.one(), asked.filling())).doesNotContain("Diese Übersetzung ist älter");
    }

    @Test
    void moderationHidesAQuestionAndNobodyIsAskedItAnyMore() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var kind = moderated.stream()
                .filter(one -> one.kind().equals("umfragefrage"))
                .findFirst()
                .orElseThrow();
        var question = some.question(asked, 5);
        assertThat(kind.find(question.id()).orElseThrow().text()).contains(SomeSurvey.WISH);
        kind.hide(question.id());
        assertThat(some.html(somebody.plain(), asked.path())).doesNotContain(SomeSurvey.WISH);
        assertThat(some.html(asked.one(), asked.filling() + "?seite=2")).doesNotContain(SomeSurvey.WISH);
        kind.showAgain(question.id());
        assertThat(some.html(somebody.plain(), asked.path())).contains(SomeSurvey.WISH);
    }

    @Test
    void anEmptySurveyCannotBeFixed() throws Exception {
        var asked = some.planned(0);
        some.ask(asked, QuestionKind.NOTE, Map.of("wording", "Nur zum Lesen."));
        click.send(asked.host(), asked.writing() + "/festlegen");
        assertThat(some.survey(asked).isFixed()).isFalse();
    }
}
