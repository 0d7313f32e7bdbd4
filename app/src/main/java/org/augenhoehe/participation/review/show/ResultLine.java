package org.augenhoehe.participation.review.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;

/// The result of one question: a chart, a table that says the same, and where enough answered, the groups side by side.
///
/// @param told whether enough answered; else the rest is empty
/// @param bars one for each row of the table, by the same numbers
/// @param sides how many of each group agree
/// @param words the first of what people wrote
/// @param written how many wrote something
public record ResultLine(
        Question question,
        String wording,
        boolean told,
        List<Bar> bars,
        List<String> columns,
        List<List<Cell>> rows,
        List<Share> sides,
        List<Said> words,
        int written) {
    public static final int LONGEST = 200;
    public static final int ROW = 34;

    /// @param width of {@link #LONGEST}
    public record Bar(String number, int width, String value) {}

    public record Share(String group, int agree, int of) {}

    /// @param wording empty where moderation hid it
    /// @param by empty where nobody knows
    public record Said(UUID id, String wording, String by) {}

    static ResultLine untold(Page page, Question question) {
        return new ResultLine(
                question, question.wording(page), false, List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    static ResultLine of(Page page, Question question, Result result, List<Said> words) {
        var groups = Arrays.stream(Viewpoint.values())
                .filter(result.sides()::containsKey)
                .toList();
        return new ResultLine(
                question,
                question.wording(page),
                true,
                bars(page, result.all()),
                columns(page, groups),
                rows(page, question, result, groups),
                question.kind() == QuestionKind.SCALE ? shares(page, result, groups) : List.of(),
                words,
                result.words());
    }

    private static List<Bar> bars(Page page, List<Integer> counts) {
        var people = counts.stream().mapToInt(Integer::intValue).sum();
        var bars = new ArrayList<Bar>();
        for (var count : counts) {
            bars.add(new Bar(
                    Integer.toString(bars.size() + 1),
                    people == 0 ? 0 : Math.round((float) count * LONGEST / people),
                    page.t("review.number", count)));
        }
        return bars;
    }

    private static List<String> columns(Page page, List<Viewpoint> groups) {
        var columns = new ArrayList<String>(List.of(page.t("review.column.answer"), page.t("review.column.all")));
        groups.forEach(group -> columns.add(page.t(group.textKey())));
        return columns;
    }

    private static List<List<Cell>> rows(Page page, Question question, Result result, List<Viewpoint> groups) {
        var rows = new ArrayList<List<Cell>>();
        for (var answer : question.answers()) {
            int place = rows.size();
            var row = new ArrayList<Cell>();
            row.add(Cell.text(page.t("review.numbered", place + 1, question.says(page, answer))));
            row.add(number(page, result.all(), place));
            groups.forEach(group -> row.add(number(page, result.sides().getOrDefault(group, List.of()), place)));
            rows.add(row);
        }
        return rows;
    }

    private static Cell number(Page page, List<Integer> counts, int place) {
        return Cell.number(page.t("review.number", counts.get(place)));
    }

    private static List<Share> shares(Page page, Result result, List<Viewpoint> groups) {
        return groups.stream()
                .map(group -> {
                    var counts = result.sides().getOrDefault(group, List.of());
                    return new Share(page.t(group.textKey()), Result.agree(counts), Result.answers(counts));
                })
                .toList();
    }

    public int height() {
        return bars.size() * ROW;
    }

    public boolean hasMore() {
        return written > words.size();
    }
}
