package org.augenhoehe.sharing.trust;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Loans of the past and of the future, each of a piece of its own, as they stand in the database.
@Component
public class SomeLoans {
    private final JdbcClient db;

    SomeLoans(JdbcClient db) {
        this.db = db;
    }

    /// What came back when it was due, a number of days ago.
    public UUID back(UUID offer, UUID person, int daysAgo) {
        var until = Instant.now().minus(Duration.ofDays(daysAgo));
        return add(offer, person, null, "BACK", until.minus(Duration.ofHours(2)), until, until);
    }

    public UUID late(UUID offer, UUID person, int daysAgo) {
        var until = Instant.now().minus(Duration.ofDays(daysAgo));
        return add(
                offer, person, null, "BACK", until.minus(Duration.ofHours(2)), until, until.plus(Duration.ofDays(2)));
    }

    /// Tomorrow, for two hours.
    public UUID coming(UUID offer, UUID person, String state) {
        var from = Instant.now().plus(Duration.ofDays(1));
        return add(offer, person, null, state, from, from.plus(Duration.ofHours(2)), Instant.now());
    }

    public UUID add(
            UUID offer,
            UUID person,
            @Nullable UUID organisation,
            String state,
            Instant from,
            Instant until,
            Instant movedAt) {
        var piece = db.sql("""
                insert into sharing.piece (offer, number)
                select :offer, coalesce(max(number), 0) + 1 from sharing.piece where offer = :offer returning id
                """).param("offer", offer).query(Long.class).single();
        var id = UUID.randomUUID();
        db.sql("""
                insert into sharing.booking
                    (id, offer, piece, person, organisation, from_at, until_at, kept, state, at, moved_at)
                values (:id, :offer, :piece, :person, :organisation, :from, :until, tstzrange(:from, :until), :state,
                    :from, :moved)
                """)
                .param("id", id)
                .param("offer", offer)
                .param("piece", piece)
                .param("person", person)
                .param("organisation", organisation, Types.OTHER)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("state", state)
                .param("moved", Timestamp.from(movedAt))
                .update();
        return id;
    }

    /// From now on it is borrowed for an organisation.
    public void book(UUID booking, UUID organisation) {
        db.sql("update sharing.booking set organisation = :organisation where id = :id")
                .param("organisation", organisation)
                .param("id", booking)
                .update();
    }

    /// @param sql with `:of`
    public UUID one(String sql, UUID of) {
        return db.sql(sql).param("of", of).query(UUID.class).single();
    }
}
