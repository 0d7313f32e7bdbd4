package org.augenhoehe.participation.survey.result.show;

import java.util.List;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a result.
///
/// @param sheets how many people handed in
/// @param counted false for the moment between the end and the count
/// @param next where what is to change can be brought in now; null where nothing is gathered
/// @param onSite how many of them had no account, at a tablet in the house, in words; empty for none
public record ResultShown(
        Step step,
        Survey survey,
        int sheets,
        boolean counted,
        boolean host,
        boolean takesPart,
        List<ResultLine> lines,
        @Nullable Step next,
        String onSite) {

    public String path() {
        return survey.path() + "/ergebnis";
    }

    public boolean splits() {
        return lines.stream().anyMatch(ResultLine::splits);
    }

    /// Under headings questions are one level deeper.
    public int level() {
        return !lines.isEmpty() && lines.getFirst().isHeading() ? 3 : 2;
    }
}
