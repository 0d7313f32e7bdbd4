package org.augenhoehe.participation.decision.words;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.participation.decision.box.Recount.Finding;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports what can be chosen, and has it hidden and shown again, through the pages as people do it.
@Component
class SomeReported {
    static final String HIDDEN = "Möglichkeit 2 (Worte ausgeblendet)";

    private static final String KIND = "moeglichkeit";

    private final Click click;
    private final Somebody somebody;
    private final JdbcClient db;

    SomeReported(Click click, Somebody somebody, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.db = db;
    }

    UUID option(Vote vote, int number) {
        return db.sql("select id from participation.option where step = :step and number = :number")
                .param("step", vote.step().id())
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    void hide(Vote vote, UUID thing) throws Exception {
        report(thing);
        decide(somebody.named("Moderatorin", Role.MODERATOR), thing, "HIDDEN");
        assertThat(click.look(vote.host(), "/mein-platz/moderation").getContentAsString())
                .as("the author reads why")
                .contains("So ist es besser.");
    }

    void report(UUID thing) throws Exception {
        var answer = click.send(
                somebody.plain(), "/melden/" + KIND + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    /// Its author asks somebody else, who shows it again.
    void showAgain(SignedIn author, UUID thing) throws Exception {
        click.send(
                author,
                "/mein-platz/moderation/" + matter(thing) + "/widersprechen",
                Map.of("because", "Das war anders gemeint."));
        decide(somebody.named("Moderator", Role.MODERATOR), thing, "KEPT");
    }

    void decide(SignedIn moderator, UUID thing, String outcome) throws Exception {
        var said = new HashMap<>(Map.of("outcome", outcome, "reason", "So ist es besser."));
        click.send(moderator, "/moderation/" + matter(thing), said);
    }

    UUID matter(UUID thing) {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
    }

    String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }

    /// The same votes and the same outcome, whether words are hidden or not.
    static void assertSame(String one, String other) {
        var first = Recount.of(one);
        var second = Recount.of(other);
        assertThat(first).isInstanceOf(Finding.Same.class);
        assertThat(second).isInstanceOf(Finding.Same.class);
        assertThat(((Finding.Same) second).whole()).isTrue();
        assertThat(((Finding.Same) second).seal()).isEqualTo(((Finding.Same) first).seal());
        assertThat(((Finding.Same) second).outcome()).isEqualTo(((Finding.Same) first).outcome());
    }
}
