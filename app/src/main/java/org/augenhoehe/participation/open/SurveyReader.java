package org.augenhoehe.participation.open;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.survey.result.count.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Surveys that are counted.
@Repository
class SurveyReader {
    private final JdbcClient db;

    SurveyReader(JdbcClient db) {
        this.db = db;
    }

    /// By step.
    ///
    /// @param steps null for all
    List<Counted> list(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql("""
                select step, outcome from participation.survey_outcome
                where (cast(:after as uuid) is null or step > :after)
                    and (cast(:steps as uuid[]) is null or step = any(cast(:steps as uuid[])))
                order by step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query(Counted.class)
                .list();
    }

    record Counted(UUID step, String outcome) {
        Outcome told() {
            return Outcome.read(outcome);
        }
    }
}
