package org.augenhoehe.participation.budget.result;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.decision.way.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Results, counted once. The database lets nobody change one.
@Repository
public class ResultStore {
    private final JdbcClient db;

    ResultStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID step, BudgetResult result, Instant at) {
        db.sql("insert into participation.budget_result (step, told, counted) values (:step, :told, :at)")
                .param("step", step)
                .param("told", Json.MAPPER.writeValueAsString(result))
                .param("at", Timestamp.from(at))
                .update();
        for (var line : result.projects()) {
            if (line.node() != null) {
                addProject(step, line, result.counted().funds(line.number()));
            }
        }
    }

    private void addProject(UUID step, BudgetResult.Line line, boolean funded) {
        db.sql("""
                insert into participation.budget_project (id, step, number, title, money, funded)
                values (:id, :step, :number, :title, :money, :funded)
                """)
                .param("id", line.node())
                .param("step", step)
                .param("number", line.number())
                .param("title", line.title())
                .param("money", line.cost())
                .param("funded", funded)
                .update();
    }

    public Optional<BudgetResult> find(UUID step) {
        return db.sql("select told from participation.budget_result where step = :step")
                .param("step", step)
                .query(String.class)
                .optional()
                .map(told -> Json.MAPPER.readValue(told, BudgetResult.class));
    }

    /// By step.
    ///
    /// @param after only later ones; null for all
    /// @param steps null for all
    public List<Kept> listAfter(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql("""
                select step, told, counted from participation.budget_result
                where (cast(:after as uuid) is null or step > :after)
                    and (cast(:steps as uuid[]) is null or step = any(cast(:steps as uuid[])))
                order by step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Kept(
                        row.getObject("step", UUID.class),
                        Json.MAPPER.readValue(row.getString("told"), BudgetResult.class),
                        row.getTimestamp("counted").toInstant()))
                .list();
    }

    public record Kept(UUID step, BudgetResult result, Instant counted) {}
}
