package org.augenhoehe.people.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Both ways to a standing lead to the same: who asks does not learn which way it was.
@Repository
class StandingRegister implements Standings {
    private final JdbcClient db;

    StandingRegister(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, Set<Held>> of(Collection<UUID> people, UUID about) {
        var held = new HashMap<UUID, Set<Held>>();
        db.sql("""
                select person, kind, bool_or(shown) as shown from (
                    select person, kind, shown from people.standing
                    where about = :about and person_agreed_at is not null and organisation_agreed_at is not null
                    union all
                    select person, kind, shown from people.slip_standing where organisation = :about
                ) either where person = any(:people) group by person, kind
                """)
                .param("about", about)
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    held.computeIfAbsent(row.getObject("person", UUID.class), person -> new HashSet<>())
                            .add(new Held(StandingKind.valueOf(row.getString("kind")), row.getBoolean("shown")));
                });
        return held;
    }

    @Override
    public Map<UUID, Set<StandingKind>> listHeld(Collection<UUID> people, Collection<UUID> about) {
        var held = new HashMap<UUID, Set<StandingKind>>();
        if (people.isEmpty() || about.isEmpty()) {
            return held;
        }
        db.sql("""
                select distinct person, kind from (
                    select person, kind from people.standing
                    where about = any(:about) and person_agreed_at is not null and organisation_agreed_at is not null
                    union all
                    select person, kind from people.slip_standing where organisation = any(:about)
                ) either where person = any(:people)
                """)
                .param("about", about.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    held.computeIfAbsent(row.getObject("person", UUID.class), person -> new HashSet<>())
                            .add(StandingKind.valueOf(row.getString("kind")));
                });
        return held;
    }

    @Override
    public Map<UUID, Map<UUID, Set<StandingKind>>> listHeldAbout(Collection<UUID> people, Collection<UUID> about) {
        var held = new HashMap<UUID, Map<UUID, Set<StandingKind>>>();
        if (people.isEmpty() || about.isEmpty()) {
            return held;
        }
        db.sql("""
                select about, person, kind from people.standing
                where about = any(:about) and person = any(:people)
                    and person_agreed_at is not null and organisation_agreed_at is not null
                union
                select organisation, person, kind from people.slip_standing
                where organisation = any(:about) and person = any(:people)
                """)
                .param("about", about.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    held.computeIfAbsent(row.getObject("about", UUID.class), any -> new HashMap<>())
                            .computeIfAbsent(row.getObject("person", UUID.class), person -> new HashSet<>())
                            .add(StandingKind.valueOf(row.getString("kind")));
                });
        return held;
    }
}
