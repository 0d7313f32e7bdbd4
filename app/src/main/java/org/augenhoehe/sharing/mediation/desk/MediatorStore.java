package org.augenhoehe.sharing.mediation.desk;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MediatorStore {
    private static final String READ = """
            select id, person, organisation, step, decision, decided_on, from_day, until_day, named_by, agreed_at,
                ended_at
            from sharing.mediator
            """;

    private final JdbcClient db;

    MediatorStore(JdbcClient db) {
        this.db = db;
    }

    /// An office that ran out by itself makes room for the next one.
    void endOver(UUID person, LocalDate today, Instant at) {
        db.sql("""
                update sharing.mediator set ended_at = :at
                where person = :person and ended_at is null and until_day < :today
                """)
                .param("person", person)
                .param("today", today)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @return false where that person holds the office already, or is asked
    boolean add(UUID id, Naming naming, UUID by, Instant at) {
        return db.sql("""
                insert into sharing.mediator
                    (id, person, organisation, step, decision, decided_on, from_day, until_day, named_by, named_at)
                values (:id, :person, :organisation, :step, :decision, :decidedOn, :from, :until, :by, :at)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("person", naming.person())
                        .param("organisation", naming.organisation(), Types.OTHER)
                        .param("step", naming.step(), Types.OTHER)
                        .param("decision", naming.decision())
                        .param("decidedOn", naming.decidedOn())
                        .param("from", naming.fromDay())
                        .param("until", naming.untilDay())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Mediator hold(UUID id) {
        return db.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(Mediator.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void agree(UUID id, Instant at) {
        db.sql("update sharing.mediator set agreed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void end(UUID id, String reason, Instant at) {
        db.sql("update sharing.mediator set ended_at = :at, end_reason = :reason where id = :id")
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /// Those who said yes and whose term is not over, in the order in which they were chosen.
    List<Mediator> listChosen(LocalDate today) {
        return db.sql(READ + """
                where agreed_at is not null and ended_at is null and until_day >= :today and person is not null
                order by decided_on, id
                """).param("today", today).query(Mediator.class).list();
    }

    /// Every office that a person holds, held, or is asked for.
    public List<Mediator> listOf(UUID person) {
        return db.sql(READ + "where person = :person order by named_at desc, id desc")
                .param("person", person)
                .query(Mediator.class)
                .list();
    }

    /// Those whom somebody wrote down.
    public List<Mediator> listNamedBy(UUID person) {
        return db.sql(READ + "where named_by = :person order by named_at desc, id desc")
                .param("person", person)
                .query(Mediator.class)
                .list();
    }

    public void forget(UUID person) {
        db.sql("delete from sharing.mediator where person = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.mediator set named_by = null where named_by = :person")
                .param("person", person)
                .update();
    }
}
