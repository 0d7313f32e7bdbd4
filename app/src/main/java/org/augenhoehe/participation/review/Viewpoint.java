package org.augenhoehe.participation.review;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// From where somebody looks at it: the sides of a vote, and those whose standing nobody has confirmed. Eleven
/// standings
/// would leave most of them too few to be told.
public enum Viewpoint {
    USERS,
    RELATIVES,
    NEIGHBOURS,
    STAFF,
    FUNDING,
    UNCONFIRMED;

    /// @param confirmed null for none
    public static Viewpoint of(@Nullable StandingKind confirmed) {
        return confirmed == null ? UNCONFIRMED : valueOf(Side.of(confirmed).name());
    }

    public String textKey() {
        return this == UNCONFIRMED
                ? "review.viewpoint.UNCONFIRMED"
                : Side.valueOf(name()).textKey();
    }
}
