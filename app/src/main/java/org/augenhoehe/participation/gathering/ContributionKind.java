package org.augenhoehe.participation.gathering;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.undertakings.Phase;

public enum ContributionKind {
    /// Something is missing.
    NEED,
    IDEA,
    /// What exactly should be done.
    PROPOSAL;

    public String textKey() {
        return "gathering.kind." + this;
    }

    NodeKind onThread() {
        return switch (this) {
            case NEED -> OnThread.NEED;
            case IDEA -> OnThread.IDEA;
            case PROPOSAL -> OnThread.PROPOSAL;
        };
    }

    /// What people mostly bring in to a phase.
    static ContributionKind usual(Phase phase) {
        return switch (phase) {
            case PLAN, EVALUATE -> NEED;
            case DESIGN, DELIVER -> IDEA;
            case STEER -> PROPOSAL;
        };
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.t(kind.textKey()), page.t(kind.textKey() + ".means")))
                .toList();
    }
}
