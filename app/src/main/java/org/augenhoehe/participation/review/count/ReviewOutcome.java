package org.augenhoehe.participation.review.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.review.Agreement;
import org.augenhoehe.participation.review.Viewpoint;

/// What is told of a review, and all that is kept of it where it was anonymous.
///
/// @param replies how many people answered
/// @param asked how many of those who take part could have
/// @param results by the numbers of the questions
public record ReviewOutcome(int replies, int asked, List<Result> results) {
    public ReviewOutcome {
        results = List.copyOf(results);
    }

    public static ReviewOutcome read(String written) {
        return Json.MAPPER.readValue(written, ReviewOutcome.class);
    }

    public String write() {
        return Json.MAPPER.writeValueAsString(this);
    }

    public Optional<Result> find(int number) {
        return results.stream().filter(result -> result.number() == number).findFirst();
    }

    /// What is told of one question.
    ///
    /// @param told whether enough answered it; else nothing is
    /// @param all how many chose each answer, the last of which is that one does not say; empty where people wrote
    /// @param sides the same for every group that is told
    /// @param words how many wrote something
    public record Result(int number, boolean told, List<Integer> all, Map<Viewpoint, List<Integer>> sides, int words) {
        public Result {
            all = List.copyOf(all);
            sides = Map.copyOf(sides);
        }

        static Result untold(int number) {
            return new Result(number, false, List.of(), Map.of(), 0);
        }

        /// How many of them say something for or against.
        public static int answers(List<Integer> counts) {
            return counts.stream()
                    .limit(Math.max(0, counts.size() - 1L))
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        /// How many of them agree to a statement.
        public static int agree(List<Integer> counts) {
            return counts.stream()
                    .limit(Agreement.YES)
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }
}
