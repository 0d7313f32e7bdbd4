package org.augenhoehe.undertakings.plan;

import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;

/// What decides whether somebody comes in to a step: the rule, without a database.
///
/// @param standing of the visitor, as far as it is confirmed
public record Door(
        Undertaking undertaking,
        Instant now,
        boolean signedIn,
        boolean takesPart,
        @Nullable StandingKind standing) {

    /// @param mayDecide asked only where the step decides
    public Entrance entrance(Step step, boolean decides, BooleanSupplier mayDecide) {
        if (step.isClosed() || step.waitsForAnswers(now)) {
            return Entrance.OVER;
        }
        if (step.isPlanned(now)) {
            return Entrance.NOT_YET;
        }
        if (!undertaking.isRunning()) {
            return Entrance.RESTS;
        }
        if (decides && !mayDecide.getAsBoolean()) {
            return Entrance.MAY_NOT_DECIDE;
        }
        return signedIn ? forVisitor(step) : Entrance.STRANGER;
    }

    private Entrance forVisitor(Step step) {
        return switch (step.audience()) {
            case EVERYBODY -> Entrance.OPEN;
            case PARTICIPANTS -> takesPart ? Entrance.OPEN : Entrance.NOT_PARTICIPANT;
            case USERS, USERS_AND_RELATIVES -> {
                if (!takesPart) {
                    yield Entrance.NOT_PARTICIPANT;
                }
                yield standing != null && step.audience().includes(standing) ? Entrance.OPEN : Entrance.OTHER_STANDING;
            }
        };
    }
}
