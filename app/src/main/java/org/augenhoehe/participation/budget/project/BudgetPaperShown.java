package org.augenhoehe.participation.budget.project;

import java.util.List;

import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts write up a budget.
///
/// @param sources what was brought in and could become a project
/// @param sum what all projects cost together, in words
public record BudgetPaperShown(
        Step step, List<Choosable> projects, List<Option> sources, String sum, List<Option> forms, List<Option> rules) {
    public String path() {
        return Paper.path(step.id()) + "/budget";
    }
}
