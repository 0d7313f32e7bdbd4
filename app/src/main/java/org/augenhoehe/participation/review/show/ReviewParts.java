package org.augenhoehe.participation.review.show;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.participation.ResultParts;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// A question and its figure, for whoever says what is to change.
@Component
class ReviewParts implements ResultParts {
    private final ReviewPaperStore papers;

    ReviewParts(ReviewPaperStore papers) {
        this.papers = papers;
    }

    @Override
    public Optional<String> find(Page page, UUID step, String part) {
        return papers.findOutcome(step)
                .map(ReviewOutcome::read)
                .flatMap(outcome -> papers.find(step).flatMap(paper -> find(page, paper, outcome, part)));
    }

    private static Optional<String> find(Page page, ReviewPaper paper, ReviewOutcome outcome, String part) {
        return paper.questions().stream()
                .filter(question -> Integer.toString(question.number()).equals(part))
                .findFirst()
                .map(question -> outcome.find(question.number())
                        .filter(Result::told)
                        .flatMap(result -> figure(page, question, result))
                        .map(figure -> page.t("review.part", question.wording(page), figure))
                        .orElseGet(() -> question.wording(page)));
    }

    /// The one that says most: how many agree, what was chosen most often, how many wrote.
    private static Optional<String> figure(Page page, Question question, Result result) {
        var counts = result.all();
        if (question.kind() == QuestionKind.WORDS) {
            return Optional.of(page.t("review.part.words", result.words()));
        }
        if (question.kind() == QuestionKind.SCALE) {
            return Optional.of(page.t("review.part.agree", Result.agree(counts), Result.answers(counts)));
        }
        return IntStream.range(0, Math.max(0, counts.size() - 1))
                .boxed()
                .max(Comparator.comparing(counts::get))
                .map(place -> page.t(
                        "review.part.chosen",
                        question.says(page, question.answers().get(place)),
                        counts.get(place),
                        Result.answers(counts)));
    }
}
