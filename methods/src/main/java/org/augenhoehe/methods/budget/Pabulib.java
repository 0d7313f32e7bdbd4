package org.augenhoehe.methods.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.methods.exact.Fraction;

/// A file of the participatory budgeting library, with all that stands in it.
///
/// @param meta everything under `META` but the header, in order
/// @param projectColumns the header of `PROJECTS`, in order
/// @param voteColumns the header of `VOTES`, in order
/// @param election what can be counted
/// @param remarks what the reader passed over, with file and line
public record Pabulib(
        Map<String, String> meta,
        List<String> projectColumns,
        List<String> voteColumns,
        Election election,
        List<String> remarks) {
    public Pabulib {
        projectColumns = List.copyOf(projectColumns);
        voteColumns = List.copyOf(voteColumns);
        remarks = List.copyOf(remarks);
    }

    /// The ids of projects marked with one of these numbers in the column `selected`: `1` for what the
    /// budget paid, `2` and `3` for what other money paid.
    public List<String> selected(String... marks) {
        var wanted = List.of(marks);
        return election.projects().stream()
                .filter(project -> wanted.contains(project.more().getOrDefault("selected", "")))
                .map(Project::id)
                .toList();
    }

    /// The rule that the file names, with the threshold it states; nothing if it names none or one of the
    /// city's own.
    public Optional<Rule> rule() {
        var threshold = meta.getOrDefault("min_project_score_threshold", "");
        var lowest = threshold.matches("\\d{1,9}") ? Fraction.of(Integer.parseInt(threshold)) : Fraction.ZERO;
        return switch (meta.getOrDefault("rule", "")) {
            // Which projects exclude each other is not in the files.
            case "greedy", "greedy-threshold", "greedy-exclusive" ->
                Optional.of(Greedy.plain().with(lowest));
            case "greedy-no-skip" -> Optional.of(Greedy.noSkip().with(lowest));
            case "equalshares" -> Optional.of(EqualShares.of(Utility.COST, Completion.NONE));
            case "equalshares/add1" -> Optional.of(EqualShares.add1());
            case "equalshares/add1u" -> Optional.of(EqualShares.of(Utility.COST, Completion.ADD1U));
            case "equalshares/add1-comparison" -> Optional.of(EqualShares.add1().comparing());
            default -> Optional.empty();
        };
    }

    /// Whether the file says what was funded.
    public boolean hasResult() {
        return projectColumns.contains("selected");
    }
}
