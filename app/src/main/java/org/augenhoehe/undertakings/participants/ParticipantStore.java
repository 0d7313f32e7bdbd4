package org.augenhoehe.undertakings.participants;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ParticipantStore {
    private static final String PARTICIPANT =
            "select undertaking, person, admission, host, standing, vouched_by from undertakings.participant ";

    private final JdbcClient db;

    ParticipantStore(JdbcClient db) {
        this.db = db;
    }

    public void put(UUID undertaking, UUID person, Admission admission, Instant at) {
        db.sql("""
                insert into undertakings.participant (undertaking, person, admission, since)
                values (:undertaking, :person, :admission, :at)
                on conflict (undertaking, person) do update set admission = excluded.admission, since = excluded.since
                """)
                .param("undertaking", undertaking)
                .param("person", person)
                .param("admission", admission.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void setHost(UUID undertaking, UUID person, boolean host) {
        db.sql("""
                update undertakings.participant set host = :host where undertaking = :undertaking and person = :person
                """)
                .param("host", host)
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    /// Who says something else about themselves needs somebody new to vouch for it.
    public void setStanding(UUID undertaking, UUID person, @Nullable StandingKind standing) {
        db.sql("""
                update undertakings.participant set standing = :standing,
                    vouched_by = case when standing = :standing then vouched_by end
                where undertaking = :undertaking and person = :person
                """)
                .param("standing", standing == null ? null : standing.name())
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    /// @param by null where nobody does any more
    void vouch(UUID undertaking, UUID person, @Nullable UUID by) {
        db.sql("""
                update undertakings.participant set vouched_by = :by
                where undertaking = :undertaking and person = :person
                """)
                .param("by", by)
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    void remove(UUID undertaking, UUID person) {
        db.sql("delete from undertakings.participant where undertaking = :undertaking and person = :person")
                .param("undertaking", undertaking)
                .param("person", person)
                .update();
    }

    public Optional<Participant> find(UUID undertaking, UUID person) {
        return db.sql(PARTICIPANT + "where undertaking = :undertaking and person = :person")
                .param("undertaking", undertaking)
                .param("person", person)
                .query(Participant.class)
                .optional();
    }

    /// Hosts first, then by when they came.
    public List<Participant> list(UUID undertaking) {
        return db.sql(PARTICIPANT + "where undertaking = :undertaking order by host desc, since, person")
                .param("undertaking", undertaking)
                .query(Participant.class)
                .list();
    }

    public List<Participant> listHosts(UUID undertaking) {
        return db.sql(PARTICIPANT + "where undertaking = :undertaking and host order by since, person")
                .param("undertaking", undertaking)
                .query(Participant.class)
                .list();
    }

    /// The hosts of several undertakings.
    public Map<UUID, Set<UUID>> listHosts(Collection<UUID> several) {
        return db
                .sql(
                        "select undertaking, person from undertakings.participant where undertaking = any(:several) and host")
                .param("several", several.toArray(UUID[]::new))
                .query(Host.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Host::undertaking, Collectors.mapping(Host::person, Collectors.toSet())));
    }

    public List<UUID> listPeople(UUID undertaking) {
        return db.sql(
                        "select person from undertakings.participant where undertaking = :undertaking and admission = 'IN'")
                .param("undertaking", undertaking)
                .query(UUID.class)
                .list();
    }

    public int count(UUID undertaking, Admission admission) {
        return db.sql("""
                select count(*) from undertakings.participant
                where undertaking = :undertaking and admission = :admission
                """)
                .param("undertaking", undertaking)
                .param("admission", admission.name())
                .query(Integer.class)
                .single();
    }

    /// What somebody takes part in, the last first.
    public List<UUID> listUndertakingsOf(UUID person) {
        return db.sql("""
                select undertaking from undertakings.participant where person = :person order by since desc, undertaking
                """).param("person", person).query(UUID.class).list();
    }

    /// How many take part in each of several.
    public Map<UUID, Integer> counts(Collection<UUID> undertakings) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select undertaking, count(*) as people from undertakings.participant
                where undertaking = any(:undertakings) and admission = 'IN' group by undertaking
                """).param("undertakings", undertakings.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("undertaking", UUID.class), row.getInt("people"));
        });
        return counts;
    }

    List<Participant> listOf(UUID person) {
        return db.sql(PARTICIPANT + "where person = :person order by since")
                .param("person", person)
                .query(Participant.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("update undertakings.participant set vouched_by = null where vouched_by = :person")
                .param("person", person)
                .update();
        db.sql("delete from undertakings.participant where person = :person")
                .param("person", person)
                .update();
    }

    private record Host(UUID undertaking, UUID person) {}
}
