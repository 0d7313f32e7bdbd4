package org.augenhoehe.undertakings.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.life.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/// Who comes in to a step, and when.
class DoorTest {
    private static final UUID ID = Ids.next();
    private static final Instant OPENS = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-11-09T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T23:59:59.999Z, NOT_YET",
        "2026-11-02T00:00:00Z, OPEN",
        "2026-11-15T23:59:59.999Z, OPEN",
        "2026-11-16T00:00:00Z, OVER",
        "2027-01-01T00:00:00Z, OVER"
    })
    void itOpensAndClosesOnTheSecond(Instant now, Entrance entrance) {
        assertThat(door(UndertakingState.RUNNING, now, true, true, null)
                        .entrance(step(Audience.EVERYBODY, null), false, () -> true))
                .isEqualTo(entrance);
    }

    @Test
    void whatIsClosedStaysClosedAlsoInItsTime() {
        var closed = step(Audience.EVERYBODY, BETWEEN);
        assertThat(door(UndertakingState.RUNNING, BETWEEN, true, true, null).entrance(closed, false, () -> true))
                .isEqualTo(Entrance.OVER);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RUNNING")
    void nobodyComesInWhileTheUndertakingRests(UndertakingState state) {
        assertThat(entrance(door(state, BETWEEN, true, true, StandingKind.SERVICE_USER), Audience.EVERYBODY))
                .isEqualTo(Entrance.RESTS);
    }

    @Test
    void withoutAUserInTheLeadOneMayGatherButNotDecide() {
        var door = door(UndertakingState.RUNNING, BETWEEN, true, true, StandingKind.SERVICE_USER);
        var step = step(Audience.EVERYBODY, null);
        assertThat(door.entrance(step, true, () -> false)).isEqualTo(Entrance.MAY_NOT_DECIDE);
        assertThat(door.entrance(step, true, () -> true)).isEqualTo(Entrance.OPEN);
        assertThat(door.entrance(step, false, () -> false)).isEqualTo(Entrance.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void strangersSignInFirst(Audience audience) {
        assertThat(entrance(door(UndertakingState.RUNNING, BETWEEN, false, false, null), audience))
                .isEqualTo(Entrance.STRANGER);
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYBODY, false, , OPEN",
        "PARTICIPANTS, false, , NOT_PARTICIPANT",
        "PARTICIPANTS, true, , OPEN",
        "USERS, false, SERVICE_USER, NOT_PARTICIPANT",
        "USERS, true, , OTHER_STANDING",
        "USERS, true, PROFESSIONAL, OTHER_STANDING",
        "USERS, true, RELATIVE, OTHER_STANDING",
        "USERS, true, TURNED_AWAY, OPEN",
        "USERS_AND_RELATIVES, true, RELATIVE, OPEN",
        "USERS_AND_RELATIVES, true, ORGANISATION, OTHER_STANDING"
    })
    void whoComesInDependsOnForWhomTheStepIs(
            Audience audience, boolean takesPart, StandingKind standing, Entrance entrance) {
        assertThat(entrance(door(UndertakingState.RUNNING, BETWEEN, true, takesPart, standing), audience))
                .isEqualTo(entrance);
    }

    private static Entrance entrance(Door door, Audience audience) {
        return door.entrance(step(audience, null), false, () -> true);
    }

    private static Door door(
            UndertakingState state, Instant now, boolean signedIn, boolean takesPart, StandingKind standing) {
        var undertaking = new Undertaking(
                ID,
                "Worum geht es?",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                Entry.OPEN,
                state,
                Phase.PLAN,
                1,
                null,
                null,
                1,
                OPENS);
        return new Door(undertaking, now, signedIn, takesPart, standing);
    }

    private static Step step(Audience audience, Instant closedAt) {
        return new Step(
                Ids.next(),
                ID,
                1,
                Phase.PLAN,
                "probe",
                "Was brauchst du?",
                "Wir antworten.",
                audience,
                OPENS,
                CLOSES,
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 11, 30),
                closedAt,
                closedAt == null ? null : "Fertig.");
    }
}
