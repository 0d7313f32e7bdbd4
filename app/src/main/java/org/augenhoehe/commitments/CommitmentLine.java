package org.augenhoehe.commitments;

/// A commitment in a list, with who made it as it may be shown.
///
/// @param who empty once that person is gone
public record CommitmentLine(Commitment commitment, String who, boolean overdue, String badge) {
    public String stateKey() {
        return overdue ? "commitments.overdue" : commitment.state().textKey();
    }
}
