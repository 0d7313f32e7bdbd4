package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Survey;

/// How hosts want a survey to be as a whole.
///
/// @param more languages besides the one in which it is written
/// @param intro in the language in which it is written
/// @param seen what was before their eyes; empty where a form does not say it
public record SurveyWish(Privacy privacy, boolean sides, List<String> more, String intro, String seen) {
    public SurveyWish {
        more = List.copyOf(more);
    }

    Survey of(Survey survey) {
        return new Survey(
                survey.step(),
                privacy,
                sides,
                Stream.concat(Stream.of(survey.language()), more.stream())
                        .distinct()
                        .toList(),
                survey.intro().with(survey.language(), intro),
                survey.laidOutAt(),
                survey.fixedAt(),
                survey.closedAt(),
                survey.questions());
    }
}
