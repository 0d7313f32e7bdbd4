package org.augenhoehe.people;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// In which capacity somebody takes part ("Blickwinkel"). Its text key is `groups.standing.<name>`.
public enum StandingKind {
    SERVICE_USER,
    FUTURE_USER,
    TURNED_AWAY,
    RELATIVE,
    VOLUNTEER,
    NEIGHBOUR,
    PROFESSIONAL,
    ORGANISATION,
    MUNICIPALITY,
    FUNDER,
    BUSINESS;

    /// It could reveal illness or need, so it is shown only when the person says so.
    public boolean sensitive() {
        return switch (this) {
            case SERVICE_USER, FUTURE_USER, TURNED_AWAY, RELATIVE -> true;
            case VOLUNTEER, NEIGHBOUR, PROFESSIONAL, ORGANISATION, MUNICIPALITY, FUNDER, BUSINESS -> false;
        };
    }

    /// All of them to choose from, in words.
    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.t("groups.standing." + kind)))
                .toList();
    }
}
