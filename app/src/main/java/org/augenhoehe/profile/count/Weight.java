package org.augenhoehe.profile.count;

import org.augenhoehe.profile.Decided;

/// What users could do in a decision.
public enum Weight {
    /// They had no vote.
    NONE,
    VOTE,
    /// Nothing could be decided against them.
    VETO,
    /// More than half of those who could vote.
    MAJORITY;

    public static Weight of(Decided decided) {
        var all = decided.electorate().size();
        var users = (int) decided.electorate().values().stream()
                .filter(standing -> StandingGroup.of(standing) == StandingGroup.USERS)
                .count();
        if (!decided.binding() || users == 0) {
            return NONE;
        }
        if (2 * users > all) {
            return MAJORITY;
        }
        return switch (decided.veto()) {
            case USERS, EVERYBODY -> VETO;
            case NOBODY, OTHERS -> VOTE;
        };
    }

    public boolean isStrong() {
        return this == VETO || this == MAJORITY;
    }

    public String textKey() {
        return "coproduction.weight." + this;
    }
}
