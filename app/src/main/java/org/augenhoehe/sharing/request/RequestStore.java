package org.augenhoehe.sharing.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RequestStore {
    /// Read them with {@link #request}.
    public static final String COLUMNS = """
            r.id, r.good, r.category, r.title, r.about, r.person, r.organisation, r.pieces, r.exactness, r.place,
            r.latitude, r.longitude, r.access, r.until_day, r.state, r.version, r.at, r.changed_at, r.hidden_at, r.held
            """;
    public static final String READ = "select " + COLUMNS + " from sharing.request r ";

    private final JdbcClient db;
    private final Assisting assisting;

    RequestStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    /// @param person null where an organisation asks
    /// @param shown its place, as everybody may read it
    public void add(UUID id, @Nullable UUID person, Requested requested, Whereabouts shown, Instant at) {
        with(db.sql("""
                insert into sharing.request (id, good, category, title, about, person, organisation, pieces,
                    exactness, place, latitude, longitude, access, until_day, state, at, changed_at, assisted)
                values (:id, :good, :category, :title, :about, :person, :organisation, :pieces,
                    :exactness, :place, :latitude, :longitude, :access, :untilDay, 'OPEN', :at, :at, :assisted)
                """), requested, shown, at)
                .param("id", id)
                .param("person", person, Types.OTHER)
                .param("organisation", requested.organisation(), Types.OTHER)
                .update();
    }

    /// Who asks stays.
    public void change(UUID id, Requested requested, Whereabouts shown, Instant at) {
        with(db.sql("""
                update sharing.request set good = :good, category = :category, title = :title, about = :about,
                    pieces = :pieces, exactness = :exactness, place = :place, latitude = :latitude,
                    longitude = :longitude, access = :access, until_day = :untilDay, version = version + 1,
                    changed_at = :at, assisted = assisted or :assisted
                where id = :id
                """), requested, shown, at).param("id", id).update();
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, Requested requested, Whereabouts shown, Instant at) {
        return sql.param("good", requested.good().name())
                .param("category", requested.category().name())
                .param("title", requested.title())
                .param("about", requested.about())
                .param("pieces", requested.pieces())
                .param("exactness", requested.exactness().name())
                .param("place", shown.text())
                .param("latitude", shown.latitude(), Types.DOUBLE)
                .param("longitude", shown.longitude(), Types.DOUBLE)
                .param(
                        "access",
                        requested.access().stream().map(AccessFact::name).toArray(String[]::new))
                .param("untilDay", requested.untilDay(), Types.DATE)
                .param("assisted", assisting.now())
                .param("at", Timestamp.from(at));
    }

    public Optional<Request> find(UUID id) {
        return db.sql(READ + "where r.id = :id")
                .param("id", id)
                .query(RequestStore::request)
                .optional();
    }

    public Request get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else changes it or anything that belongs to it.
    public Request hold(UUID id) {
        return db.sql(READ + "where r.id = :id for update of r")
                .param("id", id)
                .query(RequestStore::request)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Request> list(Collection<UUID> ids) {
        return db.sql(READ + "where r.id = any(:ids) order by r.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(RequestStore::request)
                .list();
    }

    /// What a person asks for themselves, the newest first.
    public List<Request> listOf(UUID person) {
        return db.sql(READ + "where r.person = :person order by r.at desc, r.id desc")
                .param("person", person)
                .query(RequestStore::request)
                .list();
    }

    /// What one of several groups and organisations asks for, the newest first.
    public List<Request> listOfOrganisations(Collection<UUID> organisations, int most) {
        return db.sql(READ + """
                where r.organisation = any(:organisations) order by r.at desc, r.id desc limit :most
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("most", most)
                .query(RequestStore::request)
                .list();
    }

    /// By what it is found.
    ///
    /// @param words the literal of a `tsvector`; null where nobody finds it
    public void setWords(UUID id, @Nullable String words) {
        db.sql("update sharing.request set words = cast(:words as tsvector) where id = :id")
                .param("words", words, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    public void end(UUID id, RequestState how, Instant at) {
        db.sql("update sharing.request set state = :state, changed_at = :at where id = :id")
                .param("state", how.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// None of its words stay. Whose it was stays until they are gone, for whoever helped.
    public void withdraw(UUID id, Instant at) {
        db.sql("""
                update sharing.request set title = null, about = '', place = '', latitude = null, longitude = null,
                    access = '{}', state = case state when 'OPEN' then 'OVER' else state end, changed_at = :at
                where id = :id
                """).param("at", Timestamp.from(at)).param("id", id).update();
    }

    /// That ended before then, and whose words are still there.
    public List<Request> holdEnded(Instant before, int most) {
        return db.sql(READ + """
                where r.state <> 'OPEN' and r.title is not null and r.changed_at < :before
                order by r.id limit :most for update of r skip locked
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(RequestStore::request)
                .list();
    }

    /// @param at null to show it again
    public void hide(UUID id, @Nullable Instant at, boolean held) {
        db.sql("update sharing.request set hidden_at = :at, held = :held where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("held", held)
                .param("id", id)
                .update();
    }

    /// Whose last day has gone by.
    public List<Request> holdOver(LocalDate today, int most) {
        return db.sql(READ + """
                where r.state = 'OPEN' and r.until_day < :today order by r.id limit :most for update of r skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query(RequestStore::request)
                .list();
    }

    /// None of its words stay, nor who asked.
    public void forget(UUID person, Instant at) {
        db.sql("""
                update sharing.request set person = null, title = null, about = '', place = '', latitude = null,
                    longitude = null, access = '{}', state = case state when 'OPEN' then 'OVER' else state end,
                    changed_at = :at
                where person = :person
                """).param("at", Timestamp.from(at)).param("person", person).update();
    }

    /// For queries of other parts that ask for {@link #COLUMNS}.
    public static Request request(ResultSet row, int number) throws SQLException {
        var hidden = row.getTimestamp("hidden_at");
        return new Request(
                row.getObject("id", UUID.class),
                Good.valueOf(row.getString("good")),
                row.getString("category"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("person", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getInt("pieces"),
                Exactness.valueOf(row.getString("exactness")),
                row.getString("place"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                List.of((String[]) row.getArray("access").getArray()),
                row.getObject("until_day", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                hidden == null ? null : hidden.toInstant(),
                row.getBoolean("held"));
    }
}
