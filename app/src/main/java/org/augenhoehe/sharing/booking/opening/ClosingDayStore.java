package org.augenhoehe.sharing.booking.opening;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Closing days of offers and of organisations.
@Repository
public class ClosingDayStore {
    private final JdbcClient db;

    ClosingDayStore(JdbcClient db) {
        this.db = db;
    }

    /// Those that hold for an offer and end on a day or later.
    public List<ClosingDay> listFor(Offer offer, LocalDate from) {
        return db.sql("""
                select id, first_day, last_day from sharing.closing_day
                where (offer = :offer or organisation = :organisation) and last_day >= :from order by first_day, id
                """)
                .param("offer", offer.id())
                .param("organisation", offer.organisation(), Types.OTHER)
                .param("from", from)
                .query(ClosingDay.class)
                .list();
    }

    public List<ClosingDay> listOfOffer(UUID offer, LocalDate from) {
        return listOf("offer", offer, from);
    }

    public List<ClosingDay> listOfOrganisation(UUID organisation, LocalDate from) {
        return listOf("organisation", organisation, from);
    }

    private List<ClosingDay> listOf(String column, UUID owner, LocalDate from) {
        return db.sql("""
                select id, first_day, last_day from sharing.closing_day
                where %s = :owner and last_day >= :from order by first_day, id limit 200
                """.formatted(column))
                .param("owner", owner)
                .param("from", from)
                .query(ClosingDay.class)
                .list();
    }

    void addForOffer(UUID id, UUID offer, LocalDate first, LocalDate last) {
        add("offer", id, offer, first, last);
    }

    void addForOrganisation(UUID id, UUID organisation, LocalDate first, LocalDate last) {
        add("organisation", id, organisation, first, last);
    }

    private void add(String column, UUID id, UUID owner, LocalDate first, LocalDate last) {
        db.sql("insert into sharing.closing_day (id, %s, first_day, last_day) values (:id, :owner, :first, :last)"
                        .formatted(column))
                .param("id", id)
                .param("owner", owner)
                .param("first", first)
                .param("last", last)
                .update();
    }

    /// @param owner the offer or organisation for which it was set
    /// @return whether it was there
    boolean remove(UUID id, UUID owner) {
        return db.sql("delete from sharing.closing_day where id = :id and (offer = :owner or organisation = :owner)")
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }
}
