package org.augenhoehe.sharing.offer.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Whereabouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where things really are. Whom it is for decides {@link ExactPlaces}.
@Repository
public class ExactPlaceStore {
    private final JdbcClient db;

    ExactPlaceStore(JdbcClient db) {
        this.db = db;
    }

    /// With an empty text there is none.
    public void put(UUID offer, Whereabouts where) {
        if (where.text().isEmpty()) {
            forget(offer);
            return;
        }
        db.sql("""
                insert into sharing.exact_place (offer, place, latitude, longitude)
                values (:offer, :place, :latitude, :longitude)
                on conflict (offer) do update set place = excluded.place, latitude = excluded.latitude,
                    longitude = excluded.longitude
                """)
                .param("offer", offer)
                .param("place", where.text())
                .param("latitude", where.latitude(), Types.DOUBLE)
                .param("longitude", where.longitude(), Types.DOUBLE)
                .update();
    }

    public Optional<Whereabouts> find(UUID offer) {
        return db.sql("select place, latitude, longitude from sharing.exact_place where offer = :offer")
                .param("offer", offer)
                .query((row, number) -> whereabouts(row))
                .optional();
    }

    /// Of several, by offer.
    Map<UUID, Whereabouts> list(Collection<UUID> offers) {
        var places = new HashMap<UUID, Whereabouts>();
        db.sql("select offer, place, latitude, longitude from sharing.exact_place where offer = any(:offers)")
                .param("offers", offers.toArray(UUID[]::new))
                .query(row -> {
                    places.put(row.getObject("offer", UUID.class), whereabouts(row));
                });
        return places;
    }

    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        return new Whereabouts(
                row.getString("place"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class));
    }

    /// In words, by offer, for all that is a person's own.
    public Map<UUID, String> listOf(UUID person) {
        var places = new HashMap<UUID, String>();
        db.sql("""
                select p.offer, p.place from sharing.exact_place p join sharing.offer o on o.id = p.offer
                where o.person = :person
                """).param("person", person).query(row -> {
            places.put(row.getObject("offer", UUID.class), row.getString("place"));
        });
        return places;
    }

    public void forget(UUID offer) {
        db.sql("delete from sharing.exact_place where offer = :offer")
                .param("offer", offer)
                .update();
    }
}
