package org.augenhoehe.sharing.fair;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Allocations and what there is to get.
@Repository
public class FairStore {
    private static final String FAIR = """
            select f.id, f.offer, f.rule, f.words, f.criteria, f.opened_by, f.opened_at, f.closes_at, f.decides_at,
                f.seed, f.promise, f.state, f.ended_at, f.reason, f.hidden_at is not null as hidden
            from sharing.fair f
            """;

    private final JdbcClient db;

    FairStore(JdbcClient db) {
        this.db = db;
    }

    public void add(Fair fair) {
        db.sql("""
                insert into sharing.fair (id, offer, rule, words, criteria, opened_by, opened_at, closes_at, decides_at,
                    seed, promise, state)
                values (:id, :offer, :rule, :words, :criteria, :by, :at, :closes, :decides, :seed, :promise, 'OPEN')
                """)
                .param("id", fair.id())
                .param("offer", fair.offer())
                .param("rule", fair.rule().name())
                .param("words", fair.words())
                .param("criteria", fair.criteria())
                .param("by", fair.openedBy(), Types.OTHER)
                .param("at", Timestamp.from(fair.openedAt()))
                .param("closes", Timestamp.from(fair.closesAt()))
                .param("decides", Timestamp.from(fair.decidesAt()))
                .param("seed", fair.seed())
                .param("promise", fair.promise())
                .update();
    }

    /// @param spans by time; none for the thing itself
    public void addSlots(UUID fair, List<Span> spans) {
        if (spans.isEmpty()) {
            db.sql("insert into sharing.fair_slot (fair, number) values (:fair, 1)")
                    .param("fair", fair)
                    .update();
        }
        for (int i = 0; i < spans.size(); i++) {
            db.sql("""
                    insert into sharing.fair_slot (fair, number, from_at, until_at)
                    values (:fair, :number, :from, :until)
                    """)
                    .param("fair", fair)
                    .param("number", i + 1)
                    .param("from", Timestamp.from(spans.get(i).from()))
                    .param("until", Timestamp.from(spans.get(i).until()))
                    .update();
        }
    }

    public Optional<Fair> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    public Fair get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public List<Fair> list(Collection<UUID> ids) {
        return db.sql(FAIR + "where f.id = any(cast(:ids as uuid[])) order by f.opened_at, f.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Fair.class)
                .list();
    }

    /// Until the end of the transaction nobody applies, withdraws or decides. The offer is held before.
    public Fair hold(UUID id) {
        return db.sql(FAIR + "where f.id = :id for update of f")
                .param("id", id)
                .query(Fair.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Of an offer, the newest first.
    public List<Fair> listOf(UUID offer, int most) {
        return db.sql(FAIR + "where f.offer = :offer order by f.opened_at desc, f.id desc limit :most")
                .param("offer", offer)
                .param("most", most)
                .query(Fair.class)
                .list();
    }

    public List<Fair> listOpenedBy(UUID person) {
        return db.sql(FAIR + "where f.opened_by = :person order by f.opened_at, f.id")
                .param("person", person)
                .query(Fair.class)
                .list();
    }

    public List<Slot> listSlots(UUID fair) {
        return db.sql("""
                select fair, number, from_at as "from", until_at as "until", free from sharing.fair_slot
                where fair = :fair order by number
                """).param("fair", fair).query(Slot.class).list();
    }

    public void end(UUID id, Fair.State state, String reason, Instant at) {
        db.sql("update sharing.fair set state = :state, reason = :reason, ended_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param free how many pieces there were to give, by number
    public void setFree(UUID id, Map<Integer, Integer> free) {
        free.forEach((number, pieces) -> db.sql(
                        "update sharing.fair_slot set free = :free where fair = :fair and number = :number")
                .param("fair", id)
                .param("number", number)
                .param("free", pieces)
                .update());
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.fair set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    public void forget(UUID person) {
        db.sql("update sharing.fair set opened_by = null where opened_by = :person")
                .param("person", person)
                .update();
    }
}
