package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The ballots as everybody may see and recount them.
public sealed interface Published<C> {

    /// An open vote: who voted what.
    ///
    /// @param votes sorted by voter
    record Open<C>(List<Vote<C>> votes) implements Published<C> {
        public Open {
            votes = List.copyOf(votes);
        }
    }

    /// A secret vote: equal ballots in one line, sorted by what they say; nothing of who or when.
    ///
    /// With many options a ranking or a list of scores can still be told apart like a signature; where
    /// somebody might be put under pressure to vote in an agreed pattern, publish the tally only.
    ///
    /// @param sheets one for each thing that ballots say, with how many say so
    record Secret<C>(List<Sheet<C>> sheets) implements Published<C> {
        public Secret {
            sheets = List.copyOf(sheets);
        }
    }

    /// A secret vote of so few people, altogether or in one of the groups, that the list would give them away.
    record Withheld<C>() implements Published<C> {}

    /// An open vote, sorted by voter.
    static <C> Published<C> open(List<Vote<C>> votes) {
        return new Open<>(
                votes.stream().sorted(Comparator.comparing(Vote::voter)).toList());
    }

    /// A secret vote, or [Withheld] if fewer than five ballots were cast, altogether or in one of the groups.
    ///
    /// @param sheets as [#sheets] makes them
    /// @throws ArithmeticException if there are more ballots than a `long` can count
    static <C> Published<C> secret(List<Sheet<C>> sheets) {
        var sizes = new HashMap<String, Long>();
        for (Sheet<C> sheet : sheets) {
            sizes.merge(sheet.group(), sheet.copies(), Math::addExact);
        }
        boolean tooFew = sizes.values().stream().anyMatch(size -> size < SmallGroups.LEAST);
        return tooFew ? new Withheld<>() : new Secret<>(sheets);
    }

    /// Equal ballots of one group become one line; the order of casting disappears.
    static <C> List<Sheet<C>> sheets(Iterable<Sheet<C>> single) {
        record Line<C>(String group, C choice) {}
        var copies = new HashMap<Line<C>, Long>();
        for (Sheet<C> sheet : single) {
            copies.merge(new Line<>(sheet.group(), sheet.choice()), sheet.copies(), Math::addExact);
        }
        var sheets = new ArrayList<Sheet<C>>(copies.size());
        copies.forEach((line, number) -> sheets.add(new Sheet<>(line.group(), line.choice(), number)));
        record Written<C>(String text, Sheet<C> sheet) {}
        return sheets.stream()
                .map(sheet -> new Written<>(sheet.choice().toString(), sheet))
                .sorted(Comparator.<Written<C>, String>comparing(
                                written -> written.sheet().group())
                        .thenComparing(Written::text))
                .map(Written::sheet)
                .toList();
    }
}
