package org.augenhoehe.sharing.step.house;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.profile.Evidence;
import org.augenhoehe.profile.Shared;
import org.augenhoehe.profile.Worked;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was brought counts: things as things, help as unpaid time, once hosts say how long it was. What moderation
/// hid or what did not come after all counts not.
@Component
class BroughtAsEvidence implements Evidence {
    private final JdbcClient db;

    BroughtAsEvidence(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Shared> listShared(Collection<UUID> undertakings) {
        return list(undertakings, "n.good in ('THING', 'ROOM', 'VEHICLE')").stream()
                .map(one -> new Shared(one.undertaking(), one.phase(), one.giver(), one.year(), one.times()))
                .toList();
    }

    @Override
    public List<Worked> listWorked(Collection<UUID> undertakings) {
        return list(undertakings, "a.minutes is not null").stream()
                .map(one -> new Worked(
                        one.undertaking(),
                        one.phase(),
                        one.giver(),
                        one.year(),
                        false,
                        Objects.requireNonNullElse(one.minutes(), 0L)))
                .toList();
    }

    private List<Row> list(Collection<UUID> undertakings, String which) {
        return db.sql("""
                select n.undertaking, s.phase, a.giver,
                    cast(extract(year from a.decided_at at time zone 'Europe/Berlin') as integer) as year,
                    cast(count(*) as integer) as times, cast(sum(a.minutes) as bigint) as minutes
                from sharing.step_answer a
                join sharing.step_need n on n.id = a.need
                join undertakings.step s on s.id = n.step
                where n.undertaking = any(:undertakings) and a.state = 'ACCEPTED' and a.hidden_at is null
                    and n.hidden_at is null and %s
                group by n.undertaking, s.phase, a.giver, year
                """.formatted(which))
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    record Row(
            UUID undertaking,
            Phase phase,
            @Nullable UUID giver,
            int year,
            int times,
            @Nullable Long minutes) {}
}
