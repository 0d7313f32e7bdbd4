package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/// What somebody answered to one question.
public sealed interface Given {
    /// The number of an item, or of a step of a scale.
    record One(int number) implements Given {}

    /// Numbers of items.
    record Some(SortedSet<Integer> numbers) implements Given {}

    /// Number of a column by the number of the row; rows that were left empty are missing.
    record Grid(SortedMap<Integer, Integer> columns) implements Given {}

    record Amount(BigDecimal amount) implements Given {}

    record Written(String text) implements Given {}

    /// Numbers of all items, the first place first.
    record Ordered(List<Integer> numbers) implements Given {
        public Ordered {
            numbers = List.copyOf(numbers);
        }
    }

    /// @param text how the place is called
    record Located(
            String text,
            @Nullable Double latitude,
            @Nullable Double longitude) implements Given {}

    /// @param name as it is shown
    /// @param file under which it is found among the uploads
    record Attached(String name, String file, String type, long size) implements Given {}
}
