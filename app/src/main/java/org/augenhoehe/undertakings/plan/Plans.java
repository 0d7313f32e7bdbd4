package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a plan shows.
@Component
public class Plans {
    private final UndertakingStore undertakings;
    private final PhaseStore phases;
    private final StepStore steps;
    private final TaskStore tasks;
    private final Methods methods;
    private final ParticipantStore people;
    private final Participants participants;
    private final Clock clock;

    Plans(
            UndertakingStore undertakings,
            PhaseStore phases,
            StepStore steps,
            TaskStore tasks,
            Methods methods,
            ParticipantStore people,
            Participants participants,
            Clock clock) {
        this.undertakings = undertakings;
        this.phases = phases;
        this.steps = steps;
        this.tasks = tasks;
        this.methods = methods;
        this.people = people;
        this.participants = participants;
        this.clock = clock;
    }

    PlanShown of(Page page, UUID id) {
        var undertaking = undertakings.get(id);
        var runs = phases.list(id);
        var lines = lines(steps.list(id), clock.instant());
        var all = tasks.list(id);
        var parts = Arrays.stream(Phase.values())
                .map(phase -> new PlanShown.Part(
                        phase,
                        phase == undertaking.phase() && !undertaking.state().isOver(),
                        runs.stream()
                                .filter(run -> run.phase() == phase)
                                .map(PhaseStore.Run::round)
                                .distinct()
                                .toList(),
                        lines.stream()
                                .filter(line -> line.step().phase() == phase)
                                .toList(),
                        objectives(page.language(), phase, all)))
                .toList();
        var own = own(page, id);
        return new PlanShown(undertaking, parts, own != null && own.host(), moves(undertaking, own));
    }

    public List<PlanShown.StepLine> lines(List<Step> some, Instant now) {
        var tallies = methods.tallies(some);
        var unready = methods.listUnready(some);
        return some.stream()
                .map(step -> new PlanShown.StepLine(
                        step,
                        state(step, now),
                        tallies.getOrDefault(step.id(), Tally.NONE),
                        step.isPromiseOver(now),
                        methods.find(step.method()).orElse(null),
                        unready.get(step.id())))
                .toList();
    }

    private static PlanShown.State state(Step step, Instant now) {
        if (step.isClosed()) {
            return PlanShown.State.CLOSED;
        }
        if (step.isPlanned(now)) {
            return PlanShown.State.PLANNED;
        }
        return step.isOpen(now) ? PlanShown.State.OPEN : PlanShown.State.ANSWERING;
    }

    private static List<PlanShown.Goal> objectives(Language language, Phase phase, List<Task> all) {
        Map<UUID, Task> byId = all.stream().collect(Collectors.toMap(Task::id, task -> task));
        var goals = new LinkedHashMap<String, List<PlanShown.TaskLine>>();
        for (var task : all) {
            if (task.phase() == phase) {
                var before = task.comesAfter().stream()
                        .map(byId::get)
                        .filter(other -> other != null && !other.done())
                        .map(Task::name)
                        .toList();
                goals.computeIfAbsent(task.objective(), any -> new ArrayList<>())
                        .add(new PlanShown.TaskLine(
                                task,
                                before,
                                isBorrowed(task.language(), language),
                                isBorrowed(task.aboutLanguage(), language)));
            }
        }
        return goals.entrySet().stream()
                .map(goal -> goal(goal.getKey(), goal.getValue(), language))
                .toList();
    }

    private static PlanShown.Goal goal(String name, List<PlanShown.TaskLine> tasks, Language language) {
        var spoken = tasks.getFirst().task().objectiveLanguage();
        return new PlanShown.Goal(name, isBorrowed(spoken, language) ? spoken : null, tasks);
    }

    private static boolean isBorrowed(String spoken, Language language) {
        return !spoken.split("-", 2)[0].equals(language.tag().split("-", 2)[0]);
    }

    private @Nullable Participant own(Page page, UUID id) {
        var visitor = page.visitor().person();
        return visitor == null
                ? null
                : people.find(id, visitor).filter(Participant::takesPart).orElse(null);
    }

    private List<Move> moves(Undertaking undertaking, @Nullable Participant own) {
        if (own == null) {
            return List.of();
        }
        var user = own.host() || participants.isUser(own, undertaking);
        return Arrays.stream(Move.values())
                .filter(move -> move.isPossibleFrom(undertaking.state()))
                .filter(move -> own.host() || (user && move.byUsers()))
                .toList();
    }
}
