package org.augenhoehe.undertakings.participants;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The exceptions from the rule that a user leads.
@Repository
class LeadStore {
    private final JdbcClient db;

    LeadStore(JdbcClient db) {
        this.db = db;
    }

    Optional<String> findException(UUID undertaking) {
        return db.sql("select reason from undertakings.lead_exception where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(String.class)
                .optional();
    }

    Set<UUID> listConfirming(UUID undertaking) {
        return new HashSet<>(
                db.sql("""
                select person from undertakings.lead_exception_yes where undertaking = :undertaking
                """).param("undertaking", undertaking).query(UUID.class).list());
    }

    /// A new reason asks everybody anew.
    void propose(UUID undertaking, String reason, Instant at) {
        db.sql("delete from undertakings.lead_exception where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .update();
        db.sql("""
                insert into undertakings.lead_exception (undertaking, reason, proposed_at)
                values (:undertaking, :reason, :at)
                """)
                .param("undertaking", undertaking)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    void confirm(UUID undertaking, UUID person) {
        db.sql("""
                insert into undertakings.lead_exception_yes (undertaking, person) values (:undertaking, :person)
                on conflict do nothing
                """).param("undertaking", undertaking).param("person", person).update();
    }

    void takeBack(UUID undertaking, UUID person) {
        db.sql("delete from undertakings.lead_exception_yes where undertaking = :undertaking and person = :person")
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    List<UUID> listConfirmedBy(UUID person) {
        return db.sql("select undertaking from undertakings.lead_exception_yes where person = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from undertakings.lead_exception_yes where person = :person")
                .param("person", person)
                .update();
    }
}
