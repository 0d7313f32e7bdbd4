package org.augenhoehe.participation.budget.exchange;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.Project;

/// A file without the words that moderation hides. It counts as before.
final class PbHidden {
    private static final Set<String> WORDS = Set.of("name", "category", "target", "neighborhood");

    private PbHidden() {}

    /// @param hidden ids of projects
    /// @param instead what is said of the project with an id
    static Pabulib of(Pabulib file, Set<String> hidden, UnaryOperator<String> instead) {
        var whole = file.election();
        var projects = whole.projects().stream()
                .map(project -> hidden.contains(project.id()) ? without(project, instead) : project)
                .toList();
        return new Pabulib(
                file.meta(),
                file.projectColumns(),
                file.voteColumns(),
                new Election(whole.budget(), whole.kind(), whole.ranks(), projects, whole.ballots()),
                file.remarks());
    }

    private static Project without(Project project, UnaryOperator<String> instead) {
        return new Project(
                project.id(),
                project.cost(),
                instead.apply(project.id()),
                project.more().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, more -> WORDS.contains(more.getKey()) ? "" : more.getValue())));
    }
}
