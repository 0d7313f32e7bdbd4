package org.augenhoehe.participation.open;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.review.count.ReviewOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reviews whose questions are fixed, as many at once as a program asks for.
@Repository
class ReviewReader {
    private final JdbcClient db;

    ReviewReader(JdbcClient db) {
        this.db = db;
    }

    /// By step.
    ///
    /// @param steps null for all
    List<Fixed> list(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql("""
                select step, anonymous, counted_at, outcome from participation.review_paper
                where fixed_at is not null and (cast(:after as uuid) is null or step > :after)
                    and (cast(:steps as uuid[]) is null or step = any(cast(:steps as uuid[])))
                order by step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query(Fixed.class)
                .list();
    }

    /// @param outcome null before the end
    record Fixed(
            UUID step,
            boolean anonymous,
            @Nullable Instant countedAt,
            @Nullable String outcome) {

        @Nullable
        ReviewOutcome told() {
            return outcome == null ? null : ReviewOutcome.read(outcome);
        }

        boolean tellsWords() {
            return anonymous && outcome != null;
        }
    }
}
