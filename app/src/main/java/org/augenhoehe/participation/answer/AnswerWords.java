package org.augenhoehe.participation.answer;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of answers and of what authors say to them, also while they are hidden.
@Repository
class AnswerWords {
    private final JdbcClient db;

    AnswerWords(JdbcClient db) {
        this.db = db;
    }

    List<Worded> listAnswers(Collection<UUID> answers) {
        return db.sql("""
                select w.id, c.id as contribution, c.undertaking, w.wording, w.given_by as author,
                    w.hidden_at is not null as hidden
                from participation.answer w
                join lateral (
                    select contribution from participation.answered a
                    where a.answer = w.id or a.first_answer = w.id order by contribution limit 1
                ) a on true
                join participation.contribution c on c.id = a.contribution
                where w.id = any(:ids)
                """)
                .param("ids", answers.toArray(UUID[]::new))
                .query(Worded.class)
                .list();
    }

    List<Worded> listContradictions(Collection<UUID> contributions) {
        return db.sql("""
                select c.id, c.id as contribution, c.undertaking, a.contradiction as wording, c.author,
                    a.contradiction_hidden_at is not null as hidden
                from participation.answered a join participation.contribution c on c.id = a.contribution
                where c.id = any(:ids) and a.contradiction is not null
                """)
                .param("ids", contributions.toArray(UUID[]::new))
                .query(Worded.class)
                .list();
    }

    /// @param at null to show it again
    void hideAnswer(UUID answer, @Nullable Instant at) {
        hide("update participation.answer set hidden_at = :at where id = :id", answer, at);
    }

    void hideContradiction(UUID contribution, @Nullable Instant at) {
        hide(
                "update participation.answered set contradiction_hidden_at = :at where contribution = :id",
                contribution,
                at);
    }

    private void hide(String sql, UUID id, @Nullable Instant at) {
        db.sql(sql)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// @param contribution to which it was said, or one of several
    record Worded(
            UUID id,
            UUID contribution,
            UUID undertaking,
            String wording,
            @Nullable UUID author,
            boolean hidden) {
        Said said() {
            return new Said(id, undertaking, wording, Contribution.path(contribution) + "#antwort", author, hidden);
        }
    }
}
