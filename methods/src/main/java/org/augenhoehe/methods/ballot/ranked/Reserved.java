package org.augenhoehe.methods.ballot.ranked;

import java.util.Set;

/// Seats that belong to a group of candidates. That candidates stand in the question, that nobody stands for
/// two groups and that seats can be kept is checked with the question: see [SingleTransferableVote].
///
/// That whoever is needed for the seats is kept, and whoever stands in their way is excluded, goes back to
/// I. D. Hill, "STV with constraints", Voting Matters 9 (1998).
///
/// @param group for example `users`
/// @param candidates who stands for the group
/// @param seats how many of them must be elected at least, 0 or more
public record Reserved(String group, Set<String> candidates, int seats) {
    /// @throws IllegalArgumentException if the number of seats is negative
    public Reserved {
        candidates = Set.copyOf(candidates);
        if (seats < 0) {
            throw new IllegalArgumentException(seats + " reserved seats for " + group);
        }
    }

    /// The same with candidates one by one.
    ///
    /// @throws IllegalArgumentException if the number of seats is negative, or a candidate is named twice
    public static Reserved of(String group, int seats, String... candidates) {
        return new Reserved(group, Set.of(candidates), seats);
    }
}
