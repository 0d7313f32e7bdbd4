package org.augenhoehe.undertakings.life;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.UndertakingState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class UndertakingStore {
    private final JdbcClient db;

    UndertakingStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Undertaking> find(UUID id) {
        return db.sql("select * from undertakings.undertaking where id = :id")
                .param("id", id)
                .query(Undertaking.class)
                .optional();
    }

    public Undertaking get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else changes it or anything that belongs to it, or brings something in.
    public Undertaking hold(UUID id) {
        lock("pg_advisory_xact_lock", id);
        return get(id);
    }

    /// Until the end of the transaction it is not changed. Any number of people may hold it so at once, and leave no
    /// trace.
    public Undertaking holdStill(UUID id) {
        lock("pg_advisory_xact_lock_shared", id);
        return get(id);
    }

    private void lock(String function, UUID id) {
        db.sql("select " + function + "(hashtextextended(:what, 0))")
                .param("what", "undertaking " + id)
                .query((row, number) -> 0)
                .single();
    }

    public void add(UUID id, Description described, Instant at) {
        db.sql("""
                insert into undertakings.undertaking
                    (id, question, about, place, latitude, longitude, organisation, entry, state, created_at)
                values (:id, :question, :about, :place, :latitude, :longitude, :organisation, :entry, 'PREPARING', :at)
                """)
                .param("id", id)
                .param("question", described.question())
                .param("about", described.about())
                .param("place", described.place())
                .param("latitude", described.latitude())
                .param("longitude", described.longitude())
                .param("organisation", described.organisation())
                .param("entry", described.entry().name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// What moderation had hidden is gone for good when something else is said in its place.
    ///
    /// @return false where somebody else changed it since that version
    public boolean describe(UUID id, int version, Description described, String easyQuestion, String easyAbout) {
        return db.sql("""
                update undertakings.undertaking set question = :question, about = :about, place = :place,
                    latitude = :latitude, longitude = :longitude, entry = :entry,
                    easy_question = :easyQuestion, easy_about = :easyAbout, version = version + 1,
                    aside = case when (question, about, easy_question, easy_about)
                        = (:question, :about, :easyQuestion, :easyAbout) then aside end
                where id = :id and version = :version
                """)
                        .param("question", described.question())
                        .param("about", described.about())
                        .param("place", described.place())
                        .param("latitude", described.latitude())
                        .param("longitude", described.longitude())
                        .param("entry", described.entry().name())
                        .param("easyQuestion", easyQuestion)
                        .param("easyAbout", easyAbout)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    public void setState(UUID id, UndertakingState state) {
        db.sql("update undertakings.undertaking set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    public void enter(UUID id, int round, Phase phase) {
        db.sql("""
                update undertakings.undertaking set state = 'RUNNING', phase = :phase, round = :round where id = :id
                """)
                .param("phase", phase.name())
                .param("round", round)
                .param("id", id)
                .update();
    }

    public void setGoal(UUID id, String goal, Instant agreedAt) {
        db.sql("update undertakings.undertaking set goal = :goal, goal_agreed_at = :at where id = :id")
                .param("goal", goal)
                .param("at", Timestamp.from(agreedAt))
                .param("id", id)
                .update();
    }

    /// The newest first.
    ///
    /// @param states empty for all
    public List<Undertaking> list(Collection<UndertakingState> states, int limit, int offset) {
        return db.sql("""
                select * from undertakings.undertaking where cardinality(:states) = 0 or state = any(:states)
                order by created_at desc, id desc limit :limit offset :offset
                """)
                .param("states", names(states))
                .param("limit", limit)
                .param("offset", offset)
                .query(Undertaking.class)
                .list();
    }

    /// By id.
    ///
    /// @param after only later ones; null for all
    /// @param service only those that concern it; null for all
    public List<Undertaking> listAfter(@Nullable UUID after, @Nullable UUID service, int most) {
        return db.sql("""
                select * from undertakings.undertaking u where u.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:service as uuid) is null or exists (
                        select from undertakings.service s where s.undertaking = u.id and s.service = :service))
                order by u.id limit :most
                """)
                .param("after", after)
                .param("service", service)
                .param("most", most)
                .query(Undertaking.class)
                .list();
    }

    /// Several, in the order in which they are named.
    public List<Undertaking> listAll(List<UUID> ids) {
        return db.sql("""
                select * from undertakings.undertaking where id = any(:ids) order by array_position(:ids, id)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Undertaking.class)
                .list();
    }

    public int count(Collection<UndertakingState> states) {
        return db.sql("""
                select count(*) from undertakings.undertaking
                where cardinality(:states) = 0 or state = any(:states)
                """).param("states", names(states)).query(Integer.class).single();
    }

    /// Those that go on come first, the newest of them at the top.
    public List<Undertaking> listConcerning(UUID service, int limit) {
        return db.sql("""
                select u.* from undertakings.undertaking u join undertakings.service s on s.undertaking = u.id
                where s.service = :service
                order by u.state in ('FINISHED', 'STOPPED'), u.created_at desc, u.id desc limit :limit
                """)
                .param("service", service)
                .param("limit", limit)
                .query(Undertaking.class)
                .list();
    }

    public List<UUID> listServices(UUID undertaking) {
        return db.sql("select service from undertakings.service where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(UUID.class)
                .list();
    }

    /// Of several undertakings at once.
    public Map<UUID, List<UUID>> listServices(Collection<UUID> some) {
        var services = new HashMap<UUID, List<UUID>>();
        db.sql("select undertaking, service from undertakings.service where undertaking = any(:some)")
                .param("some", some.toArray(UUID[]::new))
                .query(row -> {
                    services.computeIfAbsent(row.getObject("undertaking", UUID.class), any -> new ArrayList<>())
                            .add(row.getObject("service", UUID.class));
                });
        return services;
    }

    /// @return false where it was so already
    public boolean addService(UUID undertaking, UUID service) {
        return db.sql("""
                insert into undertakings.service (undertaking, service) values (:undertaking, :service)
                on conflict do nothing
                """)
                        .param("undertaking", undertaking)
                        .param("service", service)
                        .update()
                == 1;
    }

    public boolean removeService(UUID undertaking, UUID service) {
        return db.sql("delete from undertakings.service where undertaking = :undertaking and service = :service")
                        .param("undertaking", undertaking)
                        .param("service", service)
                        .update()
                == 1;
    }

    private static String[] names(Collection<UndertakingState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
