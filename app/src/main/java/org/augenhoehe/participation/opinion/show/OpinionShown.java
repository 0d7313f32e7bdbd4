package org.augenhoehe.participation.opinion.show;

import org.augenhoehe.participation.opinion.elsewhere.Source;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A step in which people say whether they agree.
///
/// @param undertaking the question it belongs to
/// @param all how many statements there are
/// @param answered how many of them the visitor has answered
/// @param next to be answered now; null where there is none left, or the visitor cannot answer
/// @param map null where too few have answered
/// @param fresh whether nobody of this house has answered yet
/// @param source of answers that were given elsewhere; null for none
/// @param onSite how many answered without an account, at a tablet in the house, in words; empty for none and before
/// the
///     end
public record OpinionShown(
        Step step,
        String undertaking,
        Entrance entrance,
        boolean host,
        int all,
        int answered,
        @Nullable Statement next,
        @Nullable MapShown map,
        boolean fresh,
        @Nullable Source source,
        String onSite) {

    public String path() {
        return Statement.path(step.id());
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayComeIn() {
        return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
    }

    /// Whether the visitor can hand in a conversation from elsewhere.
    public boolean mayReadIn() {
        return host && fresh && source == null;
    }

    /// Whether the visitor can add a statement: hosts already before it opens.
    public boolean mayState() {
        return isOpen() || host && entrance == Entrance.NOT_YET;
    }
}
