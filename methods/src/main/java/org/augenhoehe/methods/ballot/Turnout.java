package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.methods.exact.Fraction;

/// How many of those who could vote did.
///
/// A standing in which fewer than five people could vote, or fewer than five did, is not shown. It goes
/// into the rest, together with the next smallest ones until the rest holds two standings and five people.
///
/// @param all everybody
/// @param shown by standing, in the order of the list of those who may vote
/// @param rest the standings that are not shown one by one; empty if all are
public record Turnout(Part all, Map<String, Part> shown, List<String> rest) {

    /// @param eligible how many could vote
    /// @param voted how many did, blank ballots included
    public record Part(long eligible, long voted) {
        /// From 0 to 1; 0 where nobody could vote.
        public Fraction share() {
            return eligible == 0 ? Fraction.ZERO : Fraction.of(voted, eligible);
        }

        private long smallest() {
            return voted == 0 ? eligible : Math.min(voted, eligible);
        }
    }

    /// @param eligible how many people of each standing may vote
    /// @throws FlawedBallot for a negative number, a vote of another standing, or more votes than people
    public static Turnout of(Map<String, Long> eligible, Collection<? extends Vote<?>> votes) {
        Map<String, Long> voted = votes.stream().collect(Collectors.groupingBy(Vote::standing, Collectors.counting()));
        for (String standing : voted.keySet()) {
            if (!eligible.containsKey(standing)) {
                throw new FlawedBallot(new Flaw(Flaw.Kind.UNKNOWN_STANDING, standing));
            }
        }
        var parts = new LinkedHashMap<String, Part>();
        var sizes = new LinkedHashMap<String, Long>();
        long people = 0;
        for (var entry : eligible.entrySet()) {
            var part = new Part(entry.getValue(), voted.getOrDefault(entry.getKey(), 0L));
            if (part.voted() > part.eligible() || part.eligible() < 0) {
                throw new FlawedBallot(new Flaw(Flaw.Kind.MORE_VOTES_THAN_PEOPLE, entry.getKey()));
            }
            people = Math.addExact(people, part.eligible());
            parts.put(entry.getKey(), part);
            sizes.put(entry.getKey(), part.smallest());
        }
        long seen = sizes.values().stream().mapToLong(size -> size).sum();
        Set<String> hidden = SmallGroups.hidden(sizes, seen);
        List<String> rest = new ArrayList<>(parts.keySet());
        rest.retainAll(hidden);
        parts.keySet().removeAll(hidden);
        return new Turnout(new Part(people, votes.size()), parts, rest);
    }
}
