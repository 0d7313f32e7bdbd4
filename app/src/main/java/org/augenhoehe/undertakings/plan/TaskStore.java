package org.augenhoehe.undertakings.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class TaskStore {
    private final JdbcClient db;

    TaskStore(JdbcClient db) {
        this.db = db;
    }

    public void add(Task task) {
        db.sql("""
                insert into undertakings.task (id, undertaking, number, phase, objective, name, about, language,
                    objective_language, about_language, method, comes_after)
                values (:id, :undertaking, :number, :phase, :objective, :name, :about, :language,
                    :objectiveLanguage, :aboutLanguage, :method, :after)
                """)
                .param("id", task.id())
                .param("undertaking", task.undertaking())
                .param("number", task.number())
                .param("phase", task.phase().name())
                .param("objective", task.objective())
                .param("name", task.name())
                .param("about", task.about())
                .param("language", task.language())
                .param("objectiveLanguage", task.objectiveLanguage())
                .param("aboutLanguage", task.aboutLanguage())
                .param("method", task.method())
                .param("after", task.comesAfter().toArray(UUID[]::new))
                .update();
    }

    public List<Task> list(UUID undertaking) {
        return db.sql("select * from undertakings.task where undertaking = :undertaking order by number")
                .param("undertaking", undertaking)
                .query((row, number) -> new Task(
                        row.getObject("id", UUID.class),
                        row.getObject("undertaking", UUID.class),
                        row.getInt("number"),
                        Phase.valueOf(row.getString("phase")),
                        row.getString("objective"),
                        row.getString("name"),
                        row.getString("about"),
                        row.getString("language"),
                        row.getString("objective_language"),
                        row.getString("about_language"),
                        row.getString("method"),
                        List.of((UUID[]) row.getArray("comes_after").getArray()),
                        row.getTimestamp("done_at") != null))
                .list();
    }

    /// @return false where there is no such task
    boolean setDone(UUID undertaking, UUID task, @Nullable Instant at) {
        return db.sql("update undertakings.task set done_at = :at where id = :id and undertaking = :undertaking")
                        .param("at", at == null ? null : Timestamp.from(at))
                        .param("id", task)
                        .param("undertaking", undertaking)
                        .update()
                == 1;
    }
}
