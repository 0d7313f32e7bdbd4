package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.methods.chance.PublicSeed;

/// Votes and questions for tests.
public final class Ballots {
    public static final PublicSeed SEED = new PublicSeed("4 8 15 16 23 42");

    private Ballots() {}

    public static Question question(int winners, String... options) {
        return new Question("test", List.of(options), winners, SEED);
    }

    /// One voter for each choice.
    @SafeVarargs
    public static <C> List<Vote<C>> votes(C... choices) {
        return votes(List.of(choices));
    }

    public static <C> List<Vote<C>> votes(List<C> choices) {
        var votes = new ArrayList<Vote<C>>();
        for (C choice : choices) {
            votes.add(new Vote<>("voter " + votes.size(), "", choice));
        }
        return votes;
    }

    /// As many votes of one standing.
    public static <C> List<Vote<C>> of(String standing, int copies, C choice) {
        var votes = new ArrayList<Vote<C>>();
        for (int copy = 0; copy < copies; copy++) {
            votes.add(new Vote<>(standing + " " + choice + " " + copy, standing, choice));
        }
        return votes;
    }

    @SafeVarargs
    public static <C> List<Vote<C>> together(List<Vote<C>>... parts) {
        var votes = new ArrayList<Vote<C>>();
        for (var part : parts) {
            votes.addAll(part);
        }
        return votes;
    }
}
