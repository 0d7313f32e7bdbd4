package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.exact.Fraction;

/// Ballots in piles, one per candidate, as on the table of a hand count.
///
/// Within a pile, ballots of the same value lie together, so that a sum needs one multiplication per
/// value and not one per ballot.
final class Piles {
    private record Paper(List<String> order, long copies) {}

    private static final class Bundle {
        private final List<Paper> papers = new ArrayList<>();
        private long copies;

        void add(Paper paper) {
            papers.add(paper);
            copies = Math.addExact(copies, paper.copies());
        }
    }

    private final Map<String, Map<Fraction, Bundle>> piles = new HashMap<>();
    private Fraction exhausted = Fraction.ZERO;

    /// Puts every ballot on the pile of its first choice. Blank ballots are on none and not exhausted.
    Piles(Profile<Ranking> profile, Set<String> candidates) {
        profile.copies().forEach((ranking, copies) -> {
            if (!ranking.places().isEmpty()) {
                put(new Paper(ranking.options().toList(), copies), Fraction.ONE, candidates);
            }
        });
    }

    private void put(Paper paper, Fraction value, Set<String> standing) {
        for (String candidate : paper.order()) {
            if (standing.contains(candidate)) {
                piles.computeIfAbsent(candidate, first -> new HashMap<>())
                        .computeIfAbsent(value, first -> new Bundle())
                        .add(paper);
                return;
            }
        }
        exhausted = exhausted.plus(value.times(paper.copies()));
    }

    /// Hands a pile on to the next choices that still stand, at this share of its value.
    void handOn(String from, Fraction share, Set<String> standing) {
        var pile = piles.remove(from);
        if (pile != null) {
            pile.forEach((value, bundle) -> {
                Fraction less = value.times(share);
                bundle.papers.forEach(paper -> put(paper, less, standing));
            });
        }
    }

    Fraction votes(String candidate) {
        Fraction votes = Fraction.ZERO;
        for (var bundle : piles.getOrDefault(candidate, Map.of()).entrySet()) {
            votes = votes.plus(bundle.getKey().times(bundle.getValue().copies));
        }
        return votes;
    }

    Map<String, Fraction> votes(Collection<String> candidates) {
        var votes = new LinkedHashMap<String, Fraction>();
        candidates.forEach(candidate -> votes.put(candidate, votes(candidate)));
        return votes;
    }

    /// The value of all ballots that name nobody who still stands.
    Fraction exhausted() {
        return exhausted;
    }
}
