package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.people.pin.PinBook;
import org.augenhoehe.people.pin.PinBook.Tried;
import org.augenhoehe.platform.security.Assistant;
import org.augenhoehe.platform.security.Will;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether an act under assistance is what the person wants: they say so with their PIN, then and there. Nothing of the
/// act is kept meanwhile, so that a secret vote lies nowhere beside a name.
@Component
class WillBook {
    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private final PinBook pins;
    private final TurnStore turns;
    private final Clock clock;

    WillBook(PinBook pins, TurnStore turns, Clock clock) {
        this.pins = pins;
        this.turns = turns;
        this.clock = clock;
    }

    /// @param typed the PIN; null where the form did not ask for it
    Answer ask(UUID person, Assistant assistant, Will will, @Nullable String typed) {
        if (will == Will.GIVEN
                || (will == Will.FOR_A_WHILE && turns.isConfirmed(assistant.person(), clock.instant()))) {
            return Answer.CONFIRMED;
        }
        if (!assistant.confirmable()) {
            return Answer.NO_PIN;
        }
        if (typed == null || typed.isBlank()) {
            return typed == null ? Answer.NOT_ASKED : Answer.MISSING;
        }
        var tried = pins.tryPin(person, typed);
        if (tried == Tried.RIGHT && will == Will.FOR_A_WHILE) {
            turns.confirm(assistant.person(), clock.instant().plus(A_WHILE));
        }
        return switch (tried) {
            case RIGHT -> Answer.CONFIRMED;
            case WRONG -> Answer.WRONG;
            case TOO_OFTEN -> Answer.TOO_OFTEN;
            case NONE_SET -> Answer.NO_PIN;
        };
    }

    enum Answer {
        CONFIRMED,
        NOT_ASKED,
        MISSING,
        WRONG,
        TOO_OFTEN,
        NO_PIN;

        /// Where nobody was asked yet, there is nothing wrong.
        boolean isWrong() {
            return this == MISSING || this == WRONG || this == TOO_OFTEN;
        }

        String textKey() {
            return "assistance.pin." + this;
        }
    }
}
