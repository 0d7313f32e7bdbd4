package org.augenhoehe.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said about commitments: by their owners, and against it.
@Repository
class ReportStore {
    private static final String AGAINST = """
            select c.id, c.report, c.author, c.words, c.at, c.hidden_at is not null as hidden from commitments.contradiction c
            join commitments.report r on r.id = c.report
            """;

    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID commitment, Report report) {
        db.sql("""
                insert into commitments.report (id, commitment, state, due, words, at)
                values (:id, :commitment, :state, :due, :words, :at)
                """)
                .param("id", report.id())
                .param("commitment", commitment)
                .param("state", report.state().name())
                .param("due", report.due())
                .param("words", report.words())
                .param("at", Timestamp.from(report.at()))
                .update();
    }

    /// The newest first.
    List<Report> list(UUID commitment) {
        return db.sql("""
                select id, state, due, words, at, hidden_at is not null as hidden from commitments.report
                where commitment = :commitment
                order by at desc, id desc
                """)
                .param("commitment", commitment)
                .query(ReportStore::report)
                .list();
    }

    Optional<Report> findLast(UUID commitment) {
        return db.sql("""
                select id, state, due, words, at, hidden_at is not null as hidden from commitments.report
                where commitment = :commitment
                order by at desc, id desc limit 1
                """)
                .param("commitment", commitment)
                .query(ReportStore::report)
                .optional();
    }

    List<Report> listAll(Collection<UUID> ids) {
        return db.sql("""
                select id, state, due, words, at, hidden_at is not null as hidden from commitments.report
                where id = any(:ids)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ReportStore::report)
                .list();
    }

    /// @param at null to show it again
    void hideReport(UUID report, @Nullable Instant at) {
        db.sql("update commitments.report set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", report)
                .update();
    }

    /// @return false where this person has contradicted it before
    boolean contradict(Contradiction against) {
        return db.sql("""
                insert into commitments.contradiction (id, report, author, words, at, hidden_at)
                values (:id, :report, :author, :words, :at, case when :hidden then cast(:at as timestamptz) end)
                on conflict (report, author) do nothing
                """)
                        .param("id", against.id())
                        .param("report", against.report())
                        .param("author", against.author())
                        .param("words", against.words())
                        .param("at", Timestamp.from(against.at()))
                        .param("hidden", against.hidden())
                        .update()
                == 1;
    }

    List<Contradiction> listAgainst(UUID commitment) {
        return db.sql(AGAINST + "where r.commitment = :commitment and c.hidden_at is null order by c.at, c.id")
                .param("commitment", commitment)
                .query(ReportStore::contradiction)
                .list();
    }

    List<Contradiction> listAgainst(Collection<UUID> ids) {
        return db.sql(AGAINST + "where c.id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ReportStore::contradiction)
                .list();
    }

    /// To which commitment each of several reports belongs.
    Map<UUID, UUID> listCommitments(Collection<UUID> reports) {
        var commitments = new HashMap<UUID, UUID>();
        db.sql("select id, commitment from commitments.report where id = any(:reports)")
                .param("reports", reports.toArray(UUID[]::new))
                .query(row -> {
                    commitments.put(row.getObject("id", UUID.class), row.getObject("commitment", UUID.class));
                });
        return commitments;
    }

    List<Contradiction> listBy(UUID person) {
        return db.sql(AGAINST + "where c.author = :person order by c.at, c.id")
                .param("person", person)
                .query(ReportStore::contradiction)
                .list();
    }

    void hide(UUID contradiction, boolean hidden, Instant at) {
        db.sql("""
                update commitments.contradiction set hidden_at = case when :hidden then cast(:at as timestamptz) end
                where id = :id
                """)
                .param("id", contradiction)
                .param("hidden", hidden)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was said.
    boolean isHeldFromTheStart(UUID contradiction) {
        return db.sql("select exists (select from commitments.contradiction where id = :id and hidden_at = at)")
                .param("id", contradiction)
                .query(Boolean.class)
                .single();
    }

    void forget(UUID person) {
        db.sql("update commitments.contradiction set author = null where author = :person")
                .param("person", person)
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("hidden"));
    }

    private static Contradiction contradiction(ResultSet row, int number) throws SQLException {
        return new Contradiction(
                row.getObject("id", UUID.class),
                row.getObject("report", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("hidden"));
    }
}
