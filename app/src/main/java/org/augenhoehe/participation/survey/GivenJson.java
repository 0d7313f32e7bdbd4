package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.survey.Given.Amount;
import org.augenhoehe.participation.survey.Given.Attached;
import org.augenhoehe.participation.survey.Given.Grid;
import org.augenhoehe.participation.survey.Given.Located;
import org.augenhoehe.participation.survey.Given.One;
import org.augenhoehe.participation.survey.Given.Ordered;
import org.augenhoehe.participation.survey.Given.Some;
import org.augenhoehe.participation.survey.Given.Written;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// Answers as they lie in the database, by the number of the question: `{"1": 2, "2": [1, 3], "5": "Ein Satz."}`.
///
/// - one item, a step of a scale, an amount: a number
/// - several items, an order: numbers in brackets
/// - a table: `{"1": 3}`, the column by the row
/// - words: a string
/// - a place: `{"text": "Karlsruhe, Weststadt", "latitude": 49.01, "longitude": 8.38}`
/// - a file: `{"name": "plan.pdf", "file": "…", "type": "application/pdf", "size": 1234}`
public final class GivenJson {
    private GivenJson() {}

    public static String write(Map<Integer, Given> given) {
        var written = new TreeMap<String, Object>();
        given.forEach((number, one) -> written.put(number.toString(), plain(one)));
        return Json.MAPPER.writeValueAsString(written);
    }

    private static Object plain(Given given) {
        return switch (given) {
            case One(var number) -> number;
            case Some(var numbers) -> numbers;
            case Grid(var columns) -> columns;
            case Amount(var amount) -> amount;
            case Written(var text) -> text;
            case Ordered(var numbers) -> numbers;
            case Located located -> located;
            case Attached attached -> attached;
        };
    }

    /// Answers to what is no question of these any more are left out.
    public static SortedMap<Integer, Given> read(Iterable<Question> questions, String written) {
        var all = Json.MAPPER.readTree(written);
        var given = new TreeMap<Integer, Given>();
        for (var question : questions) {
            var one = all.get(Integer.toString(question.number()));
            if (one != null && question.kind().isAnswered()) {
                given.put(question.number(), read(question.kind(), one));
            }
        }
        return given;
    }

    private static Given read(QuestionKind kind, JsonNode one) {
        return switch (kind) {
            case CHOICE, SCALE -> new One(one.intValue());
            case SEVERAL -> new Some(new TreeSet<>(numbers(one)));
            case MATRIX -> grid(one);
            case NUMBER -> new Amount(new BigDecimal(one.asString()));
            case TEXT -> new Written(one.asString());
            case ORDER -> new Ordered(numbers(one));
            case PLACE -> new Located(text(one, "text"), coordinate(one, "latitude"), coordinate(one, "longitude"));
            case FILE ->
                new Attached(
                        text(one, "name"),
                        text(one, "file"),
                        text(one, "type"),
                        one.path("size").longValue());
            case NOTE, SECTION -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Grid grid(JsonNode node) {
        var columns = new TreeMap<Integer, Integer>();
        node.properties()
                .forEach(entry -> columns.put(
                        Integer.valueOf(entry.getKey()), entry.getValue().intValue()));
        return new Grid(columns);
    }

    private static List<Integer> numbers(JsonNode node) {
        var numbers = new ArrayList<Integer>();
        node.forEach(one -> numbers.add(one.intValue()));
        return numbers;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static @Nullable Double coordinate(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.doubleValue();
    }
}
