package org.augenhoehe.participation.budget;

/// The money that is shared out, and how that goes.
///
/// @param cents how much; 0 while nobody has said
public record Purse(long cents, BallotForm form, CountingRule counting) {
    public static Purse empty() {
        return new Purse(0, BallotForm.APPROVAL, CountingRule.SHARES_ADD1U);
    }
}
