package org.augenhoehe.profile.count;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.jspecify.annotations.Nullable;

/// Standings that are counted together: eleven of them would leave most numbers too small to be told.
public enum StandingGroup {
    USERS,
    RELATIVES,
    CITIZENS,
    STAFF,
    FUNDING,
    /// No standing, or none that is confirmed.
    UNKNOWN;

    public static StandingGroup of(@Nullable StandingKind standing) {
        if (standing == null) {
            return UNKNOWN;
        }
        if (Audience.isUser(standing)) {
            return USERS;
        }
        return switch (standing) {
            case RELATIVE -> RELATIVES;
            case PROFESSIONAL, ORGANISATION -> STAFF;
            case MUNICIPALITY, FUNDER -> FUNDING;
            default -> CITIZENS;
        };
    }

    public String textKey() {
        return "coproduction.group." + this;
    }
}
