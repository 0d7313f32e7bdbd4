package org.augenhoehe.participation.survey.propose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.survey.QuestionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("surveyProposalStore")
public class ProposalStore {
    private static final String PROPOSAL = """
            select id, step, kind, question, before, question_kind, wording, items, reason, author, at,
                withdrawn_at is not null as withdrawn, taken, answer, answered_by, answered_at, hidden_at is not null as hidden
            from participation.survey_proposal
            """;

    private final JdbcClient db;

    ProposalStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID step, ProposalWish wish, String before, UUID author, Instant at) {
        db.sql("""
                insert into participation.survey_proposal (id, step, kind, question, before, question_kind, wording, items,
                    reason, author, at)
                values (:id, :step, :kind, :question, :before, :questionKind, :wording, :items, :reason, :author, :at)
                """)
                .param("id", id)
                .param("step", step)
                .param("kind", wish.kind().name())
                .param("question", wish.question(), Types.INTEGER)
                .param("before", before)
                .param(
                        "questionKind",
                        wish.questionKind() == null ? null : wish.questionKind().name(),
                        Types.VARCHAR)
                .param("wording", wish.wording())
                .param("items", wish.items().toArray(String[]::new))
                .param("reason", wish.reason())
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    void answer(UUID id, boolean taken, String answer, UUID by, Instant at) {
        db.sql("""
                update participation.survey_proposal set taken = :taken, answer = :answer, answered_by = :by, answered_at = :at
                where id = :id
                """)
                .param("taken", taken)
                .param("answer", answer)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void withdraw(UUID id, Instant at) {
        db.sql("update participation.survey_proposal set withdrawn_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.survey_proposal set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// The oldest first.
    public List<Proposal> list(UUID step) {
        return db.sql(PROPOSAL + "where step = :step order by at, id")
                .param("step", step)
                .query((row, number) -> proposal(row))
                .list();
    }

    List<Proposal> listByIds(Collection<UUID> ids) {
        return db.sql(PROPOSAL + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> proposal(row))
                .list();
    }

    List<Proposal> listOf(UUID author) {
        return db.sql(PROPOSAL + "where author = :author order by at, id")
                .param("author", author)
                .query((row, number) -> proposal(row))
                .list();
    }

    /// Those that can be read, of several surveys.
    List<Proposal> listShown(Collection<UUID> steps) {
        return db.sql(PROPOSAL + "where step = any(:steps) and withdrawn_at is null and hidden_at is null order by id")
                .param("steps", steps.toArray(UUID[]::new))
                .query((row, number) -> proposal(row))
                .list();
    }

    Optional<Proposal> find(UUID id) {
        return listByIds(List.of(id)).stream().findFirst();
    }

    /// How many wait for an answer.
    public int countOpen(UUID step) {
        return db.sql("""
                select count(*) from participation.survey_proposal
                where step = :step and taken is null and withdrawn_at is null and hidden_at is null
                """).param("step", step).query(Integer.class).single();
    }

    int countAnswered(UUID by) {
        return db.sql("select count(*) from participation.survey_proposal where answered_by = :by")
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /// What was proposed stays; whose it was is forgotten.
    void forget(UUID person) {
        db.sql("update participation.survey_proposal set author = null where author = :person")
                .param("person", person)
                .update();
        db.sql("update participation.survey_proposal set answered_by = null where answered_by = :person")
                .param("person", person)
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var kind = row.getString("question_kind");
        var answeredAt = row.getTimestamp("answered_at");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("step", UUID.class),
                ProposalKind.valueOf(row.getString("kind")),
                row.getObject("question", Integer.class),
                row.getString("before"),
                kind == null ? null : QuestionKind.valueOf(kind),
                row.getString("wording"),
                List.of((String[]) row.getArray("items").getArray()),
                row.getString("reason"),
                row.getObject("author", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("withdrawn"),
                row.getObject("taken", Boolean.class),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getBoolean("hidden"));
    }
}
