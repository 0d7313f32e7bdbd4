package org.augenhoehe.participation.survey.answer;

import java.util.List;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.undertakings.Step;

/// Everything somebody has answered, before they hand it in.
///
/// @param lines in the order of the questions
/// @param seen the mark of what is shown
/// @param in whether they handed in before
public record CheckShown(Step step, Survey survey, Tongue tongue, List<Line> lines, String seen, boolean in) {
    public CheckShown {
        lines = List.copyOf(lines);
    }

    public String path() {
        return survey.path() + "/ausfuellen";
    }

    public boolean isComplete() {
        return lines.stream().noneMatch(Line::missing);
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.answer().isEmpty());
    }

    /// Back to where it is answered.
    public String path(Line line) {
        var query = tongue.query();
        return path() + "?seite=" + line.leaf() + (query.isEmpty() ? "" : "&" + query.substring(1)) + "#field-"
                + line.question().field();
    }

    /// @param answer in words; empty where there is none
    /// @param leaf the page on which it is asked
    public record Line(Question question, String answer, int leaf) {
        public boolean missing() {
            return question.required() && answer.isEmpty();
        }
    }
}
