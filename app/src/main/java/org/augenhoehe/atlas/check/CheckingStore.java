package org.augenhoehe.atlas.check;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CheckingStore {
    private static final String READ =
            "select id, entry, version, holds, words, at, hidden_at is not null as hidden from atlas.checking ";

    /// When somebody last said that it is so, after which its collection asks again; a year where it is in none.
    private static final String STALE = """
            e.state = 'OPEN' and e.hidden_at is null
            and greatest(e.changed_at, e.confirmed_at, e.checked_at)
                < cast(:now as timestamptz) - make_interval(months => coalesce(c.months, 12))
            """;

    private final JdbcClient db;

    CheckingStore(JdbcClient db) {
        this.db = db;
    }

    void add(Checking checking, UUID checker) {
        db.sql("""
                insert into atlas.checking (id, entry, checker, version, holds, words, at)
                values (:id, :entry, :checker, :version, :holds, :words, :at)
                """)
                .param("id", checking.id())
                .param("entry", checking.entry())
                .param("checker", checker)
                .param("version", checking.version())
                .param("holds", checking.holds())
                .param("words", checking.words())
                .param("at", Timestamp.from(checking.at()))
                .update();
    }

    /// The second one is never the one who marked it: asked here once more, in the row itself.
    boolean note(UUID entry, UUID checker, int version, boolean holds, Instant at) {
        return db.sql("""
                update atlas.entry set checked_at = case when :holds then :at else checked_at end,
                    checked_version = case when :holds then :version else checked_version end,
                    doubted = not :holds, reminded_at = case when :holds then null else reminded_at end
                where id = :entry and author is distinct from :checker
                """)
                        .param("holds", holds)
                        .param("at", Timestamp.from(at))
                        .param("version", version)
                        .param("entry", entry)
                        .param("checker", checker)
                        .update()
                == 1;
    }

    /// What was said last; empty where nobody has looked.
    public Optional<Checking> findLast(UUID entry) {
        return db.sql(READ + "where entry = :entry order by at desc, id desc limit 1")
                .param("entry", entry)
                .query(Checking.class)
                .optional();
    }

    List<Checking> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Checking.class)
                .list();
    }

    Map<UUID, UUID> listCheckers(Collection<UUID> ids) {
        var checkers = new HashMap<UUID, UUID>();
        db.sql("select id, checker from atlas.checking where id = any(:ids) and checker is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    checkers.put(row.getObject("id", UUID.class), row.getObject("checker", UUID.class));
                });
        return checkers;
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update atlas.checking set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    List<Checking> listBy(UUID person) {
        return db.sql(READ + "where checker = :person order by at, id")
                .param("person", person)
                .query(Checking.class)
                .list();
    }

    /// Entries of which nobody has said for long that they are still true, and whose people were not asked yet.
    List<Entry> holdStale(Instant now, int most) {
        return db.sql(MapEntryStore.READ + "left join atlas.collection c on c.id = e.collection where " + STALE + """
                 and e.reminded_at is null order by e.id limit :most for update of e skip locked
                """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    void reminded(UUID entry, Instant at) {
        db.sql("update atlas.entry set reminded_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", entry)
                .update();
    }

    /// Whether nobody has said for long that it is still true.
    public boolean isStale(UUID entry, Instant now) {
        return db.sql("select exists (select from atlas.entry e left join atlas.collection c on c.id = e.collection"
                        + " where e.id = :id and " + STALE + ")")
                .param("id", entry)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    void forget(UUID person) {
        db.sql("update atlas.checking set checker = null where checker = :person")
                .param("person", person)
                .update();
    }
}
