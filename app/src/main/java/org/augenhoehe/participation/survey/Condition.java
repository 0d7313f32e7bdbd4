package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A question is asked only if an earlier one was answered so.
///
/// @param question the earlier one
/// @param items numbers of items of which at least one was chosen; empty where the earlier one asks for a figure
/// @param least null for no limit
/// @param most null for no limit
public record Condition(
        UUID question,
        SortedSet<Integer> items,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    public Condition(UUID question, Set<Integer> items) {
        this(question, new TreeSet<>(items), null, null);
    }

    /// @param given null where it was not answered
    public boolean isMet(@Nullable Given given) {
        return switch (given) {
            case Given.One(var item) -> items.isEmpty() ? isBetween(BigDecimal.valueOf(item)) : items.contains(item);
            case Given.Some(var chosen) -> chosen.stream().anyMatch(items::contains);
            case Given.Amount(var amount) -> isBetween(amount);
            case null, default -> false;
        };
    }

    private boolean isBetween(BigDecimal amount) {
        return (least == null || amount.compareTo(least) >= 0) && (most == null || amount.compareTo(most) <= 0);
    }
}
