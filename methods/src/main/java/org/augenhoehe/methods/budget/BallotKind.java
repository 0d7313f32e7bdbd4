package org.augenhoehe.methods.budget;

/// How people could vote, in the words of [Pabulib](https://pabulib.org/format).
public enum BallotKind {
    /// Any number of projects, all alike.
    APPROVAL("approval"),
    /// Exactly one project.
    CHOOSE_ONE("choose-1"),
    /// Projects in order, the most wanted one first.
    ORDINAL("ordinal"),
    /// A number of points that each voter spreads over projects.
    CUMULATIVE("cumulative"),
    /// Points for every project, each for itself.
    SCORING("scoring");

    private final String word;

    BallotKind(String word) {
        this.word = word;
    }

    /// As it stands under `vote_type` in a file.
    public String word() {
        return word;
    }

    /// Whether voters give points themselves.
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
