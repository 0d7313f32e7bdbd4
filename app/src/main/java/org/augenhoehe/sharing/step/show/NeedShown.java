package org.augenhoehe.sharing.step.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepNeed;

/// One need as a visitor may see it.
///
/// @param question of the undertaking
/// @param step question of the step
/// @param hosts whether the visitor hosts it
/// @param lines answers that the visitor may read
/// @param own offers of the visitor that would fit
/// @param mayBring whether the visitor can offer or propose something now
public record NeedShown(
        StepNeed need,
        UUID undertaking,
        String question,
        String step,
        boolean hosts,
        List<Line> lines,
        List<Option> own,
        boolean mayBring) {

    /// @param path empty where the visitor may not read it
    /// @param whose name of the organisation; empty where it is a person's
    /// @param tends whether the visitor looks after what is offered
    /// @param own whether the visitor offered or proposed it
    public record Line(StepAnswer answer, String name, String path, String whose, boolean tends, boolean own) {}
}
