package org.augenhoehe.participation.survey.result.keep;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.survey.result.count.Cross;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Outcomes of surveys that are counted.
@Repository("surveyOutcomeStore")
public class OutcomeStore {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate many;

    OutcomeStore(JdbcClient db, NamedParameterJdbcTemplate many) {
        this.db = db;
        this.many = many;
    }

    public Optional<Outcome> find(UUID step) {
        return Optional.ofNullable(list(List.of(step)).get(step));
    }

    public Map<UUID, Outcome> list(Collection<UUID> steps) {
        var outcomes = new HashMap<UUID, Outcome>();
        db.sql("select step, outcome from participation.survey_outcome where step = any(:steps)")
                .param("steps", steps.toArray(UUID[]::new))
                .query(row -> {
                    outcomes.put(row.getObject("step", UUID.class), Outcome.read(row.getString("outcome")));
                });
        return outcomes;
    }

    /// By which questions, or sides, others can be told: `split_by` by the question.
    public Map<Integer, Set<Integer>> listSplits(UUID step) {
        var splits = new HashMap<Integer, Set<Integer>>();
        db.sql("""
                select question, array_agg(split_by order by split_by) as splits
                from participation.survey_cross where step = :step group by question
                """).param("step", step).query(row -> {
            splits.put(row.getInt("question"), Set.of((Integer[])
                    row.getArray("splits").getArray()));
        });
        return splits;
    }

    public Optional<Cross> findCross(UUID step, int question, int by) {
        return db.sql("""
                select blocks from participation.survey_cross
                where step = :step and question = :question and split_by = :by
                """)
                .param("step", step)
                .param("question", question)
                .param("by", by)
                .query(String.class)
                .optional()
                .map(blocks -> new Cross(question, by, Cross.readBlocks(blocks)));
    }

    /// @return false where it was counted before
    boolean add(UUID step, Outcome outcome, Instant at) {
        return db.sql("""
                        insert into participation.survey_outcome (step, counted_at, outcome)
                        values (:step, :at, cast(:outcome as jsonb)) on conflict (step) do nothing
                        """)
                        .param("step", step)
                        .param("at", Timestamp.from(at))
                        .param("outcome", outcome.write())
                        .update()
                > 0;
    }

    void add(UUID step, List<Cross> crosses) {
        many.batchUpdate(
                """
                insert into participation.survey_cross (step, question, split_by, blocks)
                values (:step, :question, :by, cast(:blocks as jsonb))
                """,
                crosses.stream()
                        .map(cross -> new MapSqlParameterSource()
                                .addValue("step", Objects.requireNonNull(step))
                                .addValue("question", cross.question())
                                .addValue("by", cross.by())
                                .addValue("blocks", cross.writeBlocks()))
                        .toArray(SqlParameterSource[]::new));
    }
}
