package org.augenhoehe.sharing.booking.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When things are handed over and brought back, as their owners set it.
@Repository
public class OpeningStore {
    private static final String READ = """
            select p.whole_days, p.within, p.always, p.lead_minutes, p.ahead_days, p.shortest_minutes,
                p.longest_minutes, p.before_minutes, p.after_minutes, p.approval, p.holidays, p.land, p.keep_hours,
                array(select h.weekday || ' ' || h.from_minute || ' ' || h.until_minute
                    from sharing.opening_hours h where h.opening = p.id order by h.weekday, h.from_minute) as hours
            from sharing.opening p
            """;

    private final JdbcClient db;

    OpeningStore(JdbcClient db) {
        this.db = db;
    }

    /// What holds for an offer: its own; else that of its organisation; else the usual.
    public Opening of(Offer offer) {
        return db.sql(READ + """
                where p.offer = :offer or p.organisation = :organisation
                order by p.offer is null limit 1
                """)
                .param("offer", offer.id())
                .param("organisation", offer.organisation(), Types.OTHER)
                .query(OpeningStore::opening)
                .optional()
                .orElse(Opening.USUAL);
    }

    /// What was set for an offer itself.
    public Optional<Opening> findOfOffer(UUID offer) {
        return db.sql(READ + "where p.offer = :offer")
                .param("offer", offer)
                .query(OpeningStore::opening)
                .optional();
    }

    public Optional<Opening> findOfOrganisation(UUID organisation) {
        return db.sql(READ + "where p.organisation = :organisation")
                .param("organisation", organisation)
                .query(OpeningStore::opening)
                .optional();
    }

    void putOfOffer(UUID offer, Opening opening, Instant at) {
        removeOfOffer(offer);
        add("offer", offer, opening, at);
    }

    void putOfOrganisation(UUID organisation, Opening opening, Instant at) {
        db.sql("delete from sharing.opening where organisation = :organisation")
                .param("organisation", organisation)
                .update();
        add("organisation", organisation, opening, at);
    }

    /// From now on what its organisation set holds.
    void removeOfOffer(UUID offer) {
        db.sql("delete from sharing.opening where offer = :offer")
                .param("offer", offer)
                .update();
    }

    /// One set of rules at a time is set for the same owner.
    void holdTurn(UUID owner) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "sharing.opening " + owner)
                .query(row -> {});
    }

    private void add(String column, UUID owner, Opening opening, Instant at) {
        var id = Ids.next();
        db.sql("""
                insert into sharing.opening (id, %s, whole_days, within, always, lead_minutes, ahead_days,
                    shortest_minutes, longest_minutes, before_minutes, after_minutes, approval, holidays, land,
                    keep_hours, changed_at)
                values (:id, :owner, :wholeDays, :within, :always, :lead, :ahead, :shortest, :longest, :before,
                    :after, :approval, :holidays, :land, :keep, :at)
                """.formatted(column))
                .param("id", id)
                .param("owner", owner)
                .param("wholeDays", opening.wholeDays())
                .param("within", opening.within())
                .param("always", opening.always())
                .param("lead", opening.leadMinutes())
                .param("ahead", opening.aheadDays())
                .param("shortest", opening.shortestMinutes())
                .param("longest", opening.longestMinutes())
                .param("before", opening.beforeMinutes())
                .param("after", opening.afterMinutes())
                .param("approval", opening.approval())
                .param("holidays", opening.holidays())
                .param("land", opening.land().name())
                .param("keep", opening.keepHours())
                .param("at", Timestamp.from(at))
                .update();
        for (var one : opening.hours()) {
            db.sql("""
                    insert into sharing.opening_hours (opening, weekday, from_minute, until_minute)
                    values (:opening, :weekday, :from, :until)
                    """)
                    .param("opening", id)
                    .param("weekday", one.weekday().getValue())
                    .param("from", one.fromMinute())
                    .param("until", one.untilMinute())
                    .update();
        }
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        var hours = (String[]) row.getArray("hours").getArray();
        return new Opening(
                row.getBoolean("whole_days"),
                row.getBoolean("within"),
                row.getBoolean("always"),
                row.getInt("lead_minutes"),
                row.getInt("ahead_days"),
                row.getInt("shortest_minutes"),
                row.getInt("longest_minutes"),
                row.getInt("before_minutes"),
                row.getInt("after_minutes"),
                row.getBoolean("approval"),
                row.getBoolean("holidays"),
                Land.valueOf(row.getString("land")),
                row.getInt("keep_hours"),
                Arrays.stream(hours).map(OpeningStore::hours).toList());
    }

    private static Hours hours(String joined) {
        var parts = joined.split(" ", -1);
        return new Hours(
                DayOfWeek.of(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
