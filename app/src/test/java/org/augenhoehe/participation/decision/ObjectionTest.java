package org.augenhoehe.participation.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// An objection has a reason, is taken up by a new wording, and ends only when whoever raised it says so.
@PlatformTest
class ObjectionTest {
    private static final String REASON = "Dienstags ist die Küche schon vergeben.";

    @Autowired
    SomeDecision some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    private Vote vote;
    private SignedIn doubter;

    @BeforeEach
    void aProposalIsPut() throws Exception {
        vote = some.consent(3, Map.of("secret", "false"));
        doubter = vote.others().getFirst();
    }

    @Test
    void withoutAnObjectionItIsAgreedAndCountedAgain() throws Exception {
        for (var voter : vote.others()) {
            say(voter, 1, "CONSENTS", "");
        }
        some.end(vote);
        assertThat(some.html(doubter, vote)).contains("Vereinbart im Konsent: „Dienstags kochen wir zusammen“.");
        assertThat(Recount.of(some.box(vote))).isInstanceOf(Recount.Finding.Same.class);
    }

    @Test
    void anObjectionThatStandsHoldsItUp() throws Exception {
        say(vote.host(), 1, "CONSENTS", "");
        say(doubter, 1, "OBJECTS", REASON);
        assertThat(some.html(vote.host(), vote)).contains(REASON, doubter.name());
        assertThat(some.html(doubter, vote))
                .as("said to somebody who is on the roll")
                .doesNotContain("Du stehst nicht im Verzeichnis");
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("Nicht vereinbart: Am Ende standen noch Einwände.");
        assertThat(Recount.of(some.box(vote))).isInstanceOf(Recount.Finding.Same.class);
    }

    @Test
    void anObjectionIsIntegratedOnceItsAuthorSaysSo() throws Exception {
        say(doubter, 1, "OBJECTS", REASON);
        assertThat(reword("Mittwochs kochen wir zusammen", 1)).isEqualTo(303);
        assertThat(some.html(vote.host(), vote)).contains("Mittwochs kochen wir zusammen", "Fassung 1 · steht");
        assertThat(say(doubter, 1, "CONSENTS", ""))
                .as("said to the old wording")
                .isEqualTo(422);
        say(doubter, 2, "CONSENTS", "");
        assertThat(some.html(vote.host(), vote)).contains("Fassung 1 · eingearbeitet");
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains("Vereinbart im Konsent: „Mittwochs kochen wir zusammen“.", "eingearbeitet");
    }

    @Test
    void anObjectionNeedsAReason() throws Exception {
        assertThat(say(doubter, 1, "OBJECTS", " ")).isEqualTo(422);
        assertThat(say(doubter, 1, "", "")).isEqualTo(422);
    }

    @Test
    void onlyHostsWordItAnewAndOnlyWhileItRuns() throws Exception {
        assertThat(click.send(doubter, vote.path() + "/neufassen", Map.of("round", "1", "wording", "Nie wieder."))
                        .getStatus())
                .isEqualTo(403);
        some.end(vote);
        assertThat(reword("Zu spät.", 1)).isEqualTo(422);
        assertThat(say(doubter, 1, "OBJECTS", REASON)).isEqualTo(422);
    }

    @Test
    void aSecretConsentTellsReasonsAndNoNames() throws Exception {
        var secret = some.consent(5, Map.of("secret", "true"));
        vote = secret;
        for (var voter : secret.others()) {
            say(voter, 1, "CONSENTS", "");
        }
        say(secret.others().getFirst(), 1, "OBJECTS", REASON);
        assertThat(some.html(secret.host(), secret))
                .contains(REASON)
                .doesNotContain(secret.others().getFirst().name());
        say(secret.others().getFirst(), 1, "ASIDE", "");
        some.end(secret);
        assertThat(some.html(secret.host(), secret)).contains("Vereinbart im Konsent", "zurückgenommen");
        assertThat(db.sql("select person from participation.consent_answer where step = :step")
                        .param("step", secret.step().id())
                        .query(UUID.class)
                        .list())
                .containsOnlyNulls();
        assertThat(Recount.of(some.box(secret))).isInstanceOf(Recount.Finding.Same.class);
    }

