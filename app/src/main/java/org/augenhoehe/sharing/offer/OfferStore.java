package org.augenhoehe.sharing.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OfferStore {
    /// Read them with {@link #offer}.
    public static final String COLUMNS = """
            o.id, o.deal, o.good, o.category, o.title, o.about, o.conditions, o.damage, o.in_return, o.person,
            o.organisation, o.pieces, o.admits, o.exactness, o.place, o.latitude, o.longitude, o.access, o.minutes,
            o.state, o.version, o.at, o.changed_at, o.hidden_at, o.held
            """;
    public static final String READ = "select " + COLUMNS + " from sharing.offer o ";

    private static final String TENDED = """
            where (o.person = :person or o.organisation = any(cast(:organisations as uuid[]))) and o.state <> 'WITHDRAWN'
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    OfferStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    /// @param owner null where it belongs to an organisation
    /// @param shown its place, as everybody may read it
    public void add(UUID id, @Nullable UUID owner, Offered offered, Whereabouts shown, Instant at) {
        with(db.sql("""
                insert into sharing.offer (id, deal, good, category, title, about, conditions, damage, in_return,
                    person, organisation, pieces, admits, exactness, place, latitude, longitude, access, minutes,
                    state, at, changed_at, assisted)
                values (:id, :deal, :good, :category, :title, :about, :conditions, :damage, :inReturn,
                    :person, :organisation, :pieces, :admits, :exactness, :place, :latitude, :longitude, :access,
                    :minutes, 'OPEN', :at, :at, :assisted)
                """), offered, shown, at)
                .param("id", id)
                .param("person", owner, Types.OTHER)
                .param("organisation", offered.organisation(), Types.OTHER)
                .update();
    }

    /// Whose it is stays.
    public void change(UUID id, Offered offered, Whereabouts shown, Instant at) {
        with(db.sql("""
                update sharing.offer set deal = :deal, good = :good, category = :category, title = :title,
                    about = :about, conditions = :conditions, damage = :damage, in_return = :inReturn,
                    pieces = :pieces, admits = :admits, exactness = :exactness, place = :place,
                    latitude = :latitude, longitude = :longitude, access = :access, minutes = :minutes,
                    version = version + 1, changed_at = :at, assisted = assisted or :assisted
                where id = :id
                """), offered, shown, at).param("id", id).update();
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, Offered offered, Whereabouts shown, Instant at) {
        return sql.param("deal", offered.deal().name())
                .param("good", offered.good().name())
                .param("category", offered.category().name())
                .param("title", offered.title())
                .param("about", offered.about())
                .param("conditions", offered.conditions())
                .param("damage", offered.damage())
                .param("inReturn", offered.inReturn())
                .param("pieces", offered.pieces())
                .param("admits", offered.admits().name())
                .param("exactness", offered.exactness().name())
                .param("place", shown.text())
                .param("latitude", shown.latitude(), Types.DOUBLE)
                .param("longitude", shown.longitude(), Types.DOUBLE)
                .param("access", offered.access().stream().map(AccessFact::name).toArray(String[]::new))
                .param("minutes", offered.minutes(), Types.INTEGER)
                .param("assisted", assisting.now())
                .param("at", Timestamp.from(at));
    }

    public Optional<Offer> find(UUID id) {
        return db.sql(READ + "where o.id = :id")
                .param("id", id)
                .query(OfferStore::offer)
                .optional();
    }

    public Offer get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else changes it or anything that belongs to it.
    public Offer hold(UUID id) {
        return db.sql(READ + "where o.id = :id for update of o")
                .param("id", id)
                .query(OfferStore::offer)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Offer> list(Collection<UUID> ids) {
        return db.sql(READ + "where o.id = any(:ids) order by o.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(OfferStore::offer)
                .list();
    }

    /// What is a person's own, the newest first.
    public List<Offer> listOf(UUID person) {
        return db.sql(READ + "where o.person = :person order by o.at desc, o.id desc")
                .param("person", person)
                .query(OfferStore::offer)
                .list();
    }

    /// What is somebody's own or belongs to one of several groups and organisations, and is not withdrawn; the newest
    /// first.
    public List<Offer> listTended(UUID person, Collection<UUID> organisations, int limit, int offset) {
        return db.sql(READ + TENDED + " order by o.at desc, o.id desc limit :limit offset :offset")
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(OfferStore::offer)
                .list();
    }

    public int countTended(UUID person, Collection<UUID> organisations) {
        return db.sql("select count(*) from sharing.offer o " + TENDED)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /// What belongs to one of several groups and organisations, the newest first.
    public List<Offer> listOfOrganisations(Collection<UUID> organisations, int most) {
        return db.sql(READ + """
                where o.organisation = any(:organisations) and o.state <> 'WITHDRAWN'
                order by o.at desc, o.id desc limit :most
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("most", most)
                .query(OfferStore::offer)
                .list();
    }

    /// By what it is found.
    ///
    /// @param words the literal of a `tsvector`; null where nobody finds it
    public void setWords(UUID id, @Nullable String words) {
        db.sql("update sharing.offer set words = cast(:words as tsvector) where id = :id")
                .param("words", words, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    public void setState(UUID id, OfferState state, Instant at) {
        db.sql("update sharing.offer set state = :state, changed_at = :at where id = :id")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// None of its words stay.
    public void withdraw(UUID id, Instant at) {
        db.sql("""
                update sharing.offer set state = 'WITHDRAWN', title = null, about = '', conditions = '', damage = '',
                    in_return = '', place = '', latitude = null, longitude = null, access = '{}', changed_at = :at
                where id = :id
                """).param("at", Timestamp.from(at)).param("id", id).update();
        db.sql("delete from sharing.offer_member where offer = :id")
                .param("id", id)
                .update();
    }

    /// @param at null to show it again
    public void hide(UUID id, @Nullable Instant at, boolean held) {
        db.sql("update sharing.offer set hidden_at = :at, held = :held where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("held", held)
                .param("id", id)
                .update();
    }

    public void forget(UUID person) {
        db.sql("update sharing.offer set person = null where person = :person")
                .param("person", person)
                .update();
    }

    /// For queries of other parts that ask for {@link #COLUMNS}.
    public static Offer offer(ResultSet row, int number) throws SQLException {
        var hidden = row.getTimestamp("hidden_at");
        return new Offer(
                row.getObject("id", UUID.class),
                Deal.valueOf(row.getString("deal")),
                Good.valueOf(row.getString("good")),
                row.getString("category"),
                row.getString("title"),
                row.getString("about"),
                row.getString("conditions"),
                row.getString("damage"),
                row.getString("in_return"),
                row.getObject("person", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getInt("pieces"),
                Admits.valueOf(row.getString("admits")),
                Exactness.valueOf(row.getString("exactness")),
                row.getString("place"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                List.of((String[]) row.getArray("access").getArray()),
                row.getObject("minutes", Integer.class),
                OfferState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                hidden == null ? null : hidden.toInstant(),
                row.getBoolean("held"));
    }
}
