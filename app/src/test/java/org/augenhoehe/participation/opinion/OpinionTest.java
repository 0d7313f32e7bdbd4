package org.augenhoehe.participation.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.api.Program;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.PictureBook;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.augenhoehe.participation.opinion.SomeOpinions.BENCH;

/// People say whether they agree; nobody else reads what one of them said.
@PlatformTest
class OpinionTest {
    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    StanceStore stances;

    @Autowired
    PictureBook pictures;

    @Autowired
    PictureStore kept;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    Program program;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn one;
    Step step;
    UUID bench;

    @BeforeEach
    void aStepWithAStatement() throws Exception {
        host = somebody.named("Petra");
        step = opinions.open(host);
        one = some.participant(step.undertaking());
        bench = opinions.state(host, step, BENCH);
    }

    @Test
    void somebodyIsAskedOneStatementAfterTheOtherAndCanAnswerAnew() throws Exception {
        assertThat(look(one)).contains(BENCH, "Stimmt das für dich?", "0 von 1 Aussagen");
        opinions.say(one, step, bench, Stance.AGREE);
        assertThat(look(one)).contains("die eine Aussage geantwortet").doesNotContain("Stimmt das für dich?");
        opinions.state(one, step, "Der Weg zum Eingang ist zu dunkel.");
        assertThat(look(one)).contains("Der Weg zum Eingang ist zu dunkel.");
        var mine = SomeOpinions.path(step) + "/meine";
        assertThat(click.look(one, mine).getContentAsString()).contains(BENCH, "Deine Antwort: Stimmt<");
        var changed = click.send(one, mine + "/" + bench, Map.of("stance", "DISAGREE"));
        assertThat(changed.getHeader("Location")).isEqualTo(mine);
        assertThat(stances.own(step.id(), one.id())).isEqualTo(Map.of(bench, Stance.DISAGREE));
    }

    @Test
    void strangersReadAndAfterTheEndNobodyAnswers() throws Exception {
        assertThat(click.look(SomeOpinions.path(step)).getContentAsString())
                .contains("Wer antworten will, meldet sich an")
                .doesNotContain("name=\"stance\"");
        some.over(step);
        opinions.say(one, step, bench, Stance.AGREE);
        assertThat(stances.own(step.id(), one.id())).as("after the end").isEmpty();
    }

    @Test
    void nobodyReadsWhatAnotherAnswered() throws Exception {
        opinions.say(one, step, bench, Stance.DISAGREE);
        assertThat(click.look(host, SomeOpinions.path(step) + "/meine").getContentAsString())
                .contains("Hier steht noch nichts");
        for (var path : List.of("", "/aussagen", "/aussagen/" + bench)) {
            assertThat(click.look(host, SomeOpinions.path(step) + path).getContentAsString())
                    .as(path)
                    .doesNotContain(one.name())
                    .doesNotContain("stimmen zu");
        }
    }

    @Test
    void aMapIsDrawnOnceFiveHaveAnsweredAndAnewOnceFiveMoreHave() throws Exception {
        answer(4);
        assertThat(stances.listStirred(Picture.LEAST)).doesNotContain(step.id());
        assertThat(pictures.draw(step.id())).as("of four nobody speaks").isEmpty();
        assertThat(look(host)).contains("mindestens fünf Menschen");
        answer(5);
        assertThat(stances.listStirred(Picture.LEAST)).contains(step.id());
        assertThat(pictures.draw(step.id())).isPresent();
        assertThat(look(host))
                .contains("Für eine Karte sind sich alle zu einig")
                .doesNotContain("9 Menschen");
        answer(4);
        assertThat(stances.listStirred(Picture.LEAST))
                .as("two pictures would tell of four")
                .doesNotContain(step.id());
        answer(1);
        assertThat(stances.listStirred(Picture.LEAST)).contains(step.id());
    }

    /// Else whoever changes their own answers could have a picture drawn in which one other person is new.
    @Test
    void answersThatAreChangedDrawNoNewMap() throws Exception {
        var five = new ArrayList<SignedIn>();
        for (int i = 0; i < 5; i++) {
            five.add(some.participant(step.undertaking()));
            opinions.say(five.get(i), step, bench, Stance.AGREE);
        }
        pictures.draw(step.id());
        for (var person : five) {
            opinions.say(person, step, bench, Stance.DISAGREE);
        }
        answer(1);
        assertThat(stances.listStirred(Picture.LEAST)).doesNotContain(step.id());
    }

    @Test
    void whileItRunsThereAreRoundedSharesAndInTheEndExactFigures() throws Exception {
        answer(5);
        for (int i = 0; i < 2; i++) {
            opinions.say(some.participant(step.undertaking()), step, bench, Stance.DISAGREE);
        }
        pictures.draw(step.id());
        for (var path : List.of("/aussagen", "/aussagen/" + bench)) {
            assertThat(click.look(SomeOpinions.path(step) + path).getContentAsString())
                    .as("5 of 7")
                    .contains("etwa 70\u00a0% stimmen zu, etwa 30\u00a0% nicht")
                    .doesNotContain("71\u00a0%", "7 Antworten");
        }
        assertThat(look(host)).doesNotContain("7 Menschen", "7 Antworten");
        some.over(step);
        click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(click.look(SomeOpinions.path(step) + "/aussagen/" + bench).getContentAsString())
                .contains("71\u00a0% stimmen zu, 29\u00a0% nicht (7 Antworten)");
        assertThat(look(host)).contains("7 Menschen haben 7 Antworten gegeben");
        var told = program.read("/statements/" + bench);
        assertThat(told.at("/all/answers").intValue()).isEqualTo(7);
        assertThat(told.at("/all/agree").doubleValue()).isEqualTo(5.0 / 7, within(1e-6));
    }

