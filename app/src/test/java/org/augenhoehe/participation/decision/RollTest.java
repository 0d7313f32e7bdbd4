package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Who may vote: counted, each once, open to appeal.
@PlatformTest
class RollTest {
    @Autowired
    SomeDecision some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    private Vote vote;
    private SignedIn neighbour;

    @BeforeEach
    void aVoteRuns() throws Exception {
        vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        neighbour = vote.others().getFirst();
    }

    @Test
    void theRollIsCountedAndShownToThoseWhoTakePart() throws Exception {
        assertThat(roll(neighbour)).contains("4 Menschen", vote.host().name());
        assertThat(click.look(vote.path() + "/verzeichnis").getStatus()).isEqualTo(303);
        assertThat(some.html(neighbour, vote)).contains("4 Menschen können abstimmen.");
    }

    @Test
    void whoIsMissingComesOnItOnceTheStandingIsConfirmedAndThatIsCounted() throws Exception {
        var late = undertakings.participant(vote.undertaking());
        click.send(late, vote.path() + "/verzeichnis");
        assertThat(some.cast(vote, late, "1")).isEqualTo(422);
        for (var html : List.of(some.html(late, vote), roll(late))) {
            assertThat(html)
                    .as("why not yet, and the way there; no button that only warns")
                    .contains("Dein Blickwinkel ist noch nicht bestätigt", "/menschen#ich", "/gruppen\"", "/zettel\"")
                    .doesNotContain("Du kannst bis", "Eintragen");
        }
        undertakings.confirm(vote.undertaking(), late, StandingKind.RELATIVE, neighbour);
        assertThat(some.html(late, vote)).contains("sobald du dich eingetragen hast", "Eintragen");
        assertThat(roll(late)).contains("Eintragen");
        click.send(late, vote.path() + "/verzeichnis");
        click.send(late, vote.path() + "/verzeichnis");
        assertThat(some.cast(vote, late, "1")).isEqualTo(303);
        assertThat(roll(neighbour)).contains("5 Menschen", "(einer kam nach Beginn dazu)");
    }

    @Test
    void anAppealIsDecidedBySomebodyElseWithAReasonAndTheBallotGoes() throws Exception {
        var before = removals();
        var stranger = vote.others().get(1);
        some.cast(vote, stranger, "1");
        assertThat(appeal(neighbour, stranger, " ")).isEqualTo(422);
        appeal(neighbour, stranger, "Steht hier zum zweiten Mal.");
        assertThat(decide(neighbour, "Ich finde das auch.")).isEqualTo(403);
        assertThat(decide(vote.host(), " ")).isEqualTo(422);
        assertThat(decide(vote.host(), "Es stimmt, wir haben gefragt.")).isEqualTo(303);
        assertThat(roll(neighbour)).contains("3 Menschen", "Es stimmt, wir haben gefragt.");
        assertThat(ballots()).isZero();
        assertThat(some.cast(vote, stranger, "1")).isEqualTo(422);
        assertThat(click.look(stranger, "/neues").getContentAsString())
                .contains("Du stehst nicht mehr im Verzeichnis einer Abstimmung.");
        click.send(stranger, vote.path() + "/verzeichnis");
        assertThat(roll(neighbour)).as("nobody puts themselves back").contains("3 Menschen");
        assertThat(click.look("/vorhaben/" + vote.undertaking() + "/verlauf").getContentAsString())
                .contains("Es stimmt, wir haben gefragt.");
        assertThat(removals()).isEqualTo(before + 1);
    }

    @Test
    void aHostDoesNotDecideAboutThemselves() throws Exception {
        appeal(neighbour, vote.host(), "Arbeitet beim Träger.");
        assertThat(decide(vote.host(), "Ich bleibe.")).isEqualTo(403);
    }

    @Test
    void twoOfTheSameNameAreMarked() throws Exception {
        db.sql("update people.person set name = 'Erna  Muster' where id = :id")
                .param("id", neighbour.id())
                .update();
        db.sql("update people.person set name = 'erna muster' where id = :id")
                .param("id", vote.host().id())
                .update();
        assertThat(roll(neighbour)).contains("Dieser Name steht mehrmals hier.");
    }

    /// As long as it can be told whose it is, a ballot is its voter's; then it counts for good.
    @Test
    void whoDeletesTheAccountInMidVoteTakesTheBallotAlong() throws Exception {
        some.cast(vote, neighbour, "1");
        some.cast(vote, vote.host(), "2");
        assertThat(click.look(neighbour, "/meine-daten").getContentAsString())
                .contains("geheime Stimme, noch nicht ausgezählt");
        erasure.erase(neighbour.id());
        assertThat(ballots()).isEqualTo(1);
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("„Freitag“, bei einer Stimme", "3");
    }

    @Test
    void whoDeletesTheAccountAfterwardsStaysCounted() throws Exception {
        var open = some.running(Kind.APPROVAL, 1, 0, Map.of("secret", "false"));
        var voter = open.others().getFirst();
        some.cast(open, voter, "1");
        some.end(open);
        assertThat(some.html(open.host(), open)).contains(voter.name());
        erasure.erase(voter.id());
        assertThat(some.html(open.host(), open))
                .contains("„Donnerstag“, bei einer Stimme", "gelöschtes Konto")
                .doesNotContain(voter.name());
    }

    private String roll(SignedIn person) throws Exception {
        return click.look(person, vote.path() + "/verzeichnis").getContentAsString();
    }

    private int appeal(SignedIn by, SignedIn about, String reason) throws Exception {
        var typed = Map.of("person", about.id().toString(), "reason", reason);
        return click.send(by, vote.path() + "/verzeichnis/einspruch", typed).getStatus();
    }

    private int decide(SignedIn host, String because) throws Exception {
        var appeal = db.sql("select id from participation.roll_appeal where step = :step")
                .param("step", vote.step().id())
                .query(String.class)
                .single();
        return click.send(
                        host,
                        vote.path() + "/verzeichnis/einspruch/" + appeal,
                        Map.of("remove", "true", "because", because))
                .getStatus();
    }

    private int ballots() {
        return db.sql("select count(*) from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(Integer.class)
                .single();
    }

    private int removals() {
        return db.sql("select count(*) from platform.audit_entry where act = 'roll.removed'")
                .query(Integer.class)
                .single();
    }
}
