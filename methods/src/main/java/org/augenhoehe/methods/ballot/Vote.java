package org.augenhoehe.methods.ballot;

/// Who voted, in which capacity, and what.
///
/// @param voter an id, once per vote; never shows in a secret result
/// @param standing in which capacity, for turnout and for majorities in groups; may be empty
/// @param choice the ballot
public record Vote<C>(String voter, String standing, C choice) {
    /// @throws FlawedBallot if the voter is blank
    public Vote {
        if (voter.isBlank()) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.BLANK_VOTER, voter));
        }
    }
}
