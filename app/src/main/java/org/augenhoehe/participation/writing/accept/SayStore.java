package org.augenhoehe.participation.writing.accept;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SayStore {
    private static final String SAY = """
            select id, change, person, stand, reason, at, hidden_at is not null as hidden from participation.text_say
            """;

    private final JdbcClient db;

    SayStore(JdbcClient db) {
        this.db = db;
    }

    /// One person, one say: the last one counts.
    ///
    /// @return whether it does; not so where moderation hid what was said before
    boolean put(UUID id, UUID change, UUID person, Stand stand, String reason, Instant at) {
        return db.sql("""
                insert into participation.text_say (id, change, person, stand, reason, at)
                values (:id, :change, :person, :stand, :reason, :at)
                on conflict (change, person) do update set id = excluded.id, stand = excluded.stand,
                    reason = excluded.reason, at = excluded.at
                where text_say.hidden_at is null
                """)
                        .param("id", id)
                        .param("change", change)
                        .param("person", person)
                        .param("stand", stand.name())
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// What moderation hid stays where it is.
    boolean remove(UUID change, UUID person) {
        return db.sql("""
                delete from participation.text_say
                where change = :change and person = :person and hidden_at is null
                """).param("change", change).param("person", person).update() == 1;
    }

    /// The oldest first.
    public List<Say> list(UUID change) {
        return db.sql(SAY + " where change = :change order by at, id")
                .param("change", change)
                .query(Say.class)
                .list();
    }

    int count(UUID change, Stand stand) {
        return db.sql("""
                select count(*) from participation.text_say
                where change = :change and stand = :stand and hidden_at is null
                """)
                .param("change", change)
                .param("stand", stand.name())
                .query(Integer.class)
                .single();
    }

    Optional<Say> find(UUID id) {
        return db.sql(SAY + " where id = :id").param("id", id).query(Say.class).optional();
    }

    List<Reasoned> listReasoned(Collection<UUID> ids) {
        return db.sql("""
                select s.id, s.person, s.reason, s.hidden_at is not null as hidden, c.step, c.id as change,
                    c.undertaking
                from participation.text_say s join participation.text_change c on c.id = s.change
                where s.id = any(cast(:ids as uuid[])) and s.reason <> ''
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Reasoned.class)
                .list();
    }

    List<Own> listOf(UUID person) {
        return db.sql("""
                select c.step, c.id as change, c.undertaking, s.stand, s.reason, s.at
                from participation.text_say s join participation.text_change c on c.id = s.change
                where s.person = :person order by s.at, s.id
                """).param("person", person).query(Own.class).list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.text_say set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// What has a reason stays for the others. A vote goes; where it was counted, the figures stay.
    void forget(UUID person) {
        db.sql("delete from participation.text_say where person = :person and reason = ''")
                .param("person", person)
                .update();
        db.sql("update participation.text_say set person = null where person = :person")
                .param("person", person)
                .update();
    }

    record Reasoned(
            UUID id, @Nullable UUID person, String reason, boolean hidden, UUID step, UUID change, UUID undertaking) {}

    record Own(UUID step, UUID change, UUID undertaking, Stand stand, String reason, Instant at) {}
}
