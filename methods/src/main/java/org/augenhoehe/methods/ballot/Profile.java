package org.augenhoehe.methods.ballot;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// How many ballots say what. It has no order and no names: a rule cannot count anything else.
///
/// @param copies how many ballots there are of each choice
public record Profile<C>(Map<C, Long> copies) {
    public Profile {
        copies = Collections.unmodifiableMap(new HashMap<>(copies));
    }

    static <C> Profile<C> of(Iterable<Sheet<C>> sheets) {
        var copies = new HashMap<C, Long>();
        for (Sheet<C> sheet : sheets) {
            copies.merge(sheet.choice(), sheet.copies(), Math::addExact);
        }
        return new Profile<>(copies);
    }

    Profile<C> each(UnaryOperator<C> change) {
        var changed = new HashMap<C, Long>();
        copies.forEach((choice, number) -> changed.merge(change.apply(choice), number, Math::addExact));
        return new Profile<>(changed);
    }

    /// How many ballots say something like this.
    public long count(Predicate<C> like) {
        long count = 0;
        for (var entry : copies.entrySet()) {
            if (like.test(entry.getKey())) {
                count = Math.addExact(count, entry.getValue());
            }
        }
        return count;
    }

    /// How many ballots there are.
    public long ballots() {
        return count(any -> true);
    }
}
