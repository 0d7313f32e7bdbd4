package org.augenhoehe.methods.ballot;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.chance.PublicSeed;

/// What is voted on.
///
/// @param id makes the lots of two questions independent though they share one seed
/// @param options ids of what can be chosen, in the order of the ballot paper
/// @param winners how many of them are sought, at least 1
/// @param seed decides ties; promised before the vote, published with the result
public record Question(String id, List<String> options, int winners, PublicSeed seed) {
    /// @throws FlawedBallot without options, with a blank option or one that stands there twice, or if
    ///     fewer options stand than winners are sought
    public Question {
        options = List.copyOf(options);
        var seen = new LinkedHashSet<String>();
        for (String option : options) {
            if (option.isBlank()) {
                throw new FlawedBallot(new Flaw(Flaw.Kind.BLANK_OPTION, option));
            }
            if (!seen.add(option)) {
                throw new FlawedBallot(new Flaw(Flaw.Kind.OPTION_TWICE, option));
            }
        }
        if (winners < 1 || winners > options.size()) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.WINNERS, winners + " of " + options.size()));
        }
    }

    /// The same question with some of its options only.
    Question within(Set<String> some) {
        var left = options.stream().filter(some::contains).toList();
        return new Question(id, left, Math.min(winners, left.size()), seed);
    }

    /// The options among these, in the order of the ballot paper.
    public List<String> inOrder(Collection<String> some) {
        var wanted = Set.copyOf(some);
        return options.stream().filter(wanted::contains).toList();
    }

    /// Puts options that are exactly equal in an order by lot, best first.
    ///
    /// The lot is the shuffle of [PublicSeed] for the purpose `tie/<question>/<occasion>`.
    ///
    /// @param occasion where in the count, for example `winners` or `stage 3`
    public Tie lot(String occasion, Collection<String> equal) {
        return new Tie(occasion, seed.draws("tie/" + id + "/" + occasion).shuffle(equal));
    }
}
