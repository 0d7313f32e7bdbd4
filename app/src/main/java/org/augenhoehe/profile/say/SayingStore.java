package org.augenhoehe.profile.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.profile.count.Rung;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SayingStore {
    private static final String SAYING =
            "select id, undertaking, person, agrees, reason, rung, at, hidden_at from profile.saying where ";

    private final JdbcClient db;

    SayingStore(JdbcClient db) {
        this.db = db;
    }

    /// What the same person said before goes, also from moderation: new words are a new thing.
    void put(Saying saying) {
        db.sql("delete from profile.saying where undertaking = :undertaking and person = :person")
                .param("undertaking", saying.undertaking())
                .param("person", saying.person())
                .update();
        db.sql("""
                insert into profile.saying (id, undertaking, person, agrees, reason, rung, at, hidden_at)
                values (:id, :undertaking, :person, :agrees, :reason, :rung, :at,
                    case when :hidden then cast(:at as timestamptz) end)
                """)
                .param("id", saying.id())
                .param("undertaking", saying.undertaking())
                .param("person", saying.person())
                .param("agrees", saying.agrees())
                .param("reason", saying.reason())
                .param("rung", saying.rung() == null ? null : saying.rung().name(), Types.VARCHAR)
                .param("at", Timestamp.from(saying.at()))
                .param("hidden", saying.hidden())
                .update();
    }

    List<Saying> listShown(UUID undertaking) {
        return db.sql(SAYING + "undertaking = :undertaking and hidden_at is null order by at, id")
                .param("undertaking", undertaking)
                .query(SayingStore::saying)
                .list();
    }

    List<Saying> list(Collection<UUID> ids) {
        return db.sql(SAYING + "id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SayingStore::saying)
                .list();
    }

    List<Saying> listOf(UUID person) {
        return db.sql(SAYING + "person = :person order by at, id")
                .param("person", person)
                .query(SayingStore::saying)
                .list();
    }

    void hide(UUID id, boolean hidden, Instant at) {
        db.sql("""
                update profile.saying set hidden_at = case when :hidden then cast(:at as timestamptz) end where id = :id
                """)
                .param("id", id)
                .param("hidden", hidden)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update profile.saying set person = null where person = :person")
                .param("person", person)
                .update();
    }

    private static Saying saying(ResultSet row, int number) throws SQLException {
        var rung = row.getString("rung");
        return new Saying(
                row.getObject("id", UUID.class),
                row.getObject("undertaking", UUID.class),
                row.getObject("person", UUID.class),
                row.getBoolean("agrees"),
                row.getString("reason"),
                rung == null ? null : Rung.valueOf(rung),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("hidden_at") != null);
    }
}
