package org.augenhoehe.participation.survey.questions;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page on which hosts write one question.
///
/// @param question null for a new one
/// @param reading how easily it can be read as it stands there
public record QuestionShown(
        Step step, QuestionKind kind, @Nullable Question question, Reading reading) {
    public String back() {
        return Survey.path(step.id()) + "/fragen";
    }

    public String action() {
        return question == null ? back() + "/neu/" + kind : back() + "/" + question.id();
    }

    /// What its page is called.
    public String titleKey() {
        return question == null ? "survey.write.new" : "survey.write.change";
    }
}
