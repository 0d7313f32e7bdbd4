package org.augenhoehe.participation.survey.result.show;

import java.util.List;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// The answers to one question by the answers to another.
///
/// @param questions that can be chosen
/// @param others by which they can be told
/// @param question number of the one that is shown
/// @param by number of the other; 0 for sides
/// @param title of the table
/// @param columns empty where nothing can be told of the two together
/// @param hides whether a cell is hidden
public record CrossShown(
        Step step,
        Survey survey,
        List<Option> questions,
        List<Option> others,
        String question,
        String by,
        String title,
        List<String> columns,
        List<List<Cell>> rows,
        boolean hides) {
    public String path() {
        return survey.path() + "/ergebnis";
    }
}
