package org.augenhoehe.participation.survey.questions;

import java.util.List;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts write a survey.
///
/// @param open how many proposals wait for an answer
public record WriteShown(Step step, Survey survey, Tongue tongue, int open) {
    public String path() {
        return survey.path() + "/fragen";
    }

    public String path(Question question) {
        return path() + "/" + question.id();
    }

    public String wording(Question question) {
        return question.wording().in(survey.language());
    }

    public Reading reading(Question question) {
        var language = survey.language();
        return Reading.of(
                language,
                List.of(question.wording().in(language), question.help().in(language)));
    }

    /// Languages besides the one in which it was written.
    public List<String> translations() {
        return survey.languages().subList(1, survey.languages().size());
    }

    /// How many texts are translated from words that the hosts changed since.
    public long old(String language) {
        return survey.questions().stream()
                        .mapToLong(question -> question.countOld(language))
                        .sum()
                + (survey.intro().isOld(language) ? 1 : 0);
    }

    /// How many questions are not said in that language.
    public long untold(String language) {
        return survey.questions().stream()
                .map(Question::wording)
                .map(Words::by)
                .filter(by -> !by.containsKey(language))
                .count();
    }
}
