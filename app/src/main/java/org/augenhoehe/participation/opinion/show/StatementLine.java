package org.augenhoehe.participation.opinion.show;

import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.Told;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A statement with what was said to it.
///
/// @param tally in words; empty where too few have answered
/// @param agree,disagree percent
public record StatementLine(Statement statement, String tally, int agree, int disagree) {
    static StatementLine of(Page page, Statement statement, Picture.@Nullable Mark mark, Told told) {
        return mark == null || !mark.tellsAll()
                ? new StatementLine(statement, "", 0, 0)
                : new StatementLine(
                        statement,
                        MapShown.Line.tally(page, mark.all(), told),
                        percent(told.agree(mark.all())),
                        Math.min(percent(told.disagree(mark.all())), 100 - percent(told.agree(mark.all()))));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /// @param letter of the group
    public record OfGroup(String letter, String tally) {}
}
