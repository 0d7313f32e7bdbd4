package org.augenhoehe.participation.budget.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Choice;
import org.augenhoehe.profile.Decided.Force;
import org.augenhoehe.profile.Decided.Veto;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Budgets that were read in from a file: how many euros were decided on, but not by whom. What was voted on in this
/// house tells [decision][org.augenhoehe.participation.decision.evidence] of.
@Repository
class DecidedElsewhere implements Evidence {
    private final Courses courses;
    private final JdbcClient db;

    DecidedElsewhere(Courses courses, JdbcClient db) {
        this.courses = courses;
        this.db = db;
    }

    @Override
    public List<Decided> listDecided(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream()
                .filter(Step::isClosed)
                .collect(Collectors.toMap(Step::id, step -> step));
        return listProjects(steps.keySet()).stream().collect(Collectors.groupingBy(Project::step)).entrySet().stream()
                .map(entry -> decided(Objects.requireNonNull(steps.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static Decided decided(Step step, List<Project> projects) {
        return new Decided(
                step.id(),
                step.undertaking(),
                step.phase(),
                LocalDate.ofInstant(Objects.requireNonNull(step.closedAt()), Step.ZONE),
                step.question(),
                Paper.path(step.id()),
                Force.ELSEWHERE,
                Map.of(),
                Veto.NOBODY,
                projects.stream()
                        .map(project -> new Choice(null, Set.of(), project.funded(), project.cents(), project.id()))
                        .toList());
    }

    /// Other money than euros is not told: nobody knows what it was worth.
    private List<Project> listProjects(Collection<UUID> steps) {
        return db.sql("""
                select p.id, p.step, p.funded,
                    case when cast(r.told as jsonb) ->> 'currency' = 'EUR'
                        then cast(round(p.money * 100) as bigint) end as cents
                from participation.budget_project p join participation.budget_result r on r.step = p.step
                where p.step = any(:steps) and exists (select from participation.budget_file f where f.step = p.step)
                order by p.step, p.id
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Project.class)
                .list();
    }

    record Project(
            UUID id, UUID step, boolean funded, @Nullable Long cents) {}
}
