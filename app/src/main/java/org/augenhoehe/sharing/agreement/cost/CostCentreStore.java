package org.augenhoehe.sharing.agreement.cost;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CostCentreStore {
    private static final String READ =
            "select c.id, c.organisation, c.name, c.closed_at is not null as closed from sharing.cost_centre c ";

    private final JdbcClient db;

    CostCentreStore(JdbcClient db) {
        this.db = db;
    }

    /// One that was closed is opened again by its name.
    ///
    /// @return false where there is an open one of that name
    public boolean add(UUID id, UUID organisation, String name) {
        return db.sql("""
                insert into sharing.cost_centre (id, organisation, name) values (:id, :organisation, :name)
                on conflict (organisation, name) do update set closed_at = null
                    where cost_centre.closed_at is not null
                """)
                        .param("id", id)
                        .param("organisation", organisation)
                        .param("name", name)
                        .update()
                == 1;
    }

    Optional<CostCentre> find(UUID id) {
        return db.sql(READ + "where c.id = :id")
                .param("id", id)
                .query(CostCentre.class)
                .optional();
    }

    public List<CostCentre> list(UUID organisation) {
        return db.sql(READ + "where c.organisation = :organisation order by c.name collate \"de-x-icu\", c.id")
                .param("organisation", organisation)
                .query(CostCentre.class)
                .list();
    }

    void close(UUID id, Instant at) {
        db.sql("update sharing.cost_centre set closed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    Optional<CostCentre> findOf(UUID booking) {
        return db.sql(READ + "join sharing.booking_cost b on b.cost_centre = c.id where b.booking = :booking")
                .param("booking", booking)
                .query(CostCentre.class)
                .optional();
    }

    public void book(UUID booking, UUID centre) {
        db.sql("""
                insert into sharing.booking_cost (booking, cost_centre) values (:booking, :centre)
                on conflict (booking) do update set cost_centre = excluded.cost_centre
                """).param("booking", booking).param("centre", centre).update();
    }

    void unbook(UUID booking) {
        db.sql("delete from sharing.booking_cost where booking = :booking")
                .param("booking", booking)
                .update();
    }
}
