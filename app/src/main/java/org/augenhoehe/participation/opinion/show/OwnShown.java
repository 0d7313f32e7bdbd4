package org.augenhoehe.participation.opinion.show;

import java.util.List;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.undertakings.Step;

/// What somebody has answered in a step.
///
/// @param open whether they can change it
public record OwnShown(Step step, boolean open, List<Line> lines) {
    public record Line(Statement statement, Stance stance) {}
}
