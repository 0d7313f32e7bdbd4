package org.augenhoehe.undertakings.accord;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.undertakings.accord.Accord.About;
import org.augenhoehe.undertakings.accord.Accord.State;
import org.augenhoehe.undertakings.accord.Consent.Stand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// No open objection at the end of the period: that is consent.
class ConsentTest {
    private static final Instant UNTIL = Instant.parse("2026-11-30T23:00:00Z");
    private static final Instant BEFORE = UNTIL.minusSeconds(1);
    private final UUID one = Ids.next();
    private final UUID two = Ids.next();
    private final UUID three = Ids.next();
    private final Accord goal = accord(About.GOAL, null, true);

    @Test
    void whoIsSilentAgreesWhenThePeriodEnds() {
        assertThat(stand(goal, BEFORE, yes(one))).isEqualTo(Stand.OPEN);
        assertThat(stand(goal, UNTIL, yes(one))).isEqualTo(Stand.AGREED);
        assertThat(stand(goal, UNTIL)).isEqualTo(Stand.AGREED);
    }

    @Test
    void whereEverybodySaysYesThereIsNothingToWaitFor() {
        assertThat(stand(goal, BEFORE, yes(one), yes(two), yes(three))).isEqualTo(Stand.AGREED);
    }

    @Test
    void oneObjectionStopsIt() {
        assertThat(stand(goal, BEFORE, yes(one), yes(two), no(three))).isEqualTo(Stand.OPEN);
        assertThat(stand(goal, UNTIL, yes(one), yes(two), no(three))).isEqualTo(Stand.HELD_UP);
    }

    @Test
    void anObjectionThatIsTakenBackStopsNothing() {
        var settled = new Voice(UUID.randomUUID(), goal.id(), three, "Das ist zu teuer.", true, false);
        assertThat(stand(goal, BEFORE, yes(one), yes(two), settled)).isEqualTo(Stand.AGREED);
    }

    @Test
    void whoLeftDoesNotCount() {
        var consent = new Consent(goal, List.of(yes(one), no(three)), List.of(one, two), List.of(one));
        assertThat(consent.objections()).isEmpty();
        assertThat(consent.judge(UNTIL)).isEqualTo(Stand.AGREED);
    }

    @Test
    void nobodyBecomesHostUnasked() {
        var host = accord(About.HOST, two, false);
        assertThat(stand(host, BEFORE, yes(one), yes(two), yes(three))).isEqualTo(Stand.OPEN);
        assertThat(stand(host, UNTIL, yes(one))).isEqualTo(Stand.NOT_ACCEPTED);
    }

    @Test
    void whomItIsAboutDoesNotDecideAboutBeingSentAway() {
        var end = accord(About.NO_LONGER_HOST, two, true);
        assertThat(stand(end, UNTIL, yes(one), no(two), yes(three))).isEqualTo(Stand.AGREED);
    }

    @Test
    void nobodyIsSentAwayBeforeThePeriodEnds() {
        var end = accord(About.NO_LONGER_HOST, two, true);
        assertThat(stand(end, BEFORE, yes(one), yes(three))).isEqualTo(Stand.OPEN);
    }

    @Test
    void theLastHostIsNotSentAwayBeforeSomebodyElseHosts() {
        var end = accord(About.NO_LONGER_HOST, two, true);
        var alone = new Consent(end, List.of(yes(one)), List.of(one, two), List.of(two));
        assertThat(alone.judge(BEFORE)).isEqualTo(Stand.OPEN);
        assertThat(alone.judge(UNTIL)).isEqualTo(Stand.NO_SUCCESSOR);
    }

    @Test
    void whereOneOrTwoTakePartTheGoalWaitsForTheEnd() {
        var alone = new Consent(goal, List.of(yes(one)), List.of(one), List.of(one));
        assertThat(alone.judge(BEFORE)).isEqualTo(Stand.OPEN);
        assertThat(alone.judge(UNTIL)).isEqualTo(Stand.AGREED);
        var both = new Consent(goal, List.of(yes(one), yes(two)), List.of(one, two), List.of(one));
        assertThat(both.judge(BEFORE)).isEqualTo(Stand.OPEN);
    }

    @Test
    void whereNobodyIsLeftNobodyAgrees() {
        assertThat(new Consent(goal, List.of(yes(one)), List.of(), List.of()).judge(UNTIL))
                .isEqualTo(Stand.NOBODY_LEFT);
    }

    private Stand stand(Accord accord, Instant now, Voice... voices) {
        return new Consent(accord, List.of(voices), List.of(one, two, three), List.of(one, two)).judge(now);
    }

    private Voice yes(UUID person) {
        return new Voice(UUID.randomUUID(), goal.id(), person, null, false, false);
    }

    private Voice no(UUID person) {
        return new Voice(UUID.randomUUID(), goal.id(), person, "Das ist zu teuer.", false, false);
    }

    private Accord accord(About about, UUID person, boolean accepted) {
        return new Accord(
                Ids.next(),
                Ids.next(),
                about,
                "Alle können mitessen.",
                person,
                null,
                accepted,
                one,
                UNTIL.minusSeconds(600_000),
                UNTIL,
                State.OPEN,
                null,
                null);
    }
}
