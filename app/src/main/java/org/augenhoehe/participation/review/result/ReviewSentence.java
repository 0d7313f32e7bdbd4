package org.augenhoehe.participation.review.result;

import java.util.List;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.augenhoehe.participation.review.count.StoodOut;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What came out, in plain words: how many of how many answered, and what stood out. On the page in the reader's
/// language, in the history in the first one. There it quotes only questions of the house: those of hosts can be hidden
/// later, and the history stays.
@Component
public class ReviewSentence {
    private static final int LONGEST = 180;

    private final Texts texts;
    private final Languages languages;

    ReviewSentence(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    String of(Step step, List<Question> questions, ReviewOutcome outcome) {
        var ofTheHouse =
                questions.stream().filter(question -> question.ready() != null).toList();
        return of(languages.first(), step, ofTheHouse, outcome);
    }

    String notHeld() {
        return texts.get(languages.first(), "review.result.notheld");
    }

    public String of(Language language, Step step, List<Question> questions, ReviewOutcome outcome) {
        var open = step.audience() == Audience.EVERYBODY;
        var sentence = new StringBuilder(
                texts.get(language, open ? "review.result.open" : "review.result", outcome.replies(), outcome.asked()));
        if (outcome.replies() > 0 && outcome.results().stream().noneMatch(ReviewOutcome.Result::told)) {
            sentence.append(' ').append(texts.get(language, "review.result.toofew"));
        }
        StoodOut.of(questions, outcome)
                .ifPresent(stood -> sentence.append(' ')
                        .append(share(language, "review.result.most", stood.most()))
                        .append(' ')
                        .append(share(language, "review.result.least", stood.least())));
        return sentence.toString();
    }

    private String share(Language language, String key, StoodOut.Share share) {
        var wording = share.question().wording(text -> texts.get(language, text));
        return texts.get(
                language,
                key,
                wording.length() <= LONGEST
                        ? wording
                        : wording.substring(0, LONGEST).strip() + " …",
                share.agree(),
                share.of());
    }
}
