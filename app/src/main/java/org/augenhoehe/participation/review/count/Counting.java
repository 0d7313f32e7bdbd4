package org.augenhoehe.participation.review.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;
import org.augenhoehe.participation.review.count.SmallGroups.Size;

/// Makes sums of answers, and leaves out what would be about too few.
public final class Counting {
    private Counting() {}

    /// @param asked how many of those who take part could answer
    public static ReviewOutcome count(List<Question> questions, List<Said> said, int asked) {
        return new ReviewOutcome(
                said.size(),
                asked,
                questions.stream().map(question -> result(question, said)).toList());
    }

    private static Result result(Question question, List<Said> said) {
        var given = said.stream()
                .filter(one -> one.given().containsKey(question.number()))
                .toList();
        return question.kind() == QuestionKind.WORDS ? words(question, given) : chosen(question, given);
    }

    private static Result words(Question question, List<Said> given) {
        return given.size() < SmallGroups.LEAST
                ? Result.untold(question.number())
                : new Result(question.number(), true, List.of(), Map.of(), given.size());
    }

    private static Result chosen(Question question, List<Said> given) {
        var all = counts(question, given);
        if (Result.answers(all) < SmallGroups.LEAST) {
            return Result.untold(question.number());
        }
        var sides = new EnumMap<Viewpoint, List<Integer>>(Viewpoint.class);
        var sizes = new EnumMap<Viewpoint, Size>(Viewpoint.class);
        given.stream().collect(Collectors.groupingBy(Said::viewpoint)).forEach((viewpoint, some) -> {
            var counts = counts(question, some);
            sides.put(viewpoint, counts);
            sizes.put(viewpoint, new Size(Result.answers(counts), some.size()));
        });
        sides.keySet().retainAll(SmallGroups.told(sizes));
        return new Result(question.number(), true, all, sides, 0);
    }

    private static List<Integer> counts(Question question, List<Said> given) {
        return question.answers().stream()
                .map(answer -> (int) given.stream()
                        .filter(one -> answer.equals(one.given().get(question.number())))
                        .count())
                .toList();
    }
}
