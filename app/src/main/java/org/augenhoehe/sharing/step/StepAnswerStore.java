package org.augenhoehe.sharing.step;

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
public class StepAnswerStore {
    private static final String READ = """
            select a.id, a.need, a.offer, a.giver, a.proposed_by, a.words, a.state, a.reason, a.booking, a.minutes,
                a.at, a.decided_at, a.hidden_at is not null as hidden
            from sharing.step_answer a
            """;

    private final JdbcClient db;

    StepAnswerStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where that offer answers the need already
    public boolean add(
            UUID id, UUID need, UUID offer, @Nullable UUID giver, @Nullable UUID proposedBy, String words, Instant at) {
        return db.sql("""
                insert into sharing.step_answer (id, need, offer, giver, proposed_by, words, state, at)
                values (:id, :need, :offer, :giver, :proposedBy, :words, :state, :at)
                on conflict (need, offer) where state in ('PROPOSED', 'OFFERED', 'ACCEPTED') do nothing
                """)
                        .param("id", id)
                        .param("need", need)
                        .param("offer", offer)
                        .param("giver", giver, Types.OTHER)
                        .param("proposedBy", proposedBy, Types.OTHER)
                        .param("words", words)
                        .param("state", giver == null ? "PROPOSED" : "OFFERED")
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Whether whoever looks after it has said no, or hosts have.
    public boolean wasRefused(UUID need, UUID offer) {
        return db.sql("""
                select exists (select from sharing.step_answer where need = :need and offer = :offer
                    and state in ('DECLINED', 'WITHDRAWN') and decided_at is not null)
                """)
                .param("need", need)
                .param("offer", offer)
                .query(Boolean.class)
                .single();
    }

    public Optional<StepAnswer> find(UUID id) {
        return db.sql(READ + "where a.id = :id")
                .param("id", id)
                .query(StepAnswer.class)
                .optional();
    }

    public StepAnswer hold(UUID id) {
        return db.sql(READ + "where a.id = :id for update")
                .param("id", id)
                .query(StepAnswer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<StepAnswer> list(UUID need) {
        return db.sql(READ + "where a.need = :need order by a.at, a.id limit 200")
                .param("need", need)
                .query(StepAnswer.class)
                .list();
    }

    /// What came together in an undertaking.
    public List<StepAnswer> listAccepted(UUID undertaking) {
        return db.sql(READ + """
                join sharing.step_need n on n.id = a.need
                where n.undertaking = :undertaking and a.state = 'ACCEPTED' order by a.decided_at, a.id limit 500
                """)
                .param("undertaking", undertaking)
                .query(StepAnswer.class)
                .list();
    }

    public List<StepAnswer> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where a.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(StepAnswer.class)
                .list();
    }

    public List<StepAnswer> listOf(UUID person) {
        return db.sql(READ + "where a.giver = :person or a.proposed_by = :person order by a.at, a.id")
                .param("person", person)
                .query(StepAnswer.class)
                .list();
    }

    /// What waits for whoever looks after the offer.
    public List<StepAnswer> listProposedTo(UUID person, Collection<UUID> speaks, int most) {
        return db.sql(READ + """
                join sharing.offer o on o.id = a.offer
                where a.state = 'PROPOSED' and (o.person = :person or o.organisation = any(:speaks))
                order by a.at, a.id limit :most
                """)
                .param("person", person)
                .param("speaks", speaks.toArray(UUID[]::new))
                .param("most", most)
                .query(StepAnswer.class)
                .list();
    }

    public Optional<StepAnswer> findOf(UUID booking) {
        return db.sql(READ + "where a.booking = :booking and a.state = 'ACCEPTED'")
                .param("booking", booking)
                .query(StepAnswer.class)
                .optional();
    }

    /// Answers that wait, with an offer that is not to be had any more.
    public List<StepAnswer> listOpen(UUID offer) {
        return db.sql(READ + "where a.offer = :offer and a.state in ('PROPOSED', 'OFFERED') order by a.id for update")
                .param("offer", offer)
                .query(StepAnswer.class)
                .list();
    }

    public void offer(UUID id, UUID giver, Instant at) {
        db.sql("update sharing.step_answer set state = 'OFFERED', giver = :giver, decided_at = :at where id = :id")
                .param("giver", giver)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void accept(UUID id, @Nullable UUID booking, Instant at) {
        db.sql("""
                update sharing.step_answer set state = 'ACCEPTED', booking = :booking, decided_at = :at where id = :id
                """)
                .param("booking", booking, Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void end(UUID id, StepAnswerState state, String reason, Instant at) {
        db.sql("""
                update sharing.step_answer set state = :state, reason = :reason, decided_at = :at where id = :id
                """)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void give(UUID id, int minutes) {
        db.sql("update sharing.step_answer set minutes = :minutes where id = :id")
                .param("minutes", minutes)
                .param("id", id)
                .update();
    }

    /// What somebody offered or proposed in an undertaking and nobody has answered goes with them.
    public void withdrawOpen(UUID person, UUID undertaking, Instant at) {
        db.sql("""
                update sharing.step_answer a set state = 'WITHDRAWN', decided_at = :at
                from sharing.step_need n
                where n.id = a.need and n.undertaking = :undertaking and a.state in ('PROPOSED', 'OFFERED')
                    and (a.giver = :person or a.giver is null and a.proposed_by = :person)
                """)
                .param("at", Timestamp.from(at))
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.step_answer set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// What was accepted stays, without the name; what was still open goes.
    public void forget(UUID person, Instant at) {
        db.sql("""
                update sharing.step_answer set state = 'WITHDRAWN', decided_at = :at
                where state in ('PROPOSED', 'OFFERED') and (giver = :person or giver is null and proposed_by = :person)
                """).param("at", Timestamp.from(at)).param("person", person).update();
        db.sql("""
                update sharing.step_answer set words = '' where giver = :person or proposed_by = :person
                """).param("person", person).update();
        db.sql("update sharing.step_answer set giver = null where giver = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.step_answer set proposed_by = null where proposed_by = :person")
                .param("person", person)
                .update();
    }
}