    @Test
    void whenTheStepEndsNobodyKnowsWhoAnsweredWhat() throws Exception {
        answer(6);
        some.over(step);
        var closed = click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(closed.getStatus()).as(closed.getContentAsString()).isEqualTo(303);
        assertThat(count("person is not null")).isZero();
        assertThat(count("voter is not null")).isEqualTo(6);
        assertThat(look(host)).contains("6 Menschen haben zu 1 Aussage geantwortet");
        assertThat(click.look("/faden/" + bench).getContentAsString())
                .contains("6 Menschen haben zu 1 Aussage geantwortet");
    }

    @Test
    void whoGoesTakesTheirAnswersAlongAndLeavesTheirStatements() throws Exception {
        var dark = opinions.state(one, step, "Der Weg zum Eingang ist zu dunkel.");
        opinions.say(one, step, bench, Stance.DISAGREE);
        assertThat(click.look(one, "/meine-daten").getContentAsString())
                .contains("Der Weg zum Eingang ist zu dunkel.", "Deine Antworten auf Aussagen", BENCH);
        erasure.erase(one.id());
        assertThat(count("person is not null")).isZero();
        assertThat(click.look(SomeOpinions.path(step) + "/aussagen/" + dark).getContentAsString())
                .contains("Der Weg zum Eingang ist zu dunkel.");
    }

    @Test
    void whatModerationHidesIsShownToNobodyAndCountsNoMore() throws Exception {
        answer(6);
        assertThat(pictures.draw(step.id())).isPresent();
        var kind = moderated.stream()
                .filter(any -> any.kind().equals("aussage"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> kind.hide(bench));
        for (var path : List.of("", "/aussagen")) {
            assertThat(click.look(SomeOpinions.path(step) + path).getContentAsString())
                    .as(path)
                    .doesNotContain(BENCH);
        }
        assertThat(click.look(SomeOpinions.path(step) + "/aussagen/" + bench).getStatus())
                .isEqualTo(404);
        assertThat(click.look("/faden/" + bench).getContentAsString()).doesNotContain(BENCH);
        assertThat(click.send(one, SomeOpinions.path(step) + "/antworten/" + bench, Map.of("stance", "AGREE"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(stances.own(step.id(), one.id())).isEmpty();
        transaction.executeWithoutResult(status -> kind.showAgain(bench));
        assertThat(click.look(SomeOpinions.path(step)).getContentAsString()).contains(BENCH);
    }

    @Test
    void programsReadWhatPeopleReadAndNoMore() throws Exception {
        answer(4);
        pictures.draw(step.id());
        assertThat(program.read("/statements/" + bench).get("all").isNull()).isTrue();
        answer(1);
        pictures.draw(step.id());
        var told = program.read("/statements/" + bench);
        assertThat(told.at("/all/agree").doubleValue()).isEqualTo(1);
        assertThat(told.at("/all/answers").isNull())
                .as("two figures would tell of one person")
                .isTrue();
        assertThat(told.get("wording").stringValue()).isEqualTo(BENCH);
        assertThat(told.propertyNames())
                .containsExactlyInAnyOrder("id", "step", "undertaking", "wording", "all", "groups", "page");
    }

    @Test
    void theSameWordsAreNotAskedTwiceAndWhatWasTypedStays() throws Exception {
        var again = click.send(one, SomeOpinions.path(step) + "/neu", Map.of("wording", BENCH.toLowerCase()));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Diese Aussage gibt es schon.", BENCH.toLowerCase());
        var brief = click.send(one, SomeOpinions.path(step) + "/neu", Map.of("wording", "x"));
        assertThat(brief.getContentAsString()).contains("Eine Aussage braucht 3 bis 300 Zeichen.");
        var odd = click.send(one, SomeOpinions.path(step) + "/antworten/" + bench, Map.of("stance", "MAYBE"));
        assertThat(odd.getStatus()).isEqualTo(400);
    }

    @Test
    void manyAnswersCostAsManyQuestionsToTheDatabaseAsFew() throws Exception {
        answer(5);
        pictures.draw(step.id());
        opinions.say(one, step, bench, Stance.AGREE);
        var few = queries.during(() -> click.look(one, SomeOpinions.path(step)));
        for (int more = 0; more < 6; more++) {
            opinions.state(host, step, "Der " + "sehr ".repeat(more + 1) + "lange Satz Nummer " + more);
        }
        answer(6);
        pictures.draw(step.id());
        assertThat(queries.during(() -> click.look(one, SomeOpinions.path(step))))
                .isEqualTo(few);
        assertThat(kept.find(step.id()).orElseThrow().people()).isEqualTo(12);
    }

    /// So many more people say that there should be a bench.
    private void answer(int people) throws Exception {
        for (int i = 0; i < people; i++) {
            opinions.say(some.participant(step.undertaking()), step, bench, Stance.AGREE);
        }
    }

    private int count(String which) {
        return db.sql("select count(*) from participation.stance where step = :step and " + which)
                .param("step", step.id())
                .query(Integer.class)
                .single();
    }

    private String look(SignedIn person) throws Exception {
        return click.look(person, SomeOpinions.path(step)).getContentAsString();
    }
}
