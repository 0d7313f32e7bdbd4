package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.List;

/// How far consent has come.
public sealed interface ConsentOutcome {

    /// The period still runs.
    ///
    /// @param until when it ends
    record Open(Instant until) implements ConsentOutcome {}

    /// The period is over and no objection stands.
    ///
    /// @param proposal id of the wording agreed on
    record Agreed(String proposal) implements ConsentOutcome {}

    /// The period is over and objections stand.
    ///
    /// @param standing one or more, sorted by when they were raised; without names if the vote is secret
    record NotAgreed(List<Objection> standing) implements ConsentOutcome {
        public NotAgreed {
            standing = List.copyOf(standing);
        }
    }

    /// No objection stands, but nobody said anything to the last wording, or none of a group that must agree.
    ///
    /// @param groups that have not answered; empty if nobody has
    record Unanswered(List<String> groups) implements ConsentOutcome {
        public Unanswered {
            groups = List.copyOf(groups);
        }
    }
}
