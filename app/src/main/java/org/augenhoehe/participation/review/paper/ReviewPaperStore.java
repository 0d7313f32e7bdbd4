package org.augenhoehe.participation.review.paper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.review.ReviewPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ReviewPaperStore {
    private final JdbcClient db;
    private final QuestionStore questions;

    ReviewPaperStore(JdbcClient db, QuestionStore questions) {
        this.db = db;
        this.questions = questions;
    }

    /// Where nobody has begun it.
    public void begin(UUID step) {
        db.sql("insert into participation.review_paper (step) values (:step) on conflict (step) do nothing")
                .param("step", step)
                .update();
    }

    /// Until the end of the transaction nobody else changes it.
    void hold(UUID step) {
        db.sql("select step from participation.review_paper where step = :step for update")
                .param("step", step)
                .query(UUID.class)
                .single();
    }

    public Optional<ReviewPaper> find(UUID step) {
        return db.sql("select anonymous, fixed_at, counted_at from participation.review_paper where step = :step")
                .param("step", step)
                .query((row, number) -> new ReviewPaper(
                        step,
                        row.getBoolean("anonymous"),
                        instant(row.getTimestamp("fixed_at")),
                        instant(row.getTimestamp("counted_at")),
                        List.of()))
                .optional()
                .map(paper -> new ReviewPaper(
                        step, paper.anonymous(), paper.fixedAt(), paper.countedAt(), questions.list(step)));
    }

    public void setAnonymous(UUID step, boolean anonymous) {
        db.sql("update participation.review_paper set anonymous = :anonymous where step = :step")
                .param("anonymous", anonymous)
                .param("step", step)
                .update();
    }

    public void fix(UUID step, Instant at) {
        db.sql("update participation.review_paper set fixed_at = :at where step = :step")
                .param("at", Timestamp.from(at))
                .param("step", step)
                .update();
    }

    public void count(UUID step, int replies, String outcome, Instant at) {
        db.sql("""
                update participation.review_paper set counted_at = :at, replies = :replies, outcome = :outcome
                where step = :step
                """)
                .param("at", Timestamp.from(at))
                .param("replies", replies)
                .param("outcome", outcome)
                .param("step", step)
                .update();
    }

    public Optional<String> findOutcome(UUID step) {
        return db.sql("select outcome from participation.review_paper where step = :step and counted_at is not null")
                .param("step", step)
                .query(String.class)
                .optional();
    }

    /// How many answered, where it is over. While a review runs nobody sees how it goes.
    public Map<UUID, Integer> countReplies(Collection<UUID> steps) {
        var replies = new HashMap<UUID, Integer>();
        db.sql("""
                select step, replies from participation.review_paper
                where step = any(:steps) and counted_at is not null
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            replies.put(row.getObject("step", UUID.class), row.getInt("replies"));
        });
        return replies;
    }

    /// Which of several steps have questions that are fixed.
    public Set<UUID> listFixed(Collection<UUID> steps) {
        return Set.copyOf(
                db.sql("select step from participation.review_paper where step = any(:steps) and fixed_at is not null")
                        .param("steps", steps.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /// Which of these have questions that are fixed, and no names.
    public Set<UUID> listAnonymous(Collection<UUID> steps) {
        return Set.copyOf(db.sql("""
                select step from participation.review_paper
                where step = any(:steps) and fixed_at is not null and anonymous
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
