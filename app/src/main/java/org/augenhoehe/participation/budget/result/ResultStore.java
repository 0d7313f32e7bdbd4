package org.augenhoehe.participation.budget.result;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.decision.way.Json;
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
}
