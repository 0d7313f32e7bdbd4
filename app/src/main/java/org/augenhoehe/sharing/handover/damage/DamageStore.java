package org.augenhoehe.sharing.handover.damage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DamageStore {
    private static final String DAMAGE = """
            select d.id, d.offer, d.piece, d.booking, d.found, d.usable, d.state, d.at, d.moved_at, d.reported_by,
                d.assisted
            from sharing.damage d
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    DamageStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    void add(Damage damage) {
        db.sql("""
                insert into sharing.damage (id, offer, piece, booking, found, usable, state, at, moved_at,
                    reported_by, assisted)
                values (:id, :offer, :piece, :booking, :found, :usable, :state, :at, :at, :by, :assisted)
                """)
                .param("id", damage.id())
                .param("offer", damage.offer())
                .param("piece", damage.piece())
                .param("booking", damage.booking(), Types.OTHER)
                .param("found", damage.found().name())
                .param("usable", damage.usable())
                .param("state", damage.state().name())
                .param("at", Timestamp.from(damage.at()))
                .param("by", damage.reportedBy(), Types.OTHER)
                .param("assisted", assisting.now())
                .update();
    }

    public Optional<Damage> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    public List<Damage> list(Collection<UUID> ids) {
        return db.sql(DAMAGE + "where d.id = any(cast(:ids as uuid[])) order by d.at, d.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Damage.class)
                .list();
    }

    /// Until the end of the transaction nobody else moves it. The offer is held before.
    Damage hold(UUID id) {
        return db.sql(DAMAGE + "where d.id = :id for update of d")
                .param("id", id)
                .query(Damage.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void move(UUID id, DamageState state, boolean usable, Instant at) {
        db.sql("update sharing.damage set state = :state, usable = :usable, moved_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("usable", usable)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Of an offer, the newest first.
    List<Damage> listOfOffer(UUID offer, int most) {
        return db.sql(DAMAGE + "where d.offer = :offer order by d.at desc, d.id desc limit :most")
                .param("offer", offer)
                .param("most", most)
                .query(Damage.class)
                .list();
    }

    /// What came in the time of a loan, or was told of by somebody who had it next.
    List<Damage> listOfBooking(UUID booking) {
        return db.sql(DAMAGE + "where d.booking = :booking order by d.at, d.id")
                .param("booking", booking)
                .query(Damage.class)
                .list();
    }

    public List<Damage> listReported(UUID person) {
        return db.sql(DAMAGE + "where d.reported_by = :person order by d.at, d.id")
                .param("person", person)
                .query(Damage.class)
                .list();
    }

    /// Whether something else, not settled yet, keeps this piece from being used.
    boolean isBrokenOtherwise(long piece, UUID but) {
        return db.sql("""
                select exists (select from sharing.damage where piece = :piece and id <> :but and not usable
                    and state <> 'REPAIRED')
                """)
                .param("piece", piece)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    /// How many were told of, and how many of them are repaired.
    Counted count(UUID offer) {
        return db.sql("""
                select count(*) as damages, count(*) filter (where state = 'REPAIRED') as repaired
                from sharing.damage where offer = :offer
                """).param("offer", offer).query(Counted.class).single();
    }

    record Counted(int damages, int repaired) {}

    /// The last loan of a piece, where it came back since a moment: in its time it broke, where the next one finds it
    /// so.
    Optional<UUID> findBefore(long piece, Instant since) {
        return db.sql("""
                select id from sharing.booking where piece = :piece and state = 'BACK' and moved_at >= :since
                order by moved_at desc, id desc limit 1
                """)
                .param("piece", piece)
                .param("since", Timestamp.from(since))
                .query(UUID.class)
                .optional();
    }

    public void forget(UUID person) {
        db.sql("update sharing.damage set reported_by = null where reported_by = :person")
                .param("person", person)
                .update();
    }
}
