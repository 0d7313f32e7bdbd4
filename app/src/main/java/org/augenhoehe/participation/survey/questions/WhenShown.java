package org.augenhoehe.participation.survey.questions;

import java.util.List;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page on which hosts say when a question is asked.
///
/// @param leads earlier questions on which it can depend
/// @param lead the one that was chosen; null before
public record WhenShown(
        Step step,
        Survey survey,
        Tongue tongue,
        Question question,
        List<Question> leads,
        @Nullable Question lead) {
    public WhenShown {
        leads = List.copyOf(leads);
    }

    public String path() {
        return survey.path() + "/fragen/" + question.id() + "/wann";
    }

    public String wording(Question one) {
        return one.wording().in(survey.language());
    }

    public List<Option> items() {
        return lead == null
                ? List.of()
                : lead.items().stream()
                        .map(item -> new Option(
                                Integer.toString(item.number()), item.words().in(survey.language())))
                        .toList();
    }
}
