package org.augenhoehe.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.Wishes.Rhythm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WishStore {
    private final JdbcClient db;

    WishStore(JdbcClient db) {
        this.db = db;
    }

    Wishes get(UUID person) {
        return of(Set.of(person)).getOrDefault(person, Wishes.DEFAULT);
    }

    /// The wishes of those who have some; for the others the default counts.
    Map<UUID, Wishes> of(Collection<UUID> people) {
        var wishes = new HashMap<UUID, Wishes>();
        db.sql("select * from notices.wish where person = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    wishes.put(row.getObject("person", UUID.class), wishes(row));
                });
        return wishes;
    }

    Set<String> silenced(UUID person) {
        return new HashSet<>(db.sql("select kind from notices.silence where person = :person")
                .param("person", person)
                .query((row, number) -> row.getString("kind"))
                .list());
    }

    void set(UUID person, Wishes wishes, Set<String> silenced) {
        db.sql("""
                insert into notices.wish (person, rhythm, quiet_from, quiet_to, paused_until)
                values (:person, :rhythm, :from, :to, :paused)
                on conflict (person) do update set rhythm = excluded.rhythm, quiet_from = excluded.quiet_from,
                    quiet_to = excluded.quiet_to, paused_until = excluded.paused_until
                """)
                .param("person", person)
                .param("rhythm", wishes.rhythm().name())
                .param("from", wishes.quietFrom())
                .param("to", wishes.quietTo())
                .param("paused", wishes.pausedUntil())
                .update();
        db.sql("delete from notices.silence where person = :person")
                .param("person", person)
                .update();
        db.sql("insert into notices.silence (person, kind) select :person, unnest(cast(:kinds as text[]))")
                .param("person", person)
                .param("kinds", silenced.toArray(String[]::new))
                .update();
    }

    void noteLetter(UUID person, Instant at) {
        var wishes = Wishes.DEFAULT;
        db.sql("""
                insert into notices.wish (person, rhythm, quiet_from, quiet_to, last_letter)
                values (:person, :rhythm, :from, :to, :at)
                on conflict (person) do update set last_letter = excluded.last_letter
                """)
                .param("person", person)
                .param("rhythm", wishes.rhythm().name())
                .param("from", wishes.quietFrom())
                .param("to", wishes.quietTo())
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("delete from notices.silence where person = :person")
                .param("person", person)
                .update();
        db.sql("delete from notices.wish where person = :person")
                .param("person", person)
                .update();
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        return new Wishes(
                Rhythm.valueOf(row.getString("rhythm")),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_to", LocalTime.class),
                row.getObject("paused_until", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("last_letter"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
