package org.augenhoehe.methods.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The votes on open statements as a table with gaps, in an order that says nothing about names: rows
/// are sorted by their votes, and of the table and its mirror image the one that sorts first is kept.
final class VoteTable {

    /// One person's votes: columns ascending, and −1, 0 or 1 for each.
    record Row(String person, int[] columns, int[] values) {
        private Row mirrored() {
            return new Row(
                    person, columns, Arrays.stream(values).map(value -> -value).toArray());
        }

        int votes() {
            return columns.length;
        }
    }

    private static final Comparator<Row> BY_VOTES =
            Comparator.comparing(Row::columns, Arrays::compare).thenComparing(Row::values, Arrays::compare);

    private final List<String> statements;
    private final List<Row> rows;
    private final boolean mirrored;

    private VoteTable(List<String> statements, List<Row> rows, boolean mirrored) {
        this.statements = statements;
        this.rows = rows;
        this.mirrored = mirrored;
    }

    static VoteTable of(Conversation conversation) {
        List<Map.Entry<String, Map<String, Stance>>> voters = conversation.people().stream()
                .map(person -> Map.entry(person, conversation.votesOf(person)))
                .filter(voter -> !voter.getValue().isEmpty())
                .toList();
        Map<String, Integer> columns = new TreeMap<>();
        voters.forEach(voter -> voter.getValue().keySet().forEach(statement -> columns.put(statement, 0)));
        int next = 0;
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            column.setValue(next++);
        }
        List<Row> plain = voters.stream()
                .map(voter -> row(voter.getKey(), voter.getValue(), columns))
                .sorted(BY_VOTES)
                .toList();
        List<Row> mirror = plain.stream().map(Row::mirrored).sorted(BY_VOTES).toList();
        boolean mirrorFirst = firstOf(plain, mirror) == mirror;
        return new VoteTable(List.copyOf(columns.keySet()), mirrorFirst ? mirror : plain, mirrorFirst);
    }

    private static Row row(String person, Map<String, Stance> votes, Map<String, Integer> columns) {
        var sorted = new TreeMap<Integer, Integer>();
        votes.forEach((statement, stance) -> {
            Integer column = columns.get(statement);
            if (column != null) {
                sorted.put(column, stance.value());
            }
        });
        return new Row(
                person,
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Row> firstOf(List<Row> plain, List<Row> mirror) {
        for (int index = 0; index < plain.size(); index++) {
            int order = BY_VOTES.compare(plain.get(index), mirror.get(index));
            if (order != 0) {
                return order < 0 ? plain : mirror;
            }
        }
        return plain;
    }

    /// The row of somebody who need not be in the table; votes on statements without a column are dropped.
    Row rowOf(Map<String, Stance> votes) {
        var columns = new TreeMap<String, Integer>();
        for (int column = 0; column < statements.size(); column++) {
            columns.put(statements.get(column), column);
        }
        Row row = row("", votes, columns);
        return mirrored ? row.mirrored() : row;
    }

    /// Ids of the statements that take part and have votes; their places are the columns.
    List<String> statements() {
        return statements;
    }

    List<Row> rows() {
        return rows;
    }

    /// Everybody counted once.
    int[] once() {
        int[] once = new int[rows.size()];
        Arrays.fill(once, 1);
        return once;
    }

    VoteTable withRows(List<Row> others) {
        return new VoteTable(statements, others, mirrored);
    }
}
