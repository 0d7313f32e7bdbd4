package org.augenhoehe.methods.budget;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;

/// What one person said.
///
/// @param voter unique in its election
/// @param projects ids; in an ordinal election the most wanted one first
/// @param points for each of the projects in the same order, zero or more; empty where the kind of
///     ballot knows no points
/// @param about what is known of the voter, such as `age` or `district`
public record Ballot(String voter, List<String> projects, List<Fraction> points, Map<String, String> about) {
    public Ballot {
        projects = List.copyOf(projects);
        points = List.copyOf(points);
        about = Map.copyOf(about);
    }

    /// A ballot that only names projects.
    public static Ballot of(String voter, String... projects) {
        return new Ballot(voter, List.of(projects), List.of(), Map.of());
    }
}
