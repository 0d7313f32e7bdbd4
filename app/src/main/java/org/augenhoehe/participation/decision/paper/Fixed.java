package org.augenhoehe.participation.decision.paper;

/// What came of writing up a paper, or of fixing it.
public enum Fixed {
    DONE,
    /// It was fixed before, and stays.
    ALREADY,
    /// The vote is over before it began.
    TOO_LATE,
    /// Nobody has said yet how much money is shared out.
    NO_MONEY,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    /// Consent is asked for one proposal.
    ONE_PROPOSAL,
    /// The rule cannot answer this: more winners than options, several by a run-off, seats that cannot be kept.
    RULE,
    /// Who must each agree is only known by a roll.
    NEEDS_ROLL,
    /// Who must each agree is told by a standing, which an open vote would show beside the names.
    NEEDS_SECRET,
    /// Nobody has a confirmed standing yet.
    EMPTY_ROLL,
    /// Nobody of one of the sides that must agree: nothing could ever be decided.
    EMPTY_SIDE,
    /// A result that binds needs time to hear of the vote.
    TOO_SHORT,
    /// Whoever writes is blocked, or new and writes very much, or a link.
    NOT_ADMITTED,
    /// Another host changed it in the meantime.
    CHANGED;

    public String textKey() {
        return "decision.paper.refused." + this;
    }
}
