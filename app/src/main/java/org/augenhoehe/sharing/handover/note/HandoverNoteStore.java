package org.augenhoehe.sharing.handover.note;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.handover.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HandoverNoteStore {
    private static final String NOTE = """
            select n.id, n.handover, n.damage, coalesce(b.offer, d.offer) as offer,
                coalesce(h.booking, d.booking) as booking, d.reported_by as reporter, n.writer, n.side, n.step,
                n.words, n.file, n.description, n.at, n.hidden_at is not null as hidden
            from sharing.note n
            left join sharing.handover h on h.id = n.handover
            left join sharing.booking b on b.id = h.booking
            left join sharing.damage d on d.id = n.damage
            """;

    private final JdbcClient db;

    HandoverNoteStore(JdbcClient db) {
        this.db = db;
    }

    void add(
            UUID id,
            @Nullable UUID handover,
            @Nullable UUID damage,
            UUID writer,
            Side side,
            @Nullable String step,
            String words,
            @Nullable String file,
            @Nullable String description,
            Instant at) {
        db.sql("""
                insert into sharing.note (id, handover, damage, writer, side, step, words, file, description, at)
                values (:id, :handover, :damage, :writer, :side, :step, :words, :file, :description, :at)
                """)
                .param("id", id)
                .param("handover", handover, Types.OTHER)
                .param("damage", damage, Types.OTHER)
                .param("writer", writer)
                .param("side", side.name())
                .param("step", step, Types.VARCHAR)
                .param("words", words)
                .param("file", file, Types.VARCHAR)
                .param("description", description, Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<HandoverNote> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    List<HandoverNote> list(Collection<UUID> ids) {
        return db.sql(NOTE + "where n.id = any(cast(:ids as uuid[])) order by n.at, n.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(HandoverNote.class)
                .list();
    }

    /// About one or several handovers, the oldest first.
    public List<HandoverNote> listOfHandovers(Collection<UUID> handovers) {
        return db.sql(NOTE + "where n.handover = any(cast(:ids as uuid[])) order by n.at, n.id")
                .param("ids", handovers.toArray(UUID[]::new))
                .query(HandoverNote.class)
                .list();
    }

    public List<HandoverNote> listOfDamage(UUID damage) {
        return db.sql(NOTE + "where n.damage = :damage order by n.at, n.id")
                .param("damage", damage)
                .query(HandoverNote.class)
                .list();
    }

    public List<HandoverNote> listOf(UUID writer) {
        return db.sql(NOTE + "where n.writer = :writer order by n.at, n.id")
                .param("writer", writer)
                .query(HandoverNote.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.note set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// Takes the pictures of somebody away; what they wrote stays for the other side, without the name.
    ///
    /// @return the files that go with it
    public List<String> forget(UUID writer) {
        var files = db.sql("select file from sharing.note where writer = :writer and file is not null")
                .param("writer", writer)
                .query(String.class)
                .list();
        db.sql("update sharing.note set writer = null, file = null, description = null where writer = :writer")
                .param("writer", writer)
                .update();
        return files;
    }

    /// Pictures of what is over since before a moment: it came back, or is repaired or given up. While a damage of a
    /// loan is not settled, the pictures of its handovers stay.
    ///
    /// @return the files that go with it
    public List<String> dropPictures(Instant before) {
        return db.sql("""
                with gone as (
                    select n.id, n.file from sharing.note n
                    left join sharing.handover h on h.id = n.handover
                    left join sharing.booking b on b.id = h.booking
                    left join sharing.damage d on d.id = n.damage
                    where n.file is not null and (
                        (b.state = 'BACK' and b.moved_at < :before and not exists (
                            select from sharing.damage x where x.booking = b.id
                                and x.state not in ('REPAIRED', 'NOT_WORTH_IT')))
                        or (d.state in ('REPAIRED', 'NOT_WORTH_IT') and d.moved_at < :before)))
                update sharing.note n set file = null, description = null from gone where n.id = gone.id
                returning gone.file
                """)
                .param("before", Timestamp.from(before))
                .query(String.class)
                .list();
    }

    /// Words about what is over since before a moment.
    public int dropWords(Instant before) {
        return db.sql("""
                delete from sharing.note n where n.file is null and n.at < :before
                    and not exists (select from sharing.damage d where d.id = n.damage
                        and d.state not in ('REPAIRED', 'NOT_WORTH_IT'))
                """).param("before", Timestamp.from(before)).update();
    }
}
