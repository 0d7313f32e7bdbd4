package org.augenhoehe.participation.survey.result.show;

import java.util.List;

import org.augenhoehe.participation.survey.Spoken;

/// The result of one question, or a heading between questions.
///
/// @param number 0 for a heading
/// @param notes sentences that say what the charts do not
/// @param splits whether it can be told by another question
/// @param said the first of what people wrote
/// @param written how many can be read
public record ResultLine(
        int number,
        Spoken wording,
        List<String> notes,
        List<Chart> charts,
        boolean splits,
        List<Said> said,
        int written) {
    public static ResultLine heading(Spoken wording) {
        return new ResultLine(0, wording, List.of(), List.of(), false, List.of(), 0);
    }

    public boolean isHeading() {
        return number == 0;
    }

    public boolean hasMore() {
        return written > said.size();
    }
}
