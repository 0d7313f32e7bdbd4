package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;

/// Everyone against everyone: who beats all others wins; where majorities run in a circle, the strongest
/// chains of majorities decide (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011).
///
/// A majority is as strong as the number of ballots behind it ("winning votes"). Equal places are
/// allowed; what a ballot leaves out is behind what it ranks. Options that none of the others beats by
/// stronger chains share a place; if too many share the last winning place, the public lot decides.
public final class Schulze implements RankingRule<Schulze.Tally> {

    /// Duels, in ballots; rows and columns in the order of `options`.
    ///
    /// @param options in the order of the question
    /// @param preferred how many ballots rank the row before the column
    /// @param strength the strongest chain of majorities from the row to the column; 0 if there is none
    /// @param ballots all ballots, blank ones included
    /// @param blank those that rank nothing
    public record Tally(
            List<String> options, List<List<Long>> preferred, List<List<Long>> strength, long ballots, long blank) {

        /// How many ballots rank an option before another one.
        ///
        /// @throws IllegalArgumentException if one of them is no option
        public long preferred(String option, String other) {
            return preferred.get(index(option)).get(index(other));
        }

        /// How strong the strongest chain of majorities from an option to another one is, in ballots; 0 if there
        /// is none.
        ///
        /// @throws IllegalArgumentException if one of them is no option
        public long strength(String option, String other) {
            return strength.get(index(option)).get(index(other));
        }

        boolean beats(String winner, String loser) {
            return strength(winner, loser) > strength(loser, winner);
        }

        private int index(String option) {
            int index = options.indexOf(option);
            if (index < 0) {
                throw new IllegalArgumentException("not among the options: " + option);
            }
            return index;
        }
    }

    @Override
    public Optional<Flaw> flaw(Question question, Ranking choice) {
        return choice.flaw(question, true);
    }

    @Override
    public Count<Tally> count(Question question, Profile<Ranking> profile) {
        List<String> options = question.options();
        long[][] preferred = duels(options, profile);
        var tally = new Tally(
                options,
                rows(preferred),
                rows(strongestChains(preferred)),
                profile.ballots(),
                profile.count(this::isBlank));
        var places = places(tally);
        var selection = Count.Selection.of(question, places, Set.copyOf(options));
        var explanations = selection.winners().stream()
                .map(winner -> explanation(winner, tally))
                .toList();
        return new Count<>(selection.winners(), places, selection.tie().stream().toList(), tally, explanations);
    }

    private static long[][] duels(List<String> options, Profile<Ranking> profile) {
        int size = options.size();
        Map<String, Integer> index = new HashMap<>();
        options.forEach(option -> index.put(option, index.size()));
        long[][] preferred = new long[size][size];
        int[] place = new int[size];
        profile.copies().forEach((ranking, copies) -> {
            Arrays.fill(place, Integer.MAX_VALUE);
            for (int rank = 0; rank < ranking.places().size(); rank++) {
                for (String option : ranking.places().get(rank)) {
                    place[index.getOrDefault(option, 0)] = rank;
                }
            }
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    if (place[one] < place[other]) {
                        preferred[one][other] = Math.addExact(preferred[one][other], copies);
                    }
                }
            }
        });
        return preferred;
    }

    /// Widest paths by Floyd and Warshall.
    private static long[][] strongestChains(long[][] preferred) {
        int size = preferred.length;
        long[][] strength = new long[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                strength[one][other] = preferred[one][other] > preferred[other][one] ? preferred[one][other] : 0;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (from != to) {
                        strength[from][to] =
                                Math.max(strength[from][to], Math.min(strength[from][via], strength[via][to]));
                    }
                }
            }
        }
        return strength;
    }

    private static List<List<Long>> rows(long[][] numbers) {
        var rows = new ArrayList<List<Long>>();
        for (long[] row : numbers) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return List.copyOf(rows);
    }

    private static List<List<String>> places(Tally tally) {
        var places = new ArrayList<List<String>>();
        var left = new LinkedHashSet<>(tally.options());
        while (!left.isEmpty()) {
            var unbeaten = left.stream()
                    .filter(option -> left.stream().noneMatch(rival -> tally.beats(rival, option)))
                    .toList();
            places.add(unbeaten);
            left.removeAll(Set.copyOf(unbeaten));
        }
        return places;
    }

    private static Explanation explanation(String winner, Tally tally) {
        boolean beatsAll = tally.options().stream()
                .filter(other -> !other.equals(winner))
                .allMatch(other -> tally.preferred(winner, other) > tally.preferred(other, winner));
        return Explanation.of(beatsAll ? "ballot.schulze.beats-all" : "ballot.schulze.strongest-chains", winner);
    }
}
