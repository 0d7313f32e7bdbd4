package org.augenhoehe.participation.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What surveys ask, read in the order in which it is asked.
@Repository
public class SurveyQuestions {
    private static final String QUESTION = """
            select id, step, number, place, kind, required, wording, help, items, columns, least, most, unit, low, high,
                long, if_question, if_items, if_least, if_most, hidden_at is not null as hidden, told
            from participation.survey_question
            """;

    private final JdbcClient db;

    SurveyQuestions(JdbcClient db) {
        this.db = db;
    }

    public Map<UUID, List<Question>> list(Collection<UUID> steps) {
        var all = new HashMap<UUID, List<Question>>();
        db.sql(QUESTION + "where step = any(:steps) order by step, place")
                .param("steps", steps.toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getObject("step", UUID.class), any -> new ArrayList<>())
                            .add(question(row));
                });
        return all;
    }

    /// By their ids, whatever survey they are of.
    public List<Of> listByIds(Collection<UUID> ids) {
        return db.sql(QUESTION + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, any) -> new Of(row.getObject("step", UUID.class), question(row)))
                .list();
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("place"),
                QuestionKind.valueOf(row.getString("kind")),
                row.getBoolean("required"),
                words(row, "wording"),
                words(row, "help"),
                WordsJson.readItems(row.getString("items")),
                WordsJson.readItems(row.getString("columns")),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"),
                words(row, "unit"),
                words(row, "low"),
                words(row, "high"),
                row.getBoolean("long"),
                condition(row),
                row.getBoolean("hidden"),
                row.getBoolean("told"));
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        var question = row.getObject("if_question", UUID.class);
        return question == null
                ? null
                : new Condition(
                        question,
                        new TreeSet<>(
                                List.of((Integer[]) row.getArray("if_items").getArray())),
                        row.getBigDecimal("if_least"),
                        row.getBigDecimal("if_most"));
    }

    private static Words words(ResultSet row, String column) throws SQLException {
        return WordsJson.read(row.getString(column));
    }

    public record Of(UUID step, Question question) {}
}
