package org.augenhoehe.undertakings.life;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that changed about an undertaking, for everybody to read. Its sentences name no persons.
@Repository
public class History {
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
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .param("person", person)
                .param("act", act)
                .param("said", said)
                .param("reason", reason)
                .update();
    }

    /// The newest first.
    public List<Event> list(UUID undertaking, int limit, int offset) {
        return db.sql("""
                select at, person, act, said, reason from undertakings.event where undertaking = :undertaking
                order by at desc, id desc limit :limit offset :offset
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("person", UUID.class),
                        row.getString("act"),
                        List.of((String[]) row.getArray("said").getArray()),
                        row.getString("reason")))
                .list();
    }

    public int count(UUID undertaking) {
        return db.sql("select count(*) from undertakings.event where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(Integer.class)
                .single();
    }

    /// Why it rests or ended: the newest reason of those acts.
    public @Nullable Event findWhy(UUID undertaking) {
        return list(undertaking, 50, 0).stream()
                .filter(event -> !event.reason().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// @param person who did it; null for the house itself, and for people who are gone
    public record Event(
            Instant at, @Nullable UUID person, String act, List<String> said, String reason) {}
}
