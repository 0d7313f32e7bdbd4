package org.augenhoehe.methods.ballot.consent;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;

/// What somebody says to a proposal.
public sealed interface Stand {

    /// Good enough for now, safe enough to try.
    record Consents() implements Stand {}

    /// Consents, and wants the concern to be heard.
    ///
    /// @param reason what to look out for
    record ConsentsWithConcern(String reason) implements Stand {
        /// @throws FlawedBallot without a reason
        public ConsentsWithConcern {
            needs(reason);
        }
    }

    /// Neither carries it nor stops it.
    record StandsAside() implements Stand {}

    /// Cannot let it pass.
    ///
    /// @param reason why it would harm what the group is there for
    record Objects(String reason) implements Stand {
        /// @throws FlawedBallot without a reason
        public Objects {
            needs(reason);
        }
    }

    private static void needs(String reason) {
        if (reason.isBlank()) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.NO_REASON, reason));
        }
    }
}
