package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void aHostDoesNotEndAVoteEarly() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        some.cast(vote, vote.host(), "1");
        var early = click.send(vote.host(), vote.closing());
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("Niemand beendet sie vorher. Der Versuch steht im Protokoll.");
        assertThat(taken(vote, "vote.end_refused")).containsExactly("");
        var moved = Map.of(
                "lastDay", SomeUndertaking.today(0), "answersUntil", SomeUndertaking.today(9), "reason", "Es reicht.");
        var step =
                "/vorhaben/" + vote.undertaking() + "/schritte/" + vote.step().id();
        assertThat(click.send(vote.host(), step, moved).getContentAsString())
                .contains("Die Abstimmung läuft schon. Niemand ändert ihre Zeit oder streicht sie.");
        assertThat(click.send(vote.host(), step + "/streichen", Map.of("because", "Doch nicht."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(taken(vote, "vote.end_refused")).containsExactly("", "Es reicht.", "Doch nicht.");
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
        var voter = vote.others().getFirst();
        some.cast(vote, voter, "1");
        undertakings.confirm(vote.undertaking(), voter, StandingKind.PROFESSIONAL, vote.host());
        assertThat(spoken(voter, click.send(voter, vote.path() + "/verzeichnis")))
                .contains("Du stehst schon mit einem anderen Blickwinkel im Verzeichnis.");
        assertThat(taken(vote, "vote.standing_refused")).containsExactly("");
        assertThat(some.cast(vote, voter, "2")).isEqualTo(303);
        assertThat(db.sql("select count(*) from participation.ballot where step = :step")
                        .param("step", vote.step().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(standings(vote, voter.id())).containsExactly("SERVICE_USER");
        assertThatThrownBy(() -> db.sql("""
                insert into participation.roll (step, person, standing, late)
                values (:step, :person, 'PROFESSIONAL', true)
                """)
                        .param("step", vote.step().id())
                        .param("person", voter.id())
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
        var vote = some.running(Kind.APPROVAL, 5, 6, Map.of("sides", "USERS"));
        for (var voter : vote.others().subList(0, 5)) {
            some.cast(vote, voter, "");
        }
        for (var voter : vote.others().subList(5, 11)) {
            some.cast(vote, voter, "2");
        }
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains(
                        "Nicht entschieden: Keine Antwort hat die Zustimmung aller Seiten",
                        "Die vorher festgelegte doppelte Mehrheit ist nicht erreicht.",
                        "Freitag wurde nicht angenommen. Es fehlt die Zustimmung von: Nutzer:innen.");
    }

    /// The sentence on the page after that.
    private String spoken(SignedIn person, MockHttpServletResponse answer) throws Exception {
        return mvc.perform(get(String.valueOf(answer.getHeader("Location")))
                        .cookie(person.session(), Objects.requireNonNull(answer.getCookie("hinweis"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /// The reasons that stand in the audit log beside an act about this vote.
    private List<String> taken(Vote vote, String act) {
        return db.sql("""
                select e.reason from platform.audit_entry e join platform.audit_key k on k.pseudonym = e.about
                where e.act = :act and k.id = :step order by e.number
                """)
                .param("act", act)
                .param("step", vote.step().id())
                .query(String.class)
                .list();
    }

    private List<String> standings(Vote vote, UUID person) {
        return db.sql("select standing from participation.roll where step = :step and person = :person")
                .param("step", vote.step().id())
                .param("person", person)
                .query(String.class)
                .list();
    }
}
