package org.augenhoehe.methods.ballot.ranked;

import java.util.List;
import java.util.Set;

/// Seats that belong to a group of candidates.
///
/// @param group for example `users`
/// @param candidates who stands for the group
/// @param seats how many of them must be elected at least, 0 or more
public record Reserved(String group, Set<String> candidates, int seats) {
    public Reserved {
        candidates = Set.copyOf(candidates);
        if (seats < 0) {
            throw new IllegalArgumentException(seats + " reserved seats for " + group);
        }
    }

    public static Reserved of(String group, int seats, String... candidates) {
        return new Reserved(group, Set.copyOf(List.of(candidates)), seats);
    }
}
