package org.augenhoehe.undertakings;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// Who may take part in a step. Standings count where they are confirmed.
public enum Audience {
    /// Everybody who is signed in, also who does not take part otherwise.
    EVERYBODY,
    PARTICIPANTS,
    USERS,
    USERS_AND_RELATIVES;

    public String textKey() {
        return "undertakings.audience." + this;
    }

    public boolean asksForStanding() {
        return this == USERS || this == USERS_AND_RELATIVES;
    }

    public boolean includes(StandingKind standing) {
        return switch (this) {
            case EVERYBODY, PARTICIPANTS -> true;
            case USERS -> isUser(standing);
            case USERS_AND_RELATIVES -> isUser(standing) || standing == StandingKind.RELATIVE;
        };
    }

    /// Whoever uses a service, will use it, or was turned away from it.
    public static boolean isUser(StandingKind standing) {
        return switch (standing) {
            case SERVICE_USER, FUTURE_USER, TURNED_AWAY -> true;
            case RELATIVE, VOLUNTEER, NEIGHBOUR, PROFESSIONAL, ORGANISATION, MUNICIPALITY, FUNDER, BUSINESS -> false;
        };
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(audience -> new Option(audience.name(), page.t(audience.textKey())))
                .toList();
    }
}
