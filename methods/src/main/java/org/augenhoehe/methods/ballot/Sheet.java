package org.augenhoehe.methods.ballot;

/// One line of the published list of a secret vote: so many ballots say exactly this.
///
/// @param group the group whose majority is needed, or empty
/// @param choice what the ballots say
/// @param copies how many ballots, at least 1
public record Sheet<C>(String group, C choice, long copies) {
    /// @throws FlawedBallot if it stands for no ballot
    public Sheet {
        if (copies < 1) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.NO_COPIES, choice + " × " + copies));
        }
    }
}
