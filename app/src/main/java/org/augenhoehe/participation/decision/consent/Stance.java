package org.augenhoehe.participation.decision.consent;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.methods.ballot.consent.Stand;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What one can say to a proposal.
public enum Stance {
    CONSENTS,
    /// Consents, and wants a concern to be heard.
    CONCERN,
    ASIDE,
    OBJECTS;

    public boolean needsReason() {
        return this == CONCERN || this == OBJECTS;
    }

    Stand stand(String reason) {
        return switch (this) {
            case CONSENTS -> new Stand.Consents();
            case CONCERN -> new Stand.ConsentsWithConcern(reason);
            case ASIDE -> new Stand.StandsAside();
            case OBJECTS -> new Stand.Objects(reason);
        };
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(stance -> new Option(
                        stance.name(),
                        page.t("decision.stance." + stance),
                        page.t("decision.stance." + stance + ".means")))
                .toList();
    }
}
