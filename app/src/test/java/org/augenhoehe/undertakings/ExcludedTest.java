package org.augenhoehe.undertakings;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever may not write for some days writes nowhere in an undertaking, and keeps what they typed.
@PlatformTest
class ExcludedTest {
    private static final String SENTENCE = "aber nichts schreiben";
    private static final String LINK = "Mehr auf https://werbung.example";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    JdbcClient db;

    SignedIn person;

    @BeforeEach
    void somebodyComes() {
        person = somebody.plain();
    }

    @Test
    void nothingIsStarted() throws Exception {
        exclude();
        var typed = Map.of("question", "Darf ich doch?", "method", "");
        var answer = click.send(person, "/vorhaben/neu", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(SENTENCE, "Darf ich doch?");
    }

    @Test
    void noGoalIsProposedAndNoneIsObjectedTo() throws Exception {
        var id = some.start(person);
        var other = some.participant(id);
        var path = some.proposeGoal(id, other, "Bis zum Sommer essen alle zusammen.");
        exclude();
        var objection = click.send(person, path + "/einwand", Map.of("objection", "Das ist zu früh."));
        assertThat(objection.getStatus()).isEqualTo(422);
        assertThat(objection.getContentAsString()).contains(SENTENCE, "Das ist zu früh.");
        var mine = some.start(other);
        click.send(person, "/vorhaben/" + mine + "/mitmachen");
        var goal = click.send(
                person,
                "/vorhaben/" + mine + "/ziel",
                Map.of("wording", "Bis zum Herbst.", "lastDay", SomeUndertaking.today(7)));
        assertThat(goal.getStatus()).isEqualTo(422);
        assertThat(goal.getContentAsString()).contains(SENTENCE, "Bis zum Herbst.");
    }

    @Test
    void aLinkOfANewAccountComesInNowhereHere() throws Exception {
        var started =
                click.send(person, "/vorhaben/neu", Map.of("question", "Wer hilft?", "about", LINK, "method", ""));
        assertThat(started.getStatus()).isEqualTo(422);
        assertThat(started.getContentAsString()).contains("ohne Link", LINK);
        var id = some.start(person);
        var described = click.send(
                person,
                "/vorhaben/" + id + "/aendern",
                Map.of("question", "Wer hilft?", "about", LINK, "entry", "OPEN", "version", "0"));
        assertThat(described.getStatus()).isEqualTo(422);
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).doesNotContain("werbung.example");
    }

    private void exclude() {
        db.sql("""
                insert into moderation.block (id, person, reason, at, until)
                values (gen_random_uuid(), :person, 'Zum dritten Mal.', now(), now() + interval '3 days')
                """).param("person", person.id()).update();
    }
}
