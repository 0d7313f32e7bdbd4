package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

/// Who answered, once a survey is over: with names and numbers each person, without them only how many. It counts in
/// the year of the end, as nobody knows when somebody answered.
@Repository
class SurveyEvidence implements Evidence {
    private static final String ANSWERED = """
            select s.step, r.person, 1 as times,
                cast(extract(year from s.closed_at at time zone 'Europe/Berlin') as integer) as year
            from participation.survey s join participation.survey_roll r on r.step = s.step
            where s.step = any(:steps) and s.closed_at is not null and s.privacy <> 'ANONYMOUS'
            union all
            select s.step, null, s.sheets,
                cast(extract(year from s.closed_at at time zone 'Europe/Berlin') as integer)
            from participation.survey s
            where s.step = any(:steps) and s.closed_at is not null and s.privacy = 'ANONYMOUS' and s.sheets > 0
            """;

    private final JdbcClient db;
    private final Courses courses;

    SurveyEvidence(JdbcClient db, Courses courses) {
        this.db = db;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return db.sql(ANSWERED).param("steps", steps.keySet().toArray(UUID[]::new)).query(Row.class).list().stream()
                .map(row -> contributed(Objects.requireNonNull(steps.get(row.step())), row))
                .toList();
    }

    private static Contributed contributed(Step step, Row row) {
        return new Contributed(step.undertaking(), step.phase(), row.person(), row.year(), row.times(), 0);
    }

    record Row(UUID step, @Nullable UUID person, int times, int year) {}
}
