package org.augenhoehe.participation.decision;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Audience;

/// Standings that see a service from the same side. Where the rule says so, each of several sides must agree: forty
/// employees do not outvote five residents, nor the other way round.
public enum Side {
    USERS,
    RELATIVES,
    NEIGHBOURS,
    STAFF,
    FUNDING;

    public static Side of(StandingKind standing) {
        if (Audience.isUser(standing)) {
            return USERS;
        }
        return switch (standing) {
            case RELATIVE -> RELATIVES;
            case PROFESSIONAL, ORGANISATION -> STAFF;
            case MUNICIPALITY, FUNDER -> FUNDING;
            default -> NEIGHBOURS;
        };
    }

    public String textKey() {
        return "decision.side." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(side -> new Option(side.name(), page.t(side.textKey())))
                .toList();
    }
}
