package org.augenhoehe.participation.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Surveys, read with their questions.
@Repository
public class SurveyStore {
    private static final String SURVEY = """
            select step, privacy, sides, languages, intro, laid_out_at, fixed_at, closed_at from participation.survey
            """;

    private final JdbcClient db;
    private final SurveyQuestions questions;

    SurveyStore(JdbcClient db, SurveyQuestions questions) {
        this.db = db;
        this.questions = questions;
    }

    public Optional<Survey> find(UUID step) {
        return list(List.of(step)).stream().findFirst();
    }

    /// Of several steps at once, in two questions to the database.
    public List<Survey> list(Collection<UUID> steps) {
        var asked = questions.list(steps);
        return db.sql(SURVEY + "where step = any(:steps) order by step")
                .param("steps", steps.toArray(UUID[]::new))
                .query((row, number) -> survey(row, asked.getOrDefault(row.getObject("step", UUID.class), List.of())))
                .list();
    }

    /// How many handed in, where it is over. While a survey runs nobody sees how it goes.
    public Map<UUID, Integer> countSheets(Collection<UUID> steps) {
        var sheets = new HashMap<UUID, Integer>();
        db.sql("select step, sheets from participation.survey where step = any(:steps) and closed_at is not null")
                .param("steps", steps.toArray(UUID[]::new))
                .query(row -> {
                    sheets.put(row.getObject("step", UUID.class), row.getInt("sheets"));
                });
        return sheets;
    }

    /// Which of several steps have questions that are fixed.
    public Set<UUID> listFixed(Collection<UUID> steps) {
        return Set.copyOf(
                db.sql("select step from participation.survey where step = any(:steps) and fixed_at is not null")
                        .param("steps", steps.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static Survey survey(ResultSet row, List<Question> questions) throws SQLException {
        return new Survey(
                row.getObject("step", UUID.class),
                Privacy.valueOf(row.getString("privacy")),
                row.getBoolean("sides"),
                List.of((String[]) row.getArray("languages").getArray()),
                WordsJson.read(row.getString("intro")),
                instant(row.getTimestamp("laid_out_at")),
                instant(row.getTimestamp("fixed_at")),
                instant(row.getTimestamp("closed_at")),
                questions);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
