package org.augenhoehe.methods.budget;

/// An election that cannot be counted; the [Flaw] names the culprit.
public final class FlawedElection extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    FlawedElection(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
