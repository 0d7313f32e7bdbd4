package org.augenhoehe.participation.review.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.Sphere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class QuestionStore {
    private static final String QUESTION = """
            select id, step, number, kind, sphere, ready, wording, choices, source, hidden_at is not null as hidden
            from participation.review_question
            """;

    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    /// The paper is held meanwhile.
    ///
    /// @return false where it is on it already
    public boolean add(UUID id, UUID step, QuestionWish wish, @Nullable ReadyQuestion ready) {
        return db.sql("""
                insert into participation.review_question (id, step, number, kind, sphere, ready, wording, choices, source)
                select :id, :step, coalesce(max(number), 0) + 1, :kind, :sphere, :ready, :wording, :choices,
                    cast(:source as uuid)
                from participation.review_question where step = :step
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("step", step)
                        .param("kind", wish.kind().name())
                        .param("sphere", wish.sphere().name())
                        .param("ready", ready == null ? null : ready.name(), Types.VARCHAR)
                        .param("wording", wish.wording())
                        .param("choices", wish.choices().toArray(String[]::new))
                        .param("source", wish.source())
                        .update()
                == 1;
    }

    void drop(UUID step, UUID id) {
        db.sql("delete from participation.review_question where step = :step and id = :id")
                .param("step", step)
                .param("id", id)
                .update();
    }

    List<Question> list(UUID step) {
        return db.sql(QUESTION + "where step = :step order by number")
                .param("step", step)
                .query((row, any) -> question(row))
                .list();
    }

    /// Of several reviews at once.
    public Map<UUID, List<Question>> listAll(Collection<UUID> steps) {
        var all = new HashMap<UUID, List<Question>>();
        db.sql(QUESTION + "where step = any(:steps) order by number")
                .param("steps", steps.toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getObject("step", UUID.class), any -> new ArrayList<>())
                            .add(question(row));
                });
        return all;
    }

    /// Those that hosts worded themselves.
    List<Worded> listWorded(Collection<UUID> ids) {
        return db.sql(QUESTION + "where id = any(:ids) and ready is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, any) -> new Worded(question(row), row.getObject("step", UUID.class)))
                .list();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.review_question set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    private static Question question(ResultSet row) throws SQLException {
        var ready = row.getString("ready");
        return new Question(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                QuestionKind.valueOf(row.getString("kind")),
                Sphere.valueOf(row.getString("sphere")),
                ready == null ? null : ReadyQuestion.valueOf(ready),
                row.getString("wording"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getObject("source", UUID.class),
                row.getBoolean("hidden"));
    }

    record Worded(Question question, UUID step) {}
}
