package org.augenhoehe.participation.decision;

import java.util.Locale;

/// The ways to decide.
public enum Kind {
    APPROVAL,
    SCORE,
    DOTS,
    RANKED,
    DATES,
    PERSONS,
    /// Sharing out a sum of money among projects.
    BUDGET,
    /// Not counted from ballots: agreed when no objection stands at the end.
    CONSENT;

    /// Key of the method, as it is stored with every step.
    public String method() {
        return "decision-" + word();
    }

    public String textKey() {
        return "decision." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
