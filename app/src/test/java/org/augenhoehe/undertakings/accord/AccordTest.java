package org.augenhoehe.undertakings.accord;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.web.UnreadNotices;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// People agree on their goal and on who hosts.
@PlatformTest
class AccordTest {
    private static final String GOAL = "Bis zum Sommer können alle mitessen.";
    private static final String OTHER_GOAL = "Bis zum Herbst können alle mitessen.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    ParticipantStore participants;

    @Autowired
    Settling settling;

    @Autowired
    Thread thread;

    @Autowired
    UnreadNotices news;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn other;
    UUID id;

    @BeforeEach
    void twoTakePart() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        other = some.participant(id);
    }

    @Test
    void aGoalStandsWhenEverybodyAgrees() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        assertThat(goal()).as("before the others were asked").isNull();
        click.send(other, path + "/ja");
        assertThat(goal()).as("two are few: they wait for the end").isNull();
        var third = some.participant(id);
        click.send(third, path + "/ja");
        assertThat(goal()).isEqualTo(GOAL);
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Ziel vereinbart: „" + GOAL + "“");
    }

    @Test
    void whoIsSilentAgreesAtTheEndOfThePeriod() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        settleNow(path);
        assertThat(goal()).as("while the period runs").isNull();
        endPeriod(path);
        settleNow(path);
        assertThat(goal()).isEqualTo(GOAL);
    }

    @Test
    void anObjectionHoldsTheGoalUpUntilItIsTakenBack() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        var before = news.count(host.id());
        object(other, path, "Der Sommer ist zu früh.");
        assertThat(news.count(host.id())).as("the proposer is told").isEqualTo(before + 1);
        endPeriod(path);
        settleNow(path);
        assertThat(goal()).isNull();
        assertThat(click.look(path).getContentAsString())
                .contains("Der Sommer ist zu früh.", "braucht eine neue Fassung")
                .doesNotContain(other.name());
        click.send(other, path + "/einwand/zuruecknehmen");
        assertThat(goal()).isEqualTo(GOAL);
    }

    @Test
    void aNewWordingAsksEverybodyAnew() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        object(other, path, "Der Sommer ist zu früh.");
        var reworded = click.send(
                        host, path + "/neufassen", Map.of("wording", OTHER_GOAL, "lastDay", SomeUndertaking.today(3)))
                .getHeader("Location");
        assertThat(reworded).isNotEqualTo(path);
        assertThat(goal()).isNull();
        assertThat(click.send(other, path + "/ja").getHeader("Location")).isEqualTo(path);
        assertThat(goal()).as("what was replaced").isNull();
        some.endPeriod(reworded);
        click.send(other, reworded + "/ja");
        assertThat(goal()).isEqualTo(OTHER_GOAL);
    }

    @Test
    void anotherGoalComesOfTheOneBefore() throws Exception {
        var first = some.proposeGoal(id, host, GOAL);
        some.endPeriod(first);
        click.send(other, first + "/ja");
        var second = some.proposeGoal(id, other, OTHER_GOAL);
        assertThat(goal()).as("until the other one is agreed").isEqualTo(GOAL);
        some.endPeriod(second);
        click.send(host, second + "/ja");
        assertThat(goal()).isEqualTo(OTHER_GOAL);
        assertThat(thread.back(accord(second)).steps()).hasSize(2);
    }

    @Test
    void onlyOneGoalIsProposedAtATime() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        assertThat(some.proposeGoal(id, other, OTHER_GOAL)).isEqualTo(path);
    }

    @Test
    void whoDoesNotTakePartSaysNothing() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        var stranger = somebody.plain();
        for (var act : new String[] {"/ja", "/annehmen", "/fallenlassen"}) {
            assertThat(click.send(stranger, path + act).getStatus()).as(act).isEqualTo(403);
        }
        assertThat(click.send(stranger, path + "/einwand", Map.of("objection", "Nein, so nicht."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(other, path + "/fallenlassen").getStatus())
                .as("a proposal of somebody else")
                .isEqualTo(403);
        assertThat(click.send(
                                other,
                                path + "/neufassen",
                                Map.of("wording", OTHER_GOAL, "lastDay", SomeUndertaking.today(3)))
                        .getStatus())
                .as("a proposal of somebody else")
                .isEqualTo(403);
        assertThat(click.look(path).getStatus()).as("reading it").isEqualTo(200);
    }

    @Test
    void anObjectionSaysWhy() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        assertThat(click.send(other, path + "/einwand", Map.of("objection", "  "))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoLeavesTakesTheirObjectionAlong() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        object(other, path, "Der Sommer ist zu früh.");
        some.endPeriod(path);
        click.send(other, "/vorhaben/" + id + "/verlassen");
        assertThat(goal()).isEqualTo(GOAL);
    }

    @Test
    void whereEverybodyLeavesNobodyAgrees() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        click.send(other, "/vorhaben/" + id + "/verlassen");
        click.send(host, "/vorhaben/" + id + "/verlassen");
        some.endPeriod(path);
        settleNow(path);
        assertThat(goal()).isNull();
        assertThat(click.look(path).getContentAsString()).contains("Fallen gelassen.");
    }

    @Test
    void nobodyButWhoProposedItSaysItDifferently() throws Exception {
        var path = some.proposeGoal(id, other, GOAL);
        var typed = Map.of("wording", OTHER_GOAL, "lastDay", SomeUndertaking.today(80));
        assertThat(click.send(host, path + "/neufassen", typed).getStatus())
                .as("a host")
                .isEqualTo(403);
        assertThat(click.look(host, path).getContentAsString()).doesNotContain("neufassen");
        click.send(other, path + "/fallenlassen");
        click.send(other, path + "/neufassen", typed);
        assertThat(goals()).as("what is dropped stays so").isZero();
    }

    @Test
    void aHostCannotPutOffBeingSentAway() throws Exception {
        click.send(other, choose(host, other) + "/annehmen");
        var path = endHosting(other, host);
        assertThat(click.send(
                                host,
                                path + "/neufassen",
                                Map.of("wording", "Doch nicht.", "lastDay", SomeUndertaking.today(80)))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whereAGoalIsHeldUpSomebodyElseProposesAnother() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        object(other, path, "Der Sommer ist zu früh.");
        assertThat(some.proposeGoal(id, other, OTHER_GOAL)).as("while it runs").isEqualTo(path);
        some.endPeriod(path);
        assertThat(some.proposeGoal(id, other, OTHER_GOAL)).isNotEqualTo(path);
        assertThat(goals()).isEqualTo(1);
    }

    @Test
    void whatIsStoppedAgreesOnNothingUntilItIsOpenAgain() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "STOP", "reason", "Niemand hat Zeit."));
        some.endPeriod(path);
        settleNow(path);
        click.send(other, path + "/ja");
        assertThat(goal()).isNull();
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "REOPEN", "reason", "Doch."));
        settleNow(path);
        assertThat(goal()).as("people have time anew").isNull();
        some.endPeriod(path);
        settleNow(path);
        assertThat(goal()).isEqualTo(GOAL);
    }

    @Test
    void whatIsOverIsNotReplacedByWhatIsRefused() throws Exception {
        var path = some.proposeGoal(id, host, GOAL);
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "STOP", "reason", "Niemand hat Zeit."));
        click.send(host, path + "/neufassen", Map.of("wording", OTHER_GOAL, "lastDay", SomeUndertaking.today(3)));
        assertThat(goals()).isEqualTo(1);
    }

    @Test
    void aHostIsChosenByAllAndMustWantIt() throws Exception {
        var third = some.participant(id);
        var path = choose(host, third);
        click.send(other, path + "/ja");
        assertThat(hosts(third)).as("before they said that they would").isFalse();
        assertThat(click.send(other, path + "/annehmen").getStatus())
                .as("somebody else")
                .isEqualTo(403);
        click.send(third, path + "/annehmen");
        assertThat(hosts(third)).isTrue();
    }

    @Test
    void whoShouldHostAndDoesNotWantToSaysNo() throws Exception {
        var path = choose(host, other);
        click.send(other, path + "/fallenlassen");
        assertThat(click.send(other, path + "/annehmen").getHeader("Location")).isEqualTo(path);
        assertThat(hosts(other)).isFalse();
    }

    @Test
    void theChoiceOfHostsIsReadByThoseWhoTakePart() throws Exception {
        var path = choose(host, other);
        assertThat(click.look(other, path).getContentAsString()).contains(other.name());
        assertThat(click.look(somebody.plain(), path).getStatus()).isEqualTo(403);
        assertThat(click.look(path).getStatus()).isEqualTo(403);
    }

    @Test
    void aHostIsSentAwayByTheOthersAtTheEndWithAReasonThatOnlyTheyRead() throws Exception {
        var second = some.participant(id);
        var choice = choose(host, second);
        click.send(second, choice + "/annehmen");
        click.send(other, choice + "/ja");
        assertThat(hosts(second)).isTrue();
        var here = "/vorhaben/" + id + "/menschen/" + host.id() + "/abwaehlen";
        click.send(other, here, Map.of("why", ""));
        assertThat(hosts(host)).as("without a reason").isTrue();
        var path = endHosting(other, host);
        assertThat(click.send(host, path + "/ja").getStatus())
                .as("voting about oneself")
                .isEqualTo(403);
        click.send(second, path + "/ja");
        assertThat(hosts(host)).as("all others agree, but there is time left").isTrue();
        some.endPeriod(path);
        settleNow(path);
        assertThat(hosts(host)).isFalse();
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Jemand leitet nicht mehr.")
                .doesNotContain("Antwortet seit Wochen nicht.");
    }

    @Test
    void whoComesInDoesNotTakeOver() throws Exception {
        var path = endHosting(other, host);
        assertThat(hosts(host)).isTrue();
        some.endPeriod(path);
        settleNow(path);
        assertThat(hosts(host)).as("nobody else hosts").isTrue();
        assertThat(click.look(other, path).getContentAsString()).contains("sobald jemand anderes leitet");
        var choice = choose(other, other);
        assertThat(hosts(other)).as("the host was not asked").isFalse();
        click.send(host, choice + "/ja");
        assertThat(hosts(other)).isTrue();
        assertThat(hosts(host)).isFalse();
    }

    @Test
    void whatIsOverAgreesOnNothingNew() throws Exception {
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "STOP", "reason", "Niemand hat Zeit."));
        var answer = click.send(
                host, "/vorhaben/" + id + "/ziel", Map.of("wording", GOAL, "lastDay", SomeUndertaking.today(3)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(GOAL, "Öffnet es erst wieder.");
    }

    @Test
    void thePeriodLiesAhead() throws Exception {
        for (var day : new String[] {SomeUndertaking.today(-1), SomeUndertaking.today(90), ""}) {
            assertThat(click.send(host, "/vorhaben/" + id + "/ziel", Map.of("wording", GOAL, "lastDay", day))
                            .getStatus())
                    .as(day)
                    .isEqualTo(422);
        }
    }

    private String choose(SignedIn by, SignedIn person) throws Exception {
        return String.valueOf(click.send(by, "/vorhaben/" + id + "/menschen/" + person.id() + "/vorschlagen")
                .getHeader("Location"));
    }

    private String endHosting(SignedIn by, SignedIn person) throws Exception {
        var here = "/vorhaben/" + id + "/menschen/" + person.id() + "/abwaehlen";
        return String.valueOf(click.send(by, here, Map.of("why", "Antwortet seit Wochen nicht."))
                .getHeader("Location"));
    }

    private int goals() {
        return db.sql("select count(*) from undertakings.accord where undertaking = :id and state = 'OPEN'")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void object(SignedIn who, String path, String why) throws Exception {
        click.send(who, path + "/einwand", Map.of("objection", why));
    }

    private void endPeriod(String path) {
        some.endPeriod(path);
    }

    private void settleNow(String path) {
        settling.settleAtTheEnd(accord(path));
    }

    private static UUID accord(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String goal() {
        return undertakings.get(id).goal();
    }

    private boolean hosts(SignedIn person) {
        return participants.find(id, person.id()).orElseThrow().host();
    }
}
