package org.augenhoehe.participation.tasks.show;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.tasks.bear.Bearer;
import org.augenhoehe.participation.tasks.bear.BearerStore;
import org.augenhoehe.participation.tasks.hour.HourSums;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskState;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.Undertakings.PlannedTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a step shows; as many questions to the database for one task as for a hundred.
@Component
class Tasks {
    private final StepDoor steps;
    private final Undertakings undertakings;
    private final TaskStore tasks;
    private final BearerStore bearers;
    private final ShiftStore shifts;
    private final HourSums sums;
    private final TaskDoor door;
    private final Clock clock;

    Tasks(
            StepDoor steps,
            Undertakings undertakings,
            TaskStore tasks,
            BearerStore bearers,
            ShiftStore shifts,
            HourSums sums,
            TaskDoor door,
            Clock clock) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.tasks = tasks;
        this.bearers = bearers;
        this.shifts = shifts;
        this.sums = sums;
        this.door = door;
        this.clock = clock;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    Step get(UUID step) {
        return steps.get(step, TasksMethod.KEY);
    }

    /// @param month as it stands in the address; null where none does
    TasksShown of(Page page, UUID id, Looking looking, @Nullable String month) {
        var step = get(id);
        var visitor = page.visitor().person();
        var found = tasks.listOf(id, visitor);
        var times = shifts.list(found.stream().map(SharedTask::id).toList());
        var entrance = undertakings.entrance(step, visitor);
        var host = visitor != null && undertakings.hosts(visitor, step.undertaking());
        return new TasksShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                entrance,
                looking,
                lines(found, times, visitor, entrance, host && !step.isClosed()),
                looking == Looking.CALENDAR ? month(page, month, found, times) : null,
                sums.of(step),
                host,
                step.isLate(clock.instant()),
                entrance == Entrance.OPEN ? planned(step, found) : List.of());
    }

    private List<TaskLine> lines(
            List<SharedTask> found, List<Shift> times, @Nullable UUID visitor, Entrance entrance, boolean host) {
        var own = own(found, visitor);
        var now = clock.instant();
        var looking = times.stream()
                .filter(shift -> !shift.cancelled() && !shift.isOver(now) && shift.free() > 0)
                .collect(Collectors.groupingBy(Shift::task, Collectors.counting()));
        return found.stream()
                .map(task -> {
                    var going = !task.state().isEnded();
                    var mine = own.contains(task.id());
                    return new TaskLine(
                            task,
                            mine,
                            task.isLate(door.today()),
                            going && entrance == Entrance.OPEN && !mine && task.free() > 0,
                            going && (mine || host) && mayGoOn(entrance),
                            going ? looking.getOrDefault(task.id(), 0L).intValue() : 0);
                })
                .toList();
    }

    private static boolean mayGoOn(Entrance entrance) {
        return entrance == Entrance.OPEN || entrance == Entrance.OVER;
    }

    private Set<UUID> own(List<SharedTask> found, @Nullable UUID visitor) {
        return bearers.list(found.stream().map(SharedTask::id).toList()).stream()
                .filter(bearer -> bearer.person().equals(visitor))
                .map(Bearer::task)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<PlannedTask> planned(Step step, List<SharedTask> found) {
        var there =
                found.stream().map(SharedTask::planned).filter(Objects::nonNull).collect(Collectors.toSet());
        return undertakings.listPlannedTasks(step.undertaking()).stream()
                .filter(task -> !task.done() && !there.contains(task.id()))
                .sorted(Comparator.comparing(task -> task.phase() != step.phase()))
                .toList();
    }

    private Month month(Page page, @Nullable String typed, List<SharedTask> found, List<Shift> times) {
        var items = new HashMap<LocalDate, List<Month.Item>>();
        // What was dropped is not to be done on any day.
        var known = found.stream()
                .filter(task -> task.state() != TaskState.DROPPED)
                .collect(Collectors.toMap(SharedTask::id, task -> task));
        for (var shift : times) {
            var task = known.get(shift.task());
            if (task != null && !shift.cancelled()) {
                items.computeIfAbsent(day(shift.begins()), any -> new ArrayList<>())
                        .add(new Month.Item(
                                page.t("tasks.shift.hours", Date.from(shift.begins()), Date.from(shift.ends())),
                                task.wording(),
                                task.path(),
                                stateKey(task),
                                task.state().isEnded()));
            }
        }
        known.values()
                .forEach(task -> items.computeIfAbsent(task.due(), any -> new ArrayList<>())
                        .add(new Month.Item(
                                "",
                                task.wording(),
                                task.path(),
                                stateKey(task),
                                task.state().isEnded())));
        return Month.of(Month.wanted(typed, usual(items)), door.today(), items);
    }

    private String stateKey(SharedTask task) {
        return task.isLate(door.today()) ? "tasks.overdue" : task.state().textKey();
    }

    /// Today's month where it has something, else the next one that does.
    private LocalDate usual(Map<LocalDate, List<Month.Item>> items) {
        var first = door.today().withDayOfMonth(1);
        return items.keySet().stream()
                .filter(day -> !day.isBefore(first))
                .min(Comparator.naturalOrder())
                .orElse(first);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Step.ZONE);
    }
}
