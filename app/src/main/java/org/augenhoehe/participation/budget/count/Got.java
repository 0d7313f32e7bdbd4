package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;

/// How some of the voters fare under a rule.
///
/// @param column what they have in common: `side`, or a column of a file; empty for all voters
/// @param name which side, which district
/// @param voters how many there are
/// @param something how many of them named at least one project that is funded
/// @param each money for each of them, where every project is paid in equal parts by those who named it
public record Got(String column, String name, long voters, long something, BigDecimal each) {}
