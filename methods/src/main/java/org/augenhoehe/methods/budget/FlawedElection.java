package org.augenhoehe.methods.budget;

/// An election that cannot be counted; the [Flaw] names the culprit.
public final class FlawedElection extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    FlawedElection(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    /// What is wrong, with the culprit; null only in a copy that was serialized.
    public Flaw flaw() {
        return flaw;
    }
}
