package org.augenhoehe.participation.survey.result.show;

import java.util.List;

import org.augenhoehe.participation.survey.Spoken;
import org.augenhoehe.places.map.DrawnMap;
import org.jspecify.annotations.Nullable;

/// The result of one question, or a heading between questions.
///
/// @param number 0 for a heading
/// @param notes sentences that say what the charts do not
/// @param map where the places are that the charts name; null where they name none
/// @param splits whether it can be told by another question
/// @param said the first of what people wrote
/// @param written how many can be read
public record ResultLine(
        int number,
        Spoken wording,
        List<String> notes,
        List<Chart> charts,
        @Nullable DrawnMap map,
        boolean splits,
        List<Said> said,
        int written) {
    public static ResultLine heading(Spoken wording) {
        return new ResultLine(0, wording, List.of(), List.of(), null, false, List.of(), 0);
    }

    /// @param more how many can be read, of which some are here
    ResultLine ofAll(int more) {
        return new ResultLine(number, wording, notes, charts, map, splits, said, more);
    }

    public boolean isHeading() {
        return number == 0;
    }

    public boolean hasMore() {
        return !said.isEmpty() && written > said.size();
    }
}
