package org.augenhoehe.undertakings.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that changed about an undertaking, for everybody to read. Its sentences name no persons.
@Repository
public class History {
    private static final String EVENT =
            "select undertaking, at, person, act, said, reason, hidden_at from undertakings.event ";

    private final JdbcClient db;
    private final Clock clock;

    History(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param act short; text key of its sentence is `undertakings.history.<act>`
    public void note(UUID undertaking, @Nullable UUID person, String act, String reason, String... said) {
        db.sql("""
                insert into undertakings.event (id, undertaking, at, person, act, said, reason)
                values (:id, :undertaking, :at, :person, :act, :said, :reason)
                """)
                .param("id", Ids.next())
                .param("undertaking", undertaking)
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person)
                .param("act", act)
                .param("said", said)
                .param("reason", reason)
                .update();
    }

    /// Moderation hides these words in every sentence that says them; what happened stays.
    ///
    /// @param at null to show them again
    public void hide(UUID undertaking, String words, @Nullable Instant at) {
        db.sql("""
                update undertakings.event set hidden_at = :at
                where undertaking = :undertaking and :words = any(said)
                """)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("undertaking", undertaking)
                .param("words", words)
                .update();
    }

    /// The newest first.
    public List<Event> list(UUID undertaking, int limit, int offset) {
        return db.sql(EVENT + """
                where undertaking = :undertaking order by at desc, id desc limit :limit offset :offset
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .param("offset", offset)
                .query(History::event)
                .list();
    }

    public int count(UUID undertaking) {
        return db.sql("select count(*) from undertakings.event where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(Integer.class)
                .single();
    }

    /// The last time it was stopped, paused, finished or opened again: all read why.
    public Optional<Event> findLastMove(UUID undertaking) {
        return db.sql(EVENT + """
                where undertaking = :undertaking and act in ('stop', 'pause', 'finish', 'reopen', 'go_on')
                order by at desc, id desc limit 1
                """)
                .param("undertaking", undertaking)
                .query(History::event)
                .optional();
    }

    /// Since when it has rested: from the first pause or stop after it last went on.
    public Optional<Instant> findRest(UUID undertaking) {
        return Optional.ofNullable(db.sql("""
                        select min(at) from undertakings.event
                        where undertaking = :undertaking and act in ('stop', 'pause', 'finish') and at > (
                            select coalesce(max(at), '-infinity') from undertakings.event
                            where undertaking = :undertaking and act in ('go_on', 'reopen'))
                        """)
                        .param("undertaking", undertaking)
                        .query(Timestamp.class)
                        .single())
                .map(Timestamp::toInstant);
    }

    List<Event> listOf(UUID person) {
        return db.sql(EVENT + "where person = :person order by at, id")
                .param("person", person)
                .query(History::event)
                .list();
    }

    void forget(UUID person) {
        db.sql("update undertakings.event set person = null where person = :person")
                .param("person", person)
                .update();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("undertaking", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person", UUID.class),
                row.getString("act"),
                said(List.of((String[]) row.getArray("said").getArray()), row.getTimestamp("hidden_at") != null),
                row.getString("reason"));
    }

    private static List<String> said(List<String> said, boolean hidden) {
        return hidden ? said.stream().map(words -> "(…)").toList() : said;
    }

    /// @param person who did it; null for the house itself, and for people who are gone
    public record Event(
            UUID undertaking, Instant at, @Nullable UUID person, String act, List<String> said, String reason) {}
}
