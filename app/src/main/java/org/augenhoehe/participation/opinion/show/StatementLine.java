package org.augenhoehe.participation.opinion.show;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A statement with what was said to it.
///
/// @param tally in words; empty where too few have answered
/// @param agree,disagree percent
public record StatementLine(Statement statement, String tally, int agree, int disagree) {
    static StatementLine of(Page page, Statement statement, Picture.@Nullable Mark mark) {
        return mark == null || !mark.tellsAll()
                ? new StatementLine(statement, "", 0, 0)
                : new StatementLine(
                        statement,
                        MapShown.Line.tally(page, mark.all()),
                        100 * mark.all().count(Stance.AGREE) / mark.all().votes(),
                        100 * mark.all().count(Stance.DISAGREE) / mark.all().votes());
    }

    /// @param letter of the group
    public record OfGroup(String letter, String tally) {}
}
