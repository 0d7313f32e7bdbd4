package org.augenhoehe.profile.count;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// On which step of the ladder an undertaking stands. Steps 1 to 3 say what was missing. From step 4 on each step has a
/// condition, and the step is the highest whose condition holds together with all conditions below it, except that
/// users who decide need not also have asked to be heard: whoever has a vote stands on step 6.
///
/// `docs/adr/` says why it is so and how to check it.
public final class Ladder {
    private Ladder() {}

    /// @return empty while nothing happened
    public static Optional<Rung> rung(Signs signs) {
        if (!signs.happened()) {
            return Optional.empty();
        }
        return Arrays.stream(Rung.values()).filter(rung -> holds(rung, signs)).reduce((lower, higher) -> higher);
    }

    /// The conditions of the steps above the one that was reached: what would have to happen.
    public static List<Rung> above(Rung rung) {
        return Arrays.stream(Rung.values())
                .filter(other -> other.number() > rung.number())
                .toList();
    }

    static boolean holds(Rung rung, Signs signs) {
        return switch (rung) {
            case INSTRUMENT -> true;
            case INSTRUCTION -> signs.usersTakePart();
            case INFORMATION -> signs.usersTakePart() && !signs.usersWork() || holds(Rung.HEARING, signs);
            case HEARING -> signs.usersTakePart() && signs.usersContribute() || holds(Rung.CO_DETERMINATION, signs);
            case INVOLVEMENT ->
                signs.usersTakePart() && signs.usersContribute() && signs.usersHeard()
                        || holds(Rung.CO_DETERMINATION, signs);
            case CO_DETERMINATION -> signs.usersVote();
            case PARTIAL_POWER -> signs.usersVote() && signs.someWithWeight();
            case POWER -> signs.usersVote() && signs.allWithWeight() && signs.usersLead() && signs.usersPropose();
            case SELF_ORGANISATION -> holds(Rung.POWER, signs) && signs.onlyUsersLead();
        };
    }
}
