package org.augenhoehe.participation.decision;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.paper.Fixed;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A vote that binds is one that everybody on the roll can hear of, that can succeed, and that shows nobody's standing.
@PlatformTest
class FairVoteTest {
    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    private SignedIn host;
    private SignedIn user;
    private UUID id;
    private Step step;
    private String paper;

    @BeforeEach
    void usersPlanAVote() throws Exception {
        host = somebody.plain();
        id = undertakings.start(host);
        user = undertakings.participant(id, StandingKind.SERVICE_USER, host);
        // Nobody who is vouched for by the host vouches for the host.
        var witness = undertakings.participant(id);
        undertakings.confirm(id, host, StandingKind.SERVICE_USER, witness);
        click.send(witness, "/vorhaben/" + id + "/verlassen");
        undertakings.agreeOnGoal(id, host, user);
        step = undertakings.plan(id, host, undertakings.wish(Kind.APPROVAL.method()));
        paper = "/abstimmung/" + step.id() + "/zettel";
        click.send(host, paper + "/antworten", Map.of("title", "Donnerstag"));
        click.send(host, paper + "/antworten", Map.of("title", "Freitag"));
    }

    @Test
    void anOpenVoteAsksNoSidesWhichWouldTellWhoUsesTheService() throws Exception {
        var answer = click.send(host, paper, Map.of("secret", "false", "binding", "true", "sides", "USERS"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("muss die Abstimmung geheim sein");
        assertThatThrownBy(() -> set("secret = false, sides = '{USERS}'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSideWithoutAnybodyIsNamedBeforeTheVote() throws Exception {
        click.send(host, paper, Map.of("secret", "true", "binding", "true", "sides", "FUNDING"));
        assertThat(fixed()).endsWith(Fixed.EMPTY_SIDE.textKey());
        assertThat(isFixed()).isFalse();
    }

    @Test
    void nobodyFixesAPaperInTheLastMinuteAndVotesAlone() throws Exception {
        db.sql("update undertakings.step set closes_at = now() + interval '2 hours' where id = :id")
                .param("id", step.id())
                .update();
        assertThat(fixed()).endsWith(Fixed.TOO_SHORT.textKey());
        assertThatThrownBy(() -> set("fixed_at = now()")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(isFixed()).isFalse();
    }

    @Test
    void whoMayVoteIsToldThatItBegins() throws Exception {
        fixed();
        assertThat(html(user, "/neues")).contains("Du kannst abstimmen: " + step.question());
        assertThat(html(somebody.plain(), "/neues")).doesNotContain("Du kannst abstimmen");
    }

    @Test
    void howManyVotedIsSeenByNobodyBeforeTheEnd() throws Exception {
        fixed();
        click.send(user, "/abstimmung/" + step.id() + "/stimme", Map.of("tick", "1"));
        assertThat(html(host, "/vorhaben/" + id)).contains(step.question()).doesNotContain("Ein Beitrag", "1 Beitrag");
    }

    /// The key of the sentence after fixing.
    private String fixed() throws Exception {
        return String.valueOf(
                click.send(host, paper + "/festlegen").getCookie("hinweis").getValue());
    }

    private boolean isFixed() {
        return db.sql("select fixed_at is not null from participation.paper where step = :step")
                .param("step", step.id())
                .query(Boolean.class)
                .single();
    }

    private void set(String what) {
        db.sql("update participation.paper set " + what + " where step = :step")
                .param("step", step.id())
                .update();
    }

    private String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }
}