    /// The reason is published: whatever is made of it, and whatever tells the time, would lead to its author.
    @Test
    void aSecretObjectionLeavesNoPrintAndNoTime() throws Exception {
        say(doubter, 1, "OBJECTS", REASON);
        assertThat(prints(doubter)).as("an open one").isEqualTo(1);
        vote = some.consent(3, Map.of("secret", "true"));
        var unseen = vote.others().getFirst();
        assertThat(say(unseen, 1, "OBJECTS", REASON)).isEqualTo(303);
        assertThat(say(unseen, 1, "OBJECTS", REASON)).as("sent twice").isEqualTo(303);
        assertThat(prints(unseen)).isZero();
        var ids = db.sql("select id from participation.consent_answer where step = :step and said_at is null")
                .param("step", vote.step().id())
                .query(UUID.class)
                .list();
        assertThat(ids)
                .hasSize(1)
                .allSatisfy(id -> assertThat(id.version())
                        .as("a number of chance, without a moment in it")
                        .isEqualTo(4));
    }

    @Test
    void whoObjectsInSecretOverAndOverIsStoppedInPlainWords() throws Exception {
        vote = some.consent(1, Map.of("secret", "true"));
        for (int i = 0; i < 20; i++) {
            assertThat(say(vote.host(), 1, "OBJECTS", REASON + " " + i)).isEqualTo(303);
        }
        var typed = Map.of("round", "1", "stance", "OBJECTS", "reason", "Und noch einmal.");
        assertThat(click.send(vote.host(), vote.path() + "/haltung", typed).getContentAsString())
                .contains("Du hast hier schon sehr oft etwas geschrieben.", "Und noch einmal.");
        assertThat(say(vote.host(), 1, "CONSENTS", ""))
                .as("a voice is always heard")
                .isEqualTo(303);
    }

    /// Words without a time still follow one another.
    @Test
    void inASecretConsentTheLastWordCountsThroughAllWordings() throws Exception {
        vote = some.consent(2, Map.of("secret", "true"));
        var unseen = vote.others().getFirst();
        say(unseen, 1, "CONSENTS", "");
        say(unseen, 1, "OBJECTS", REASON);
        assertThat(reword("Mittwochs kochen wir zusammen", 1)).isEqualTo(303);
        assertThat(some.html(vote.host(), vote)).contains("Fassung 1 · steht");
        say(unseen, 2, "CONSENTS", "");
        assertThat(some.html(vote.host(), vote)).contains("Fassung 1 · eingearbeitet");
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("Vereinbart im Konsent: „Mittwochs kochen wir zusammen“.");
    }

    @Test
    void whatModerationHidesStillStands() throws Exception {
        say(vote.host(), 1, "CONSENTS", "");
        say(doubter, 1, "OBJECTS", "Die Leitung ist dumm.");
        var objection = db.sql("select id from participation.consent_answer where step = :step and reason <> ''")
                .param("step", vote.step().id())
                .query(String.class)
                .single();
        click.send(vote.host(), "/melden/einwand/" + objection, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", UUID.fromString(objection))
                .query(String.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
        assertThat(some.html(vote.host(), vote))
                .doesNotContain("Die Leitung ist dumm.")
                .contains("Der Einwand zählt trotzdem.");
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("Nicht vereinbart");
    }

    @Test
    void whoLeavesTakesTheObjectionAlong() throws Exception {
        say(vote.host(), 1, "CONSENTS", "");
        say(doubter, 1, "OBJECTS", REASON);
        erasure.erase(doubter.id());
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains("Vereinbart im Konsent")
                .doesNotContain(REASON);
    }

    private int prints(SignedIn person) {
        return db.sql("select count(*) from moderation.print where person = :person")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private int say(SignedIn person, int round, String stance, String reason) throws Exception {
        var typed = Map.of("round", Integer.toString(round), "stance", stance, "reason", reason);
        return click.send(person, vote.path() + "/haltung", typed).getStatus();
    }

    private int reword(String words, int round) throws Exception {
        var typed = new HashMap<>(Map.of("round", Integer.toString(round), "wording", words));
        List<String> standing = db.sql(
                        "select id from participation.consent_answer where step = :step and stand = 'OBJECTS'")
                .param("step", vote.step().id())
                .query(String.class)
                .list();
        standing.forEach(one -> typed.put("integrates", one));
        return click.send(vote.host(), vote.path() + "/neufassen", typed).getStatus();
    }
}
