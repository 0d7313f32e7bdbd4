package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.participation.survey.result.protect.SmallAnswers;

/// Counts orders: what stands first how often, and on which place on average.
final class Orders {
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.5"), BigDecimal.ONE);

    private Orders() {}

    static Figure figure(Question question, List<Given> given, Figure figure) {
        var orders = given.stream()
                .filter(Given.Ordered.class::isInstance)
                .map(answer -> ((Given.Ordered) answer).numbers())
                .toList();
        var first = Counting.empty(question.items(), Item::number);
        orders.forEach(order -> first.merge(order.getFirst(), 1, Integer::sum));
        return figure.with(List.of(new Row(0, SmallAnswers.unordered(first))))
                .withMeans(question.items().stream()
                        .map(item -> new Mean(item.number(), mean(item.number(), orders)))
                        .toList());
    }

    /// So coarse that at least five people could stand one place elsewhere and it would still be the same.
    private static BigDecimal mean(int item, List<List<Integer>> orders) {
        long sum = orders.stream().mapToLong(order -> order.indexOf(item) + 1L).sum();
        var people = BigDecimal.valueOf(orders.size());
        var step = STEPS.stream()
                .filter(one -> one.multiply(people).compareTo(BigDecimal.valueOf(Parts.LEAST)) >= 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
        return BigDecimal.valueOf(sum)
                .divide(people.multiply(step), 0, RoundingMode.HALF_UP)
                .multiply(step);
    }
}
