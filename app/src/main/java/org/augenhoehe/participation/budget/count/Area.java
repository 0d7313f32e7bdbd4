package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.Set;

/// How much of the money goes to a district, or to one kind of projects.
///
/// @param column `district` or `category`
/// @param name empty for projects that name none
/// @param proposed how many projects were put to the vote
public record Area(String column, String name, int proposed, int funded, BigDecimal spent) {
    private static final String UNSAID = "(…)";

    /// @param left what districts and kinds may still be called
    Area saying(Set<String> left) {
        return name.isEmpty() || left.contains(name) ? this : new Area(column, UNSAID, proposed, funded, spent);
    }
}
