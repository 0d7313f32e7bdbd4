package org.augenhoehe.atlas.collection;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.collection.MapCollection.State;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MapCollectionStore {
    private static final String READ = """
            select c.id, c.kind, c.name, c.about, c.keeper, c.suggested_by, c.state, c.everybody, c.months, c.reason,
                c.at, c.hidden_at is not null as hidden
            from atlas.collection c
            """;
    private static final String SHOWN = " e.collection = :collection and e.state = 'OPEN' and e.hidden_at is null ";

    private final JdbcClient db;

    MapCollectionStore(JdbcClient db) {
        this.db = db;
    }

    /// For a command of the terminal, where the platform does not run.
    public static MapCollectionStore on(JdbcClient db) {
        return new MapCollectionStore(db);
    }

    void add(UUID id, UUID person, CollectionForm form, @Nullable UUID keeper, Instant at) {
        db.sql("""
                insert into atlas.collection
                    (id, kind, name, about, keeper, suggested_by, state, everybody, months, at, moved_at)
                values (:id, :kind, :name, :about, :keeper, :person, :state, :everybody, :months, :at, :at)
                """)
                .param("id", id)
                .param("kind", form.kind().name())
                .param("name", form.name())
                .param("about", form.about())
                .param("keeper", keeper, Types.OTHER)
                .param("person", person)
                .param("state", (keeper == null ? State.SUGGESTED : State.OPEN).name())
                .param("everybody", form.isForEverybody())
                .param("months", form.monthsOrYear())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<MapCollection> find(UUID id) {
        return db.sql(READ + "where c.id = :id")
                .param("id", id)
                .query(MapCollection.class)
                .optional();
    }

    /// Until the end of the transaction nobody else changes it or its fields.
    MapCollection hold(UUID id) {
        return db.sql(READ + "where c.id = :id for update of c")
                .param("id", id)
                .query(MapCollection.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<MapCollection> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where c.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MapCollection.class)
                .list();
    }

    /// The newest first.
    public List<MapCollection> list(State state, int most) {
        return db.sql(READ + """
                where c.state = :state and c.hidden_at is null order by c.moved_at desc, c.id desc limit :most
                """)
                .param("state", state.name())
                .param("most", most)
                .query(MapCollection.class)
                .list();
    }

    public List<MapCollection> listAfter(@Nullable UUID after, int most) {
        return db.sql(READ + """
                where c.state = 'OPEN' and c.hidden_at is null
                    and c.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                order by c.id limit :most
                """)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(MapCollection.class)
                .list();
    }

    List<MapCollection> listOf(UUID person) {
        return db.sql(READ + "where c.suggested_by = :person order by c.at, c.id")
                .param("person", person)
                .query(MapCollection.class)
                .list();
    }

    Map<UUID, UUID> keepers(Collection<UUID> ids) {
        var keepers = new HashMap<UUID, UUID>();
        db.sql("select id, keeper from atlas.collection where id = any(:ids) and keeper is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    keepers.put(row.getObject("id", UUID.class), row.getObject("keeper", UUID.class));
                });
        return keepers;
    }

    void move(UUID id, State state, @Nullable UUID keeper, String reason, Instant at) {
        db.sql("""
                update atlas.collection set state = :state, keeper = coalesce(cast(:keeper as uuid), keeper),
                    reason = :reason, moved_at = :at
                where id = :id
                """)
                .param("state", state.name())
                .param("keeper", keeper, Types.OTHER)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update atlas.collection set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    Map<UUID, Integer> counts(Collection<UUID> ids) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select collection, count(*) as number from atlas.entry
                where collection = any(:ids) and state = 'OPEN' and hidden_at is null group by collection
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("collection", UUID.class), row.getInt("number"));
        });
        return counts;
    }

    int count(UUID collection) {
        return db.sql("select count(*) from atlas.entry e where" + SHOWN)
                .param("collection", collection)
                .query(Integer.class)
                .single();
    }

    List<Entry> listEntries(UUID collection, int most, int offset) {
        return db.sql(MapEntryStore.READ + "where" + SHOWN + """
                 order by e.title collate "de-x-icu", e.id limit :most offset :offset
                """)
                .param("collection", collection)
                .param("most", most)
                .param("offset", offset)
                .query(Entry.class)
                .list();
    }

    /// It stays on the map, and says no more what only the collection asked.
    void takeOut(UUID entry, Instant at) {
        db.sql("delete from atlas.field_value where entry = :entry")
                .param("entry", entry)
                .update();
        db.sql("update atlas.entry set collection = null, version = version + 1, changed_at = :at where id = :entry")
                .param("at", Timestamp.from(at))
                .param("entry", entry)
                .update();
    }

    void forget(UUID person) {
        db.sql("update atlas.collection set suggested_by = null where suggested_by = :person")
                .param("person", person)
                .update();
    }
}
