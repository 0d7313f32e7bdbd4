package org.augenhoehe.participation.open;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.api.Program;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs read what hosts answered, as it stands on the pages of contributions.
@PlatformTest
class AnswersForProgramsTest {
    private static final String NO_MONEY = "Dafür fehlt uns das Geld.";
    private static final String CONTRADICTION = "Der Bus steht doch da.";
    private static final String LAST_WORD = "Stimmt. Wir fragen nach dem Bus.";

    @Autowired
    Program program;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Hiding hiding;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn author;
    Step step;
    UUID need;

    @BeforeEach
    void somethingIsBroughtIn() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        step = gathering.open(host);
        need = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
    }

    @Test
    void anAnswerSaysWhatItLedTo() throws Exception {
        answer("TAKEN_UP", "Das machen wir so.", need);
        var answer = program.only("answers", "contribution", need);
        assertThat(program.only("answers", "step", step.id())).isEqualTo(answer);
        assertThat(program.only("answers", "undertaking", step.undertaking())).isEqualTo(answer);
        assertThat(answer.get("kind").stringValue()).isEqualTo("TAKEN_UP");
        assertThat(answer.get("wording").stringValue()).isEqualTo("Das machen wir so.");
        assertThat(answer.get("ledTo").stringValue()).isEqualTo(step.id().toString());
        assertThat(answer.get("page").stringValue()).endsWith("/beitraege/" + need + "#antwort");
        assertThat(answer.at("/contributions/0/late").booleanValue()).isFalse();
        assertThat(answer.toString())
                .doesNotContain(host.id().toString())
                .doesNotContain(author.id().toString());
    }

    @Test
    void whatWasSetAsideIsTheSameThingOnTheThread() throws Exception {
        answer("SET_ASIDE", NO_MONEY, need);
        var answer = program.only("answers", "contribution", need);
        assertThat(answer.get("ledTo").isNull()).isTrue();
        var thing = program.read("/things/" + answer.get("id").stringValue());
        assertThat(thing.get("kind").stringValue()).isEqualTo("set-aside");
    }

    @Test
    void aContradictionAndTheLastWordStandWithBothAnswers() throws Exception {
        answer("SET_ASIDE", NO_MONEY, need);
        contradict();
        var waiting = program.only("answers", "contribution", need);
        assertThat(waiting.at("/contributions/0/contradiction").stringValue()).isEqualTo(CONTRADICTION);
        assertThat(waiting.at("/contributions/0/followedBy").isNull()).isTrue();
        answer("TAKEN_UP", LAST_WORD, need);
        var both = program.all("answers", "?contribution=" + need);
        assertThat(both).extracting(one -> one.get("wording").stringValue()).containsExactly(NO_MONEY, LAST_WORD);
        var first = both.getFirst();
        var last = both.getLast();
        assertThat(first.at("/contributions/0/lastWord").booleanValue()).isFalse();
        assertThat(first.at("/contributions/0/followedBy")).isEqualTo(last.get("id"));
        assertThat(last.at("/contributions/0/lastWord").booleanValue()).isTrue();
        assertThat(last.at("/contributions/0/late").booleanValue()).isFalse();
    }

    @Test
    void whatCameTooLateSaysSo() throws Exception {
        some.late(step);
        answer("SET_ASIDE", NO_MONEY, need);
        contradict();
        db.sql("""
                update participation.answered set contradicted_at = now() - interval '15 days' where contribution = :id
                """).param("id", need).update();
        answer("TAKEN_UP", LAST_WORD, need);
        assertThat(program.all("answers", "?contribution=" + need))
                .extracting(one -> one.at("/contributions/0/late").booleanValue())
                .containsExactly(true, true);
    }

    @Test
    void hiddenWordsAreMissingAndThatTheyWereSaidIsNot() throws Exception {
        answer("SET_ASIDE", NO_MONEY, need);
        contradict();
        hiding.hide("antwort", id(program.only("answers", "contribution", need)));
        hiding.hide("widerspruch-zu-antwort", need);
        var answer = program.only("answers", "contribution", need);
        assertThat(answer.get("wording").isNull()).isTrue();
        assertThat(answer.at("/contributions/0/contradiction").isNull()).isTrue();
        assertThat(answer.at("/contributions/0/contradictedAt").isNull()).isFalse();
    }

    @Test
    void ofOneAnswerToManyOnlyThoseAreNamedThatEverybodyReads() throws Exception {
        var other = gathering.contribute(author, step, "Ein Bus nach dem Essen.");
        var sent = click.send(
                host,
                "/sammeln/" + step.id() + "/antworten",
                Map.of("contributions", need + "," + other, "kind", "SET_ASIDE", "wording", NO_MONEY));
        assertThat(sent.getStatus()).isEqualTo(303);
        var answer = program.only("answers", "contribution", need);
        assertThat(answer.get("contributions").size()).isEqualTo(2);
        hiding.hide("beitrag", other);
        assertThat(program.only("answers", "contribution", need)
                        .get("contributions")
                        .size())
                .isEqualTo(1);
        assertThat(program.all("answers", "?contribution=" + other)).isEmpty();
        click.send(author, "/beitraege/" + need + "/zuruecknehmen");
        assertThat(program.all("answers", "?step=" + step.id())).isEmpty();
        assertThat(program.status("/answers/" + id(answer))).isEqualTo(404);
    }

    @Test
    void manyAnswersCostAsMuchAsOne() throws Exception {
        answer("SET_ASIDE", NO_MONEY, need);
        var few = queries.during(() -> program.ask("/answers?step=" + step.id()));
        for (int i = 0; i < 4; i++) {
            answer("SET_ASIDE", NO_MONEY, gathering.contribute(author, step, "Noch ein Bedarf, Nummer " + i));
        }
        assertThat(program.all("answers", "?step=" + step.id())).hasSize(5);
        assertThat(queries.during(() -> program.ask("/answers?step=" + step.id())))
                .isEqualTo(few);
    }

    private void answer(String kind, String wording, UUID contribution) throws Exception {
        assertThat(gathering.answer(host, step, kind, wording, contribution, step.id()))
                .isEqualTo(303);
    }

    private void contradict() throws Exception {
        var sent = click.send(author, "/beitraege/" + need + "/widersprechen", Map.of("contradiction", CONTRADICTION));
        assertThat(sent.getStatus()).isEqualTo(303);
    }

    private static UUID id(tools.jackson.databind.JsonNode thing) {
        return UUID.fromString(thing.get("id").stringValue());
    }
}
