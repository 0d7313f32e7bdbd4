package org.augenhoehe.sharing.mediation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DisputeStore {
    private static final String READ = """
            select id, kind, thing, person, organisation, other_person, other_organisation, mediator, state, at,
                closed_at
            from sharing.dispute
            """;

    private final JdbcClient db;

    DisputeStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where one is open about it already
    public boolean add(UUID id, String kind, UUID thing, Disputed.Sides sides, Instant at) {
        return db.sql("""
                insert into sharing.dispute
                    (id, kind, thing, person, organisation, other_person, other_organisation, state, at)
                values (:id, :kind, :thing, :person, :organisation, :otherPerson, :otherOrganisation, 'OPEN', :at)
                on conflict (kind, thing) where state = 'OPEN' do nothing
                """)
                        .param("id", id)
                        .param("kind", kind)
                        .param("thing", thing)
                        .param("person", sides.person(), Types.OTHER)
                        .param("organisation", sides.organisation(), Types.OTHER)
                        .param("otherPerson", sides.otherPerson(), Types.OTHER)
                        .param("otherOrganisation", sides.otherOrganisation(), Types.OTHER)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public Optional<Dispute> find(UUID id) {
        return db.sql(READ + "where id = :id")
                .param("id", id)
                .query(Dispute.class)
                .optional();
    }

    public Dispute hold(UUID id) {
        return db.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(Dispute.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Optional<Dispute> findOpen(String kind, UUID thing) {
        return db.sql(READ + "where kind = :kind and thing = :thing and state = 'OPEN'")
                .param("kind", kind)
                .param("thing", thing)
                .query(Dispute.class)
                .optional();
    }

    public List<Dispute> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Dispute.class)
                .list();
    }

    /// Those of which a person is a side, or in which they mediate, the newest first.
    public List<Dispute> listOf(UUID person, Collection<UUID> speaks) {
        return db.sql(READ + """
                where person = :person or other_person = :person or mediator = :person
                    or organisation = any(:speaks) or other_organisation = any(:speaks)
                order by at desc, id desc limit 50
                """)
                .param("person", person)
                .param("speaks", speaks.toArray(UUID[]::new))
                .query(Dispute.class)
                .list();
    }

    /// Those that nobody has taken, the longest waiting first.
    public List<Dispute> listUntaken() {
        return db.sql(READ + "where state = 'OPEN' and mediator is null order by at, id limit 100")
                .query(Dispute.class)
                .list();
    }

    /// Those that are in hand, until the transaction ends.
    public List<Dispute> holdTaken() {
        return db.sql(READ + "where state = 'OPEN' and mediator is not null order by id for update")
                .query(Dispute.class)
                .list();
    }

    /// Those in which nobody has said anything since a moment, until the transaction ends.
    public List<Dispute> holdSilent(Instant since) {
        return db.sql(READ + """
                d where d.state = 'OPEN' and d.at < :since
                    and not exists (select from sharing.dispute_word w where w.dispute = d.id and w.at >= :since)
                    and not exists (select from sharing.dispute_outcome o where o.dispute = d.id and o.at >= :since)
                order by d.id for update of d
                """)
                .param("since", Timestamp.from(since))
                .query(Dispute.class)
                .list();
    }

    public void take(UUID id, @Nullable UUID mediator) {
        db.sql("update sharing.dispute set mediator = :mediator where id = :id")
                .param("mediator", mediator, Types.OTHER)
                .param("id", id)
                .update();
    }

    public void close(UUID id, DisputeState state, Instant at) {
        db.sql("update sharing.dispute set state = :state, closed_at = :at where id = :id")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @return how many went, with everything that was said
    public int deleteClosedBefore(Instant when) {
        return db.sql("delete from sharing.dispute where closed_at < :when")
                .param("when", Timestamp.from(when))
                .update();
    }

    /// A conflict goes with either of the people who had it; whoever mediated goes without it.
    public void forget(UUID person) {
        db.sql("delete from sharing.dispute where person = :person or other_person = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.dispute set mediator = null where mediator = :person")
                .param("person", person)
                .update();
    }
}
