package org.augenhoehe.participation;

import java.util.HashMap;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Weighty acts that are no ballots: the person confirms them as well, each time or once for a while.
@PlatformTest
class ConfirmedActsTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void anObjectionIsReadOnceMoreBeforeItIsConfirmed() throws Exception {
        var host = somebody.plain();
        var undertaking = some.start(host);
        var person = some.participant(undertaking);
        assistance.choosePin(person);
        var helper = assistance.helperOf(person);
        var accord = some.proposeGoal(undertaking, host, "Bis zum Sommer essen alle zweimal in der Woche mit.");
        var typed = new HashMap<>(Map.of("objection", "Zweimal ist mir zu wenig."));
        var asked = click.send(helper, accord + "/einwand", typed);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains("Gegen einen Vorschlag etwas eingewandt", "Zweimal ist mir zu wenig.</blockquote>");
        assertThat(click.look(host, accord).getContentAsString()).doesNotContain("Zweimal ist mir zu wenig.");
        typed.put("pin", SomeAssistance.PIN);
        assertThat(click.send(helper, accord + "/einwand", typed).getStatus()).isEqualTo(303);
        assertThat(click.look(host, accord).getContentAsString()).contains("Zweimal ist mir zu wenig.");
    }

    @Test
    void manyOpinionsInARowAreConfirmedOnceForAWhile() throws Exception {
        var host = somebody.plain();
        var step = opinions.open(host);
        var statement = opinions.state(host, step, SomeOpinions.BENCH);
        var person = some.participant(step.undertaking());
        assistance.choosePin(person);
        var helper = assistance.helperOf(person);
        var path = SomeOpinions.path(step) + "/antworten/" + statement;
        assertThat(click.send(helper, path, Map.of("stance", "AGREE")).getStatus())
                .isEqualTo(422);
        assertThat(assistance.done(person)).isEmpty();
        assertThat(click.send(helper, path, Map.of("stance", "AGREE", "pin", SomeAssistance.PIN))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.send(helper, path, Map.of("stance", "DISAGREE")).getStatus())
                .as("still confirmed")
                .isEqualTo(303);
        db.sql("update people.assistance_turn set confirmed_until = now() where assistant = :helper")
                .param("helper", helper.id())
                .update();
        assertThat(click.send(helper, path, Map.of("stance", "AGREE")).getStatus())
                .isEqualTo(422);
        assertThat(db.sql("select distinct path from people.assisted_act where person = :person")
                        .param("person", person.id())
                        .query(String.class)
                        .list())
                .as("which statement it was stands nowhere")
                .containsExactly(SomeOpinions.path(step));
    }
}
