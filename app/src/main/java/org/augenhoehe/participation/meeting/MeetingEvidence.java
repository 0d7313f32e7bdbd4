package org.augenhoehe.participation.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Traces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who brought something in to meetings: was there, put something on the agenda, wrote along. What is agreed on in a
/// meeting counts as no decision.
@Repository
class MeetingEvidence implements Evidence, Traces {
    private static final String YEAR = "cast(extract(year from %s at time zone 'Europe/Berlin') as integer)";

    private static final String BROUGHT = """
            select m.undertaking, m.step, one.person, one.year, cast(count(*) as integer) as times
            from participation.meeting m cross join lateral (
                select person, %1$s as year from participation.attendance where step = m.step
                union all
                select author, %2$s from participation.agenda_point
                where step = m.step and part is null and withdrawn_at is null and hidden_at is null
                union all
                select author, %2$s from participation.minutes_piece
                where step = m.step and withdrawn_at is null and hidden_at is null
            ) one
            where m.undertaking = any(cast(:ids as uuid[])) and m.cancelled_at is null
            group by m.undertaking, m.step, one.person, one.year
            """.formatted(YEAR.formatted("m.begins"), YEAR.formatted("at"));

    private final JdbcClient db;
    private final Courses courses;

    MeetingEvidence(JdbcClient db, Courses courses) {
        this.db = db;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream()
                .collect(Collectors.toMap(Step::id, Function.identity(), (one, same) -> one));
        return db.sql(BROUGHT).param("ids", undertakings.toArray(UUID[]::new)).query(Row.class).list().stream()
                .flatMap(row -> Optional.ofNullable(steps.get(row.step())).stream()
                        .map(step -> new Contributed(
                                row.undertaking(), step.phase(), row.person(), row.year(), row.times(), 0)))
                .toList();
    }

    /// Undertakings in which somebody left something that goes or changes when they are erased.
    @Override
    public Set<UUID> of(UUID person) {
        return db.sql("""
                select m.undertaking from participation.meeting m join (
                    select step from participation.agenda_point where author = :person
                    union all select step from participation.meeting_answer where person = :person
                    union all select step from participation.attendance where person = :person
                    union all select step from participation.minutes_piece where :person in (author, editor, owner)
                    union all select step from participation.minutes_objection where author = :person
                ) one on one.step = m.step
                """).param("person", person).query(UUID.class).set();
    }

    record Row(UUID undertaking, UUID step, @Nullable UUID person, int year, int times) {}
}
