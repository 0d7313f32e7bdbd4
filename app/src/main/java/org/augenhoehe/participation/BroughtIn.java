package org.augenhoehe.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who brought something in: contributions, supports, comments, amendments. A support has no time of its own and counts
/// in the year of what it supports.
@Repository
class BroughtIn implements Evidence {
    private static final String YEAR = "cast(extract(year from %s at time zone 'Europe/Berlin') as integer)";
    private static final String BROUGHT_IN =
            """
            select c.undertaking, c.step, one.person, one.year,
                cast(count(*) as integer) as times, cast(count(*) filter (where one.taken_up) as integer) as taken_up
            from participation.contribution c cross join lateral (
                select c.author as person, %1$s as year, coalesce((
                    select a.kind <> 'SET_ASIDE' from participation.answered d
                    join participation.answer a on a.id = d.answer where d.contribution = c.id), false) as taken_up
                union all
                select person, %1$s, false from participation.support where contribution = c.id
                union all
                select author, %2$s, false from participation.comment o
                where contribution = c.id and withdrawn_at is null and hidden_at is null
                union all
                select proposer, %3$s, false from participation.amendment m
                where contribution = c.id and state <> 'WITHDRAWN' and hidden_at is null
            ) one
            where c.undertaking = any(:ids) and c.withdrawn_at is null and c.hidden_at is null
            group by c.undertaking, c.step, one.person, one.year
            """.formatted(YEAR.formatted("c.at"), YEAR.formatted("o.at"), YEAR.formatted("m.at"));

    private final JdbcClient db;
    private final Courses courses;

    BroughtIn(JdbcClient db, Courses courses) {
        this.db = db;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return db.sql(BROUGHT_IN).param("ids", undertakings.toArray(UUID[]::new)).query(Row.class).list().stream()
                .flatMap(row -> Optional.ofNullable(steps.get(row.step())).stream()
                        .map(step -> new Contributed(
                                row.undertaking(), step.phase(), row.person(), row.year(), row.times(), row.takenUp())))
                .toList();
    }

    record Row(UUID undertaking, UUID step, @Nullable UUID person, int year, int times, int takenUp) {}
}
