package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.Map;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Spoken;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts say the questions in another language.
///
/// @param language its tag
/// @param name as its readers know it
/// @param texts in the order of the questions
public record TranslateShown(
        Step step,
        Survey survey,
        String language,
        String name,
        Translation.Text intro,
        Map<Question, List<Translation.Text>> texts) {
    public String action() {
        return survey.path() + "/fragen/sprache/" + language;
    }

    public boolean hasOld() {
        return intro.isOld() || texts.values().stream().flatMap(List::stream).anyMatch(Translation.Text::isOld);
    }

    public String direction() {
        return Spoken.direction(language);
    }
}
