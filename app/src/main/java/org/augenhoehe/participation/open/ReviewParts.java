package org.augenhoehe.participation.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.participation.open.Review.Choice;
import org.augenhoehe.participation.open.Review.Part;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The questions of a review, in the first language of the house: no answer depends on who asks.
@Component("reviewPartsForPrograms")
class ReviewParts {
    /// As many as stand on the page of the result.
    static final int FIRST_WORDS = 5;

    private final Texts texts;
    private final Languages languages;

    ReviewParts(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /// @param outcome null before the end
    Review.Question question(Question question, @Nullable ReviewOutcome outcome, List<String> words) {
        var result = outcome == null
                ? null
                : outcome.find(question.number()).filter(Result::told).orElse(null);
        var writing = question.kind() == QuestionKind.WORDS;
        return new Review.Question(
                question.number(),
                question.kind(),
                question.sphere(),
                question.ready(),
                question.hidden() ? null : question.wording(this::text),
                question.source(),
                result != null,
                choices(question, result),
                result == null || !writing ? null : (long) result.words(),
                result == null || !writing ? List.of() : words);
    }

    private List<Choice> choices(Question question, @Nullable Result result) {
        var choices = new ArrayList<Choice>();
        for (var answer : question.answers()) {
            int place = choices.size();
            choices.add(new Choice(
                    answer,
                    wording(question, answer),
                    result == null ? null : (long) result.all().get(place),
                    result == null ? List.of() : parts(result, place)));
        }
        return choices;
    }

    /// What hosts made of a question that is hidden is hidden with it.
    private @Nullable String wording(Question question, String answer) {
        return switch (question.told(answer)) {
            case TextKey(var key) -> text(key);
            case Object said -> question.hidden() ? null : said.toString();
        };
    }

    private static List<Part> parts(Result result, int place) {
        return Arrays.stream(Viewpoint.values())
                .filter(result.sides()::containsKey)
                .map(viewpoint -> new Part(
                        viewpoint,
                        result.sides().getOrDefault(viewpoint, List.of()).get(place)))
                .toList();
    }

    private String text(String key) {
        return texts.get(languages.first(), key);
    }
}
