package org.augenhoehe.participation.budget.project;

import java.util.List;

import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.Seen;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts write up a budget.
///
/// @param sources what was brought in and could become a project
/// @param sum what all projects cost together, in words
public record BudgetPaperShown(
        Step step,
        Settings settings,
        List<Choosable> projects,
        List<Option> sources,
        String sum,
        List<Option> forms,
        List<Option> rules) {
    public String seenSettings() {
        return Seen.of(settings);
    }

    public String seen() {
        return Seen.of(settings, projects);
    }

    public String path() {
        return Paper.path(step.id()) + "/budget";
    }
}
