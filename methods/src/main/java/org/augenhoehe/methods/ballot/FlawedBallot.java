package org.augenhoehe.methods.ballot;

/// Thrown instead of counting what cannot be counted.
///
/// Nothing is left out in silence: a list with one bad vote is refused as a whole. To refuse a single
/// ballot while it is being cast, ask [Poll#flaw] first.
public final class FlawedBallot extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    /// For what is no single person's ballot.
    public FlawedBallot(Flaw flaw) {
        super(flaw.kind() + ": " + flaw.culprit());
        this.flaw = flaw;
    }

    /// For a ballot.
    ///
    /// @param voter whose ballot it is
    public FlawedBallot(String voter, Flaw flaw) {
        super(flaw.kind() + ": " + flaw.culprit() + " (voter " + voter + ")");
        this.flaw = flaw;
    }

    /// What is wrong, with the culprit.
    public Flaw flaw() {
        return flaw;
    }
}
