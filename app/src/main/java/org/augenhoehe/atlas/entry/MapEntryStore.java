package org.augenhoehe.atlas.entry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MapEntryStore {
    public static final String COLUMNS = """
            e.id, e.kind, e.category, e.title, e.about, e.author, e.named, e.organisation, e.shape, e.exactness, e.place,
            e.latitude, e.longitude, e.from_day, e.until_day, e.picture, e.picture_description, e.collection, e.state,
            e.closing, e.reason, e.version, e.at, e.changed_at, e.confirmed_at, e.checked_at, e.checked_version,
            e.doubted, e.hidden_at, e.held
            """;
    public static final String READ = "select " + COLUMNS + " from atlas.entry e ";

    private final JdbcClient db;
    private final Assisting assisting;

    MapEntryStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    void add(UUID id, UUID author, Marked marked, Shown shown, @Nullable String picture, Instant at) {
        with(db.sql("""
                insert into atlas.entry (id, kind, category, title, about, author, named, shape, exactness, place,
                    latitude, longitude, from_day, until_day, picture, picture_description, collection, state, at,
                    changed_at, assisted)
                values (:id, :kind, :category, :title, :about, :author, :named, :shape, :exactness, :place,
                    :latitude, :longitude, :fromDay, :untilDay, :picture, :description, :collection, 'OPEN', :at,
                    :at, :assisted)
                """), marked, shown, at)
                .param("id", id)
                .param("kind", marked.kind().name())
                .param("author", author)
                .param("collection", marked.collection(), Types.OTHER)
                .param("picture", picture)
                .param(
                        "description",
                        marked.picture() == null ? null : marked.picture().description())
                .update();
    }

    /// @param picture null for none, or for leaving the one that is there
    void change(UUID id, Marked marked, Shown shown, @Nullable String picture, Instant at) {
        with(db.sql("""
                update atlas.entry set category = :category, title = :title, about = :about, named = :named,
                    shape = :shape, exactness = :exactness, place = :place, latitude = :latitude,
                    longitude = :longitude, from_day = :fromDay, until_day = :untilDay,
                    picture = coalesce(:picture, picture),
                    picture_description = coalesce(:description, picture_description),
                    version = version + 1, changed_at = :at, doubted = false, reminded_at = null,
                    assisted = assisted or :assisted
                where id = :id
                """), marked, shown, at)
                .param("id", id)
                .param("picture", picture)
                .param(
                        "description",
                        marked.picture() == null ? null : marked.picture().description())
                .update();
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Marked marked, Shown shown, Instant at) {
        return sql.param("category", marked.category().name())
                .param("title", marked.title())
                .param("about", marked.about())
                .param("named", marked.named())
                .param("shape", shown.shape())
                .param("exactness", marked.exactness().name())
                .param("place", shown.place())
                .param("latitude", shown.latitude())
                .param("longitude", shown.longitude())
                .param("fromDay", marked.fromDay(), Types.DATE)
                .param("untilDay", marked.untilDay(), Types.DATE)
                .param("assisted", assisting.now())
                .param("at", Timestamp.from(at));
    }

    public Optional<Entry> find(UUID id) {
        return db.sql(READ + "where e.id = :id")
                .param("id", id)
                .query(Entry.class)
                .optional();
    }

    public Entry get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else changes it or anything that belongs to it.
    public Entry hold(UUID id) {
        return db.sql(READ + "where e.id = :id for update of e")
                .param("id", id)
                .query(Entry.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Entry> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where e.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Entry.class)
                .list();
    }

    /// What everybody may read, by id.
    ///
    /// @param after only later ones; null for all
    /// @param collection null for all
    public List<Entry> listAfter(@Nullable UUID after, @Nullable UUID collection, int most) {
        return db.sql(READ + """
                where e.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:collection as uuid) is null or e.collection = :collection)
                    and e.hidden_at is null and e.state <> 'WITHDRAWN'
                order by e.id limit :most
                """)
                .param("after", after, Types.OTHER)
                .param("collection", collection, Types.OTHER)
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    public List<Entry> listOf(UUID person) {
        return db.sql(READ + "where e.author = :person order by e.at desc, e.id desc")
                .param("person", person)
                .query(Entry.class)
                .list();
    }

    void close(UUID id, Closing closing, String reason, Instant at) {
        db.sql("""
                update atlas.entry set state = 'CLOSED', closing = :closing, reason = :reason, changed_at = :at
                where id = :id
                """)
                .param("closing", closing.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void reopen(UUID id, Instant at) {
        db.sql("""
                update atlas.entry set state = 'OPEN', closing = null, reason = '', changed_at = :at,
                    until_day = case when until_day < :today then null else until_day end,
                    from_day = case when until_day < :today then null else from_day end
                where id = :id
                """)
                .param("at", Timestamp.from(at))
                .param("today", LocalDate.ofInstant(at, MapEntryBook.ZONE))
                .param("id", id)
                .update();
    }

    /// None of its words stay.
    void withdraw(UUID id, String reason, Instant at) {
        db.sql("delete from atlas.field_value where entry = :id")
                .param("id", id)
                .update();
        db.sql("""
                update atlas.entry set state = 'WITHDRAWN', closing = null, title = null, about = '', shape = null,
                    place = '', latitude = null, longitude = null, picture = null, picture_description = null,
                    reason = :reason, changed_at = :at
                where id = :id
                """)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at, boolean held) {
        db.sql("update atlas.entry set hidden_at = :at, held = :held where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("held", held)
                .param("id", id)
                .update();
    }

    public void confirm(UUID id, Instant at) {
        db.sql("update atlas.entry set confirmed_at = :at, doubted = false, reminded_at = null where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Whose last day has gone by.
    List<Entry> holdOver(LocalDate today, int most) {
        return db.sql(READ + """
                where e.state = 'OPEN' and e.until_day < :today order by e.id limit :most for update of e skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("""
                delete from atlas.exact_place where entry in (select id from atlas.entry where author = :person)
                """).param("person", person).update();
        db.sql("update atlas.entry set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
