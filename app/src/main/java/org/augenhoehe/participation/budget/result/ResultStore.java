package org.augenhoehe.participation.budget.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.way.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Results, counted once. The database lets nobody change one.
@Repository
public class ResultStore {
    /// Numbers of projects whose words moderation hides: of a vote held here as options, else as projects.
    private static final String HIDDEN = """
            array(select cast(o.number as text) from participation.option o
                where o.step = r.step and o.hidden_at is not null
                union all select p.number from participation.budget_project p
                where p.step = r.step and p.hidden_at is not null) as hidden
            """;

    private final JdbcClient db;
    private final HiddenWords instead;

    ResultStore(JdbcClient db, HiddenWords instead) {
        this.db = db;
        this.instead = instead;
    }

    /// @param author who answers for the words; null where the paper says so
    void add(UUID step, BudgetResult result, @Nullable UUID author, Instant at) {
        db.sql("insert into participation.budget_result (step, told, counted) values (:step, :told, :at)")
                .param("step", step)
                .param("told", Json.MAPPER.writeValueAsString(result))
                .param("at", Timestamp.from(at))
                .update();
        for (var line : result.projects()) {
            if (line.node() != null) {
                addProject(step, line, author, result.counted().funds(line.number()));
            }
        }
    }

    private void addProject(UUID step, BudgetResult.Line line, @Nullable UUID author, boolean funded) {
        db.sql("""
                insert into participation.budget_project (id, step, number, title, money, funded, author)
                values (:id, :step, :number, :title, :money, :funded, :author)
                """)
                .param("author", author)
                .param("id", line.node())
                .param("step", step)
                .param("number", line.number())
                .param("title", line.title())
                .param("money", line.cost())
                .param("funded", funded)
                .update();
    }

    /// Without the words that moderation hides, in the first language of the house.
    public Optional<BudgetResult> find(UUID step) {
        return find(step, instead::of).map(Told::result);
    }

    /// The same in a reader's language.
    Optional<Told> find(UUID step, UnaryOperator<String> called) {
        return db.sql("select told, " + HIDDEN + " from participation.budget_result r where step = :step")
                .param("step", step)
                .query((row, number) -> new Told(result(row, called), hidden(row)))
                .optional();
    }

    /// @param hidden numbers of projects whose words are not in it
    record Told(BudgetResult result, Set<String> hidden) {}

    /// With all words, also while they are hidden.
    Optional<BudgetResult> findWhole(UUID step) {
        return db.sql("select told from participation.budget_result where step = :step")
                .param("step", step)
                .query(String.class)
                .optional()
                .map(told -> Json.MAPPER.readValue(told, BudgetResult.class));
    }

    /// Of which projects the words are not shown.
    public Set<String> listHidden(UUID step) {
        return db.sql("select " + HIDDEN + " from participation.budget_result r where step = :step")
                .param("step", step)
                .query((row, number) -> hidden(row))
                .optional()
                .orElse(Set.of());
    }

    private static BudgetResult result(ResultSet row, UnaryOperator<String> called) throws SQLException {
        return Json.MAPPER.readValue(row.getString("told"), BudgetResult.class).saying(hidden(row), called);
    }

    private static Set<String> hidden(ResultSet row) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray("hidden").getArray()));
    }

    /// By step.
    ///
    /// @param after only later ones; null for all
    /// @param steps null for all
    public List<Kept> listAfter(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql("""
                select step, told, counted, """ + HIDDEN + """
                from participation.budget_result r
                where (cast(:after as uuid) is null or step > :after)
                    and (cast(:steps as uuid[]) is null or step = any(cast(:steps as uuid[])))
                order by step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Kept(
                        row.getObject("step", UUID.class),
                        result(row, instead::of),
                        row.getTimestamp("counted").toInstant()))
                .list();
    }

    public record Kept(UUID step, BudgetResult result, Instant counted) {}
}
