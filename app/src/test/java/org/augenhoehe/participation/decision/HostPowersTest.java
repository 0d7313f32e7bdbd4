package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What hosts cannot do to a vote.
@PlatformTest
class HostPowersTest {
    @Autowired
    SomeDecision some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void aHostDoesNotEndAVoteEarly() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        some.cast(vote, vote.host(), "1");
        var early = click.send(vote.host(), vote.closing());
        assertThat(early.getStatus()).isEqualTo(422);
        var moved = Map.of(
                "lastDay", SomeUndertaking.today(0), "answersUntil", SomeUndertaking.today(9), "reason", "Es reicht.");
        assertThat(click.send(
                                vote.host(),
                                "/vorhaben/" + vote.undertaking() + "/schritte/"
                                        + vote.step().id(),
                                moved)
                        .getStatus())
                .isEqualTo(422);
        assertThatThrownBy(() -> db.sql("""
                update participation.paper set sealed_at = now(), outcome = '', box = '', seal = '' where step = :step
                """).param("step", vote.step().id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(some.cast(vote, vote.others().getFirst(), "2")).isEqualTo(303);
    }

    @Test
    void ruleOptionsAndSeedStayOnceTheyAreFixed() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        click.send(vote.host(), vote.path() + "/zettel", Map.of("secret", "false", "binding", "true"));
        click.send(vote.host(), vote.path() + "/zettel/antworten", Map.of("title", "Sonntag"));
        click.send(vote.host(), vote.path() + "/zettel/antworten/1/streichen");
        assertThat(some.html(vote.host(), vote))
                .contains("Donnerstag", "Geheim. Niemand erfährt, was du gewählt hast.")
                .doesNotContain("Sonntag");
        for (var sql : List.of(
                "update participation.paper set secret = false where step = :step",
                "update participation.paper set seed = repeat('x', 40) where step = :step",
                "update participation.option set title = 'Sonntag' where step = :step",
                "delete from participation.option where step = :step")) {
            assertThatThrownBy(() -> db.sql(sql).param("step", vote.step().id()).update())
                    .as(sql)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aSealedBoxCannotBeChanged() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        some.end(vote);
        assertThatThrownBy(() -> db.sql("update participation.paper set box = 'anders' where step = :step")
                        .param("step", vote.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyVotesThroughTwoStandings() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 1, Map.of("sides", "USERS"));
        some.cast(vote, vote.host(), "1");
        undertakings.confirm(
                vote.undertaking(),
                vote.host(),
                StandingKind.PROFESSIONAL,
                vote.others().getFirst());
        click.send(vote.host(), vote.path() + "/verzeichnis");
        some.cast(vote, vote.host(), "2");
        assertThat(db.sql("select count(*) from participation.ballot where step = :step")
                        .param("step", vote.step().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(standings(vote, vote.host().id())).containsExactly("SERVICE_USER");
        assertThatThrownBy(() -> db.sql("""
                insert into participation.roll (step, person, standing, late)
                values (:step, :person, 'PROFESSIONAL', true)
                """)
                        .param("step", vote.step().id())
                        .param("person", vote.host().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoDoesNotHostWritesNoPaper() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        assertThat(click.look(vote.others().getFirst(), vote.path() + "/zettel").getStatus())
                .isEqualTo(403);
        assertThat(click.send(vote.others().getFirst(), vote.path() + "/zettel/festlegen")
                        .getStatus())
                .isEqualTo(403);
    }

    /// Forty employees do not outvote five residents.
    @Test
    void aDoubleMajorityThatFailsIsSaidPlainly() throws Exception {
        var vote = some.running(Kind.APPROVAL, 4, 6, Map.of("sides", "USERS", "secret", "false"));
        for (var voter : vote.others().subList(0, 4)) {
            some.cast(vote, voter, "");
        }
        for (var voter : vote.others().subList(4, 10)) {
            some.cast(vote, voter, "2");
        }
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains(
                        "Nicht entschieden: Keine Antwort hat die Zustimmung aller Seiten",
                        "Die vorher festgelegte doppelte Mehrheit ist nicht erreicht.",
                        "Freitag wurde nicht angenommen. Es fehlt die Zustimmung von: Nutzer:innen.");
    }

    private List<String> standings(Vote vote, UUID person) {
        return db.sql("select standing from participation.roll where step = :step and person = :person")
                .param("step", vote.step().id())
                .param("person", person)
                .query(String.class)
                .list();
    }
}
