package org.augenhoehe.methods.ballot;

import java.util.List;

/// Why it came out this way, as a text key that a page turns into a sentence of its language.
///
/// @param key begins with `ballot.`; all keys stand with their arguments in the guide
///     `docs/methods/ballot.md`
/// @param arguments in the order of the guide: ids as `String`, ids in a `List`, numbers as `Long` or
///     [org.augenhoehe.methods.exact.Fraction], times as [java.time.Instant]
public record Explanation(String key, List<Object> arguments) {
    public Explanation {
        arguments = List.copyOf(arguments);
    }

    /// The same with the arguments one by one.
    public static Explanation of(String key, Object... arguments) {
        return new Explanation(key, List.of(arguments));
    }
}
