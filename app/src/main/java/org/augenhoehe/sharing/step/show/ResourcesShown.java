package org.augenhoehe.sharing.step.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.step.StepNeed;

/// What an undertaking needs, and what came together.
///
/// @param question under which it is known
/// @param hosts whether the visitor hosts it
public record ResourcesShown(UUID undertaking, String question, boolean hosts, List<Line> needs) {
    /// @param step the question of the step
    /// @param brought what was accepted, with its name and page
    public record Line(StepNeed need, String step, List<Thing> brought) {}

    /// @param path empty where the visitor may not read it any more
    /// @param minutes of help; 0 where none are said
    public record Thing(String name, String path, int minutes) {}
}
