package org.augenhoehe.participation.survey.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.jspecify.annotations.Nullable;

/// Answers that lean to one side, as those of people do.
final class MadeUp {
    private static final double SAYS_SOMETHING = 0.15;

    private MadeUp() {}

    static Map<Integer, Given> answers(Survey survey, Random chance, List<String> said) {
        var given = new TreeMap<Integer, Given>();
        for (var question : survey.questions()) {
            var one = answer(question, chance, said);
            if (one != null) {
                given.put(question.number(), one);
            }
        }
        return given;
    }

    private static @Nullable Given answer(Question question, Random chance, List<String> said) {
        return switch (question.kind()) {
            case CHOICE ->
                new Given.One(question.items()
                        .get(leaning(chance, question.items().size()))
                        .number());
            case SCALE -> new Given.One(question.steps() - leaning(chance, question.steps()));
            case SEVERAL -> {
                var chosen = new TreeSet<Integer>();
                chosen.add(question.items()
                        .get(leaning(chance, question.items().size()))
                        .number());
                chosen.add(question.items()
                        .get(leaning(chance, question.items().size()))
                        .number());
                yield new Given.Some(chosen);
            }
            case MATRIX -> {
                var columns = new TreeMap<Integer, Integer>();
                question.items()
                        .forEach(row -> columns.put(
                                row.number(),
                                question.columns()
                                        .get(leaning(chance, question.columns().size()))
                                        .number()));
                yield new Given.Grid(columns);
            }
            case NUMBER -> {
                var least = question.least() == null ? 0 : question.least().intValue();
                var most =
                        question.most() == null ? least + 100 : question.most().intValue();
                yield new Given.Amount(BigDecimal.valueOf(least + leaning(chance, most - least + 1)));
            }
            case ORDER -> {
                var left = new ArrayList<>(
                        question.items().stream().map(Item::number).toList());
                var order = new ArrayList<Integer>();
                while (!left.isEmpty()) {
                    // The one at that place.
                    order.add(left.remove(leaning(chance, left.size())));
                }
                yield new Given.Ordered(order);
            }
            case TEXT ->
                said.isEmpty() || chance.nextDouble() > SAYS_SOMETHING
                        ? null
                        : new Given.Written(said.get(chance.nextInt(said.size())));
            case PLACE, FILE, NOTE, SECTION -> null;
        };
    }

    /// The first ones come more often than the last.
    private static int leaning(Random chance, int count) {
        return Math.min(chance.nextInt(count), chance.nextInt(count));
    }
}
