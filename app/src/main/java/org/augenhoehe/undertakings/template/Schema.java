package org.augenhoehe.undertakings.template;

import java.util.List;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// What a template says: phases with objectives, these with tasks, and what comes before what.
///
/// @param author,licence as they came with it; empty where nothing is said
public record Schema(Words name, Words about, String author, String licence, List<Stage> stages) {

    /// @param key under which others refer to it
    /// @param after keys of the stages that come before it
    public record Stage(
            String key, Words name, Words about, Phase phase, List<String> after, List<Objective> objectives) {}

    public record Objective(String key, Words name, Words about, List<String> after, List<TaskWords> tasks) {}

    /// @param method key of the method by which it could become a step; null where it says nothing about that
    public record TaskWords(
            String key,
            Words name,
            Words about,
            List<String> after,
            @Nullable String method) {}

    public int countTasks() {
        return stages.stream()
                .flatMap(stage -> stage.objectives().stream())
                .mapToInt(objective -> objective.tasks().size())
                .sum();
    }
}
