package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.count.Figure.Telling;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.participation.survey.result.protect.SmallAnswers;
import org.augenhoehe.participation.survey.result.protect.SmallTicks;
import org.jspecify.annotations.Nullable;

/// Counts what was answered to each question.
public final class Counting {
    private final Survey survey;
    private final List<Sheet> sheets;

    private Counting(Survey survey, List<Sheet> sheets) {
        this.survey = survey;
        this.sheets = sheets;
    }

    public static Outcome count(Survey survey, List<Sheet> sheets) {
        return new Counting(survey, sheets).count();
    }

    private Outcome count() {
        var figures = new ArrayList<Figure>();
        for (var question : survey.questions()) {
            if (question.kind().isAnswered()) {
                figures.add(figure(question, figures));
            }
        }
        return new Outcome(sheets.size(), sides(), figures);
    }

    /// Only sides of which five answered; the others are as those who do not say theirs.
    private Parts sides() {
        var counts = empty(List.of(Viewpoint.values()), Enum::ordinal);
        sheets.stream()
                .map(Sheet::viewpoint)
                .filter(Objects::nonNull)
                .forEach(viewpoint -> counts.merge(viewpoint.ordinal(), 1, Integer::sum));
        return new Parts(
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= Parts.LEAST)
                        .map(entry -> new Part(List.of(entry.getKey()), entry.getValue()))
                        .toList(),
                null);
    }

    private Figure figure(Question question, List<Figure> before) {
        var given = sheets.stream()
                .flatMap(sheet -> sheet.find(question.number()).stream())
                .toList();
        if (given.size() < Parts.LEAST) {
            return Figure.untold(question.number(), Telling.FEW);
        }
        if (!FollowUps.mayBeTold(survey, question, before)) {
            return Figure.untold(question.number(), Telling.FOLLOWS);
        }
        int asked = (int) sheets.stream()
                .filter(sheet -> !sheet.isSkipped(question.number()))
                .count();
        return figure(question, given, Figure.of(question.number(), asked, given.size()));
    }

    private Figure figure(Question question, List<Given> given, Figure figure) {
        return switch (question.kind()) {
            case CHOICE -> figure.with(one(SmallAnswers.unordered(chosen(question, given))));
            case SEVERAL -> several(question, given, figure);
            case SCALE -> figure.with(one(SmallAnswers.ordered(steps(question, given))));
            case MATRIX -> figure.with(table(question, given));
            case NUMBER -> amounts(question, given, figure);
            case ORDER -> Orders.figure(question, given, figure);
            case PLACE -> Districts.figure(given, figure);
            case TEXT, FILE -> figure;
            case NOTE, SECTION ->
                throw new IllegalArgumentException(question.kind().name());
        };
    }

    private static List<Row> one(Parts parts) {
        return List.of(new Row(0, parts));
    }

    private static SequencedMap<Integer, Integer> chosen(Question question, List<Given> given) {
        var counts = empty(question.items(), Item::number);
        for (var answer : given) {
            if (answer instanceof Given.One(var number)) {
                counts.merge(number, 1, Integer::sum);
            } else if (answer instanceof Given.Some(var numbers)) {
                numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
            }
        }
        return counts;
    }

    /// Where only one can be chosen after all, the answers add up.
    private static Figure several(Question question, List<Given> given, Figure figure) {
        var counts = chosen(question, given);
        int most = limit(question.most(), question.items().size());
        return most == 1
                ? figure.with(one(SmallAnswers.unordered(counts)))
                : figure.withTicked(new SmallTicks(given.size(), limit(question.least(), 1), most).of(counts));
    }

    private static int limit(@Nullable BigDecimal said, int otherwise) {
        return said == null ? otherwise : said.intValue();
    }

    private static SequencedMap<Integer, Integer> steps(Question question, List<Given> given) {
        var counts = new LinkedHashMap<Integer, Integer>();
        for (int step = 1; step <= question.steps(); step++) {
            counts.put(step, 0);
        }
        for (var answer : given) {
            if (answer instanceof Given.One(var number)) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Row> table(Question question, List<Given> given) {
        return question.items().stream()
                .map(item -> new Row(item.number(), SmallAnswers.ordered(columns(question, item, given))))
                .toList();
    }

    private static SequencedMap<Integer, Integer> columns(Question question, Item item, List<Given> given) {
        var counts = empty(question.columns(), Item::number);
        for (var answer : given) {
            if (answer instanceof Given.Grid(var columns) && columns.containsKey(item.number())) {
                counts.merge(columns.get(item.number()), 1, Integer::sum);
            }
        }
        return counts;
    }

    private Figure amounts(Question question, List<Given> given, Figure figure) {
        var amounts = given.stream()
                .filter(Given.Amount.class::isInstance)
                .map(answer -> ((Given.Amount) answer).amount())
                .sorted()
                .toList();
        var cuts = Cuts.of(amounts, wanted(question));
        var counts = new LinkedHashMap<Integer, Integer>();
        for (int key = 0; key <= cuts.at().size(); key++) {
            counts.put(key, 0);
        }
        amounts.forEach(amount -> counts.merge(cuts.key(amount), 1, Integer::sum));
        return figure.with(cuts).with(one(SmallAnswers.ordered(counts)));
    }

    /// So that questions that follow can be told.
    private List<BigDecimal> wanted(Question question) {
        var wanted = new TreeSet<BigDecimal>();
        survey.questions().stream()
                .map(Question::condition)
                .filter(condition -> condition != null && condition.question().equals(question.id()))
                .forEach(condition -> wanted.addAll(wanted(Objects.requireNonNull(condition))));
        return List.copyOf(wanted);
    }

    private static List<BigDecimal> wanted(Condition condition) {
        var wanted = new ArrayList<BigDecimal>();
        if (condition.least() != null) {
            wanted.add(condition.least());
        }
        if (condition.most() != null) {
            wanted.add(condition.most().add(BigDecimal.ONE));
        }
        return wanted;
    }

    static <T> SequencedMap<Integer, Integer> empty(List<T> all, Function<T, Integer> key) {
        var counts = new LinkedHashMap<Integer, Integer>();
        all.forEach(one -> counts.put(key.apply(one), 0));
        return counts;
    }
}
