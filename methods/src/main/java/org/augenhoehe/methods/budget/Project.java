package org.augenhoehe.methods.budget;

import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;

/// Something that money can be given to, as a whole or not at all.
///
/// @param id unique in its election
/// @param cost in the currency of the budget, zero or more
/// @param name for the reader; may be empty
/// @param more whatever else is known, such as `category` or `neighborhood`, under the column names of
///     Pabulib
public record Project(String id, Fraction cost, String name, Map<String, String> more) {
    public Project {
        more = Map.copyOf(more);
    }

    /// Called by its id, with a cost in whole units of the currency.
    public static Project of(String id, long cost) {
        return new Project(id, Fraction.of(cost), id, Map.of());
    }
}
