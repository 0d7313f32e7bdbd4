package org.augenhoehe.participation.review.count;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;

/// The statement that found most agreement, and the one that found least.
public record StoodOut(Share most, Share least) {

    /// Empty where nothing stands out: fewer than two statements are told, or all found the same.
    public static Optional<StoodOut> of(List<Question> questions, ReviewOutcome outcome) {
        var shares = questions.stream()
                .filter(question -> question.kind() == QuestionKind.SCALE && !question.hidden())
                .flatMap(question -> outcome
                        .find(question.number())
                        .filter(Result::told)
                        .map(result -> new Share(question, Result.agree(result.all()), Result.answers(result.all())))
                        .stream())
                .sorted(Comparator.comparingDouble(Share::part).reversed())
                .toList();
        return shares.isEmpty() || shares.getFirst().part() <= shares.getLast().part()
                ? Optional.empty()
                : Optional.of(new StoodOut(shares.getFirst(), shares.getLast()));
    }

    /// @param agree so many of those who answered it
    public record Share(Question question, int agree, int of) {
        double part() {
            return (double) agree / of;
        }
    }
}
