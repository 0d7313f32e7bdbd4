package org.augenhoehe.undertakings.accord;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.accord.Accord.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AccordStore {
    private static final String VOICE = """
            select id, accord, person, objection, settled_at is not null as settled, hidden_at is not null as hidden
            from undertakings.accord_voice
            """;

    private final JdbcClient db;

    AccordStore(JdbcClient db) {
        this.db = db;
    }

    void add(Accord accord) {
        db.sql("""
                insert into undertakings.accord
                    (id, undertaking, about, wording, person, service, accepted, proposed_by, opened_at, until,
                        state)
                values (:id, :undertaking, :about, :wording, :person, :service, :accepted, :by, :opened, :until, 'OPEN')
                """)
                .param("id", accord.id())
                .param("undertaking", accord.undertaking())
                .param("about", accord.about().name())
                .param("wording", accord.wording())
                .param("person", accord.person())
                .param("service", accord.service())
                .param("accepted", accord.accepted())
                .param("by", accord.proposedBy())
                .param("opened", Timestamp.from(accord.openedAt()))
                .param("until", Timestamp.from(accord.until()))
                .update();
    }

    void end(UUID id, State state, Instant at) {
        db.sql("update undertakings.accord set state = :state, ended_at = :at where id = :id and state = 'OPEN'")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void accept(UUID id) {
        db.sql("update undertakings.accord set accepted = true where id = :id")
                .param("id", id)
                .update();
    }

    /// Saying something new replaces what was said before.
    void say(UUID accord, UUID person, @Nullable String objection, Instant at) {
        db.sql("""
                insert into undertakings.accord_voice (id, accord, person, objection, said_at)
                values (:id, :accord, :person, :objection, :at)
                on conflict (accord, person)
                    do update set id = excluded.id, objection = excluded.objection, said_at = excluded.said_at,
                        settled_at = null, hidden_at = null
                """)
                .param("id", Ids.next())
                .param("accord", accord)
                .param("person", person)
                .param("objection", objection)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @return false where the person has no open objection
    boolean settle(UUID accord, UUID person, Instant at) {
        return db.sql("""
                update undertakings.accord_voice set settled_at = :at
                where accord = :accord and person = :person and objection is not null and settled_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("accord", accord)
                        .param("person", person)
                        .update()
                == 1;
    }

    public Accord get(UUID id) {
        return db.sql("select * from undertakings.accord where id = :id")
                .param("id", id)
                .query(Accord.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Accord> listOpen(UUID undertaking) {
        return db.sql("""
                select * from undertakings.accord where undertaking = :undertaking and state = 'OPEN' order by until, id
                """).param("undertaking", undertaking).query(Accord.class).list();
    }

    Optional<Accord> findOpenGoal(UUID undertaking) {
        return findOpen(undertaking, null, null);
    }

    /// One proposal at a time about the goal, about one person, about one service.
    Optional<Accord> findOpen(UUID undertaking, @Nullable UUID person, @Nullable UUID service) {
        return listOpen(undertaking).stream()
                .filter(accord -> Objects.equals(accord.person(), person) && Objects.equals(accord.service(), service))
                .findFirst();
    }

    /// Gives it time until then.
    void prolong(UUID id, Instant until) {
        db.sql("update undertakings.accord set until = :until where id = :id and state = 'OPEN'")
                .param("until", Timestamp.from(until))
                .param("id", id)
                .update();
    }

    /// The goal that stands now, as it was agreed.
    Optional<Accord> findGoal(UUID undertaking) {
        return db.sql("""
                select * from undertakings.accord
                where undertaking = :undertaking and about = 'GOAL' and state = 'AGREED'
                order by ended_at desc limit 1
                """).param("undertaking", undertaking).query(Accord.class).optional();
    }

    List<Voice> listVoices(UUID accord) {
        return db.sql(VOICE + "where accord = :accord order by said_at, person")
                .param("accord", accord)
                .query(Voice.class)
                .list();
    }

    /// What one person has said to the proposals that are open.
    public List<Voice> listOpenVoices(UUID undertaking, UUID person) {
        return db.sql(VOICE + """
                where person = :person and exists (select from undertakings.accord a
                    where a.id = accord and a.undertaking = :undertaking and a.state = 'OPEN')
                """)
                .param("undertaking", undertaking)
                .param("person", person)
                .query(Voice.class)
                .list();
    }

    List<Accord> listConcerning(UUID person) {
        return db.sql("""
                select * from undertakings.accord a where a.person = :person or a.proposed_by = :person
                    or exists (select from undertakings.accord_voice v where v.accord = a.id and v.person = :person)
                order by opened_at
                """).param("person", person).query(Accord.class).list();
    }

    List<Voice> listVoicesOf(UUID person) {
        return db.sql(VOICE + "where person = :person order by said_at")
                .param("person", person)
                .query(Voice.class)
                .list();
    }

    void forget(UUID person, Instant at) {
        db.sql("delete from undertakings.accord_voice where person = :person")
                .param("person", person)
                .update();
        db.sql("""
                update undertakings.accord set state = 'DROPPED', ended_at = :at where person = :person and state = 'OPEN'
                """).param("at", Timestamp.from(at)).param("person", person).update();
        db.sql("update undertakings.accord set person = null where person = :person")
                .param("person", person)
                .update();
        db.sql("update undertakings.accord set proposed_by = null where proposed_by = :person")
                .param("person", person)
                .update();
    }
}
