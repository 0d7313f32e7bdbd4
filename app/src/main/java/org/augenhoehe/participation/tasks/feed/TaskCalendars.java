package org.augenhoehe.participation.tasks.feed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.DaySource;
import org.augenhoehe.participation.OwnDays;
import org.augenhoehe.participation.tasks.bear.Bearer;
import org.augenhoehe.participation.tasks.bear.BearerStore;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskState;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.calendar.Event.When;
import org.augenhoehe.platform.calendar.ICalendar;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tasks as days on which they are to be done, shifts as times. No calendar names anybody.
@Component
class TaskCalendars implements DaySource {
    private final TaskStore tasks;
    private final BearerStore bearers;
    private final ShiftStore shifts;
    private final List<OwnDays> days;
    private final Clock clock;

    TaskCalendars(TaskStore tasks, BearerStore bearers, ShiftStore shifts, List<OwnDays> days, Clock clock) {
        this.tasks = tasks;
        this.bearers = bearers;
        this.shifts = shifts;
        this.days = days;
        this.clock = clock;
    }

    /// What everybody may read.
    ICalendar of(Page page, Step step) {
        return new ICalendar(step.question(), clock.instant(), events(page, tasks.listOf(step.id(), null)));
    }

    /// The same in the calendars of the whole undertaking, and of the place.
    @Override
    public List<Event> list(Page page, @Nullable UUID undertaking, int most) {
        return events(page, tasks.listNewest(undertaking, most));
    }

    /// What somebody has taken on, when they said they would come, and where they meet others. What has ended is left
    /// out.
    ICalendar of(Page page, UUID person) {
        var ownShifts = shifts.listOf(person);
        var own = bearers.listOf(person).stream()
                .filter(bearer -> bearer.person().equals(person))
                .map(Bearer::task)
                .collect(Collectors.toSet());
        var wanted = new ArrayList<>(own);
        ownShifts.forEach(shift -> wanted.add(shift.task()));
        var known = tasks.list(wanted).stream()
                .filter(task -> !task.hidden())
                .collect(Collectors.toMap(SharedTask::id, Function.identity()));
        var taken = known.values().stream()
                .filter(task -> own.contains(task.id()) && !task.state().isEnded())
                .toList();
        var events = new ArrayList<>(events(page, taken, ownShifts, known));
        days.forEach(one -> events.addAll(one.list(page, person)));
        return new ICalendar(page.t("tasks.calendar.own"), clock.instant(), events);
    }

    private List<Event> events(Page page, List<SharedTask> all) {
        var known = all.stream().collect(Collectors.toMap(SharedTask::id, Function.identity()));
        return events(page, all, shifts.list(known.keySet()), known);
    }

    private static List<Event> events(
            Page page, Collection<SharedTask> days, Collection<Shift> times, Map<UUID, SharedTask> known) {
        var events = new ArrayList<Event>();
        days.forEach(task -> events.add(new Event(
                task.id(),
                new When.AllDay(task.due()),
                page.t("tasks.calendar.until", task.wording()),
                task.details(),
                task.place(),
                page.publicUrl() + task.path(),
                task.state() == TaskState.DROPPED)));
        for (var shift : times) {
            var task = known.get(shift.task());
            if (task != null) {
                events.add(new Event(
                        shift.id(),
                        new When.Between(shift.begins(), shift.ends()),
                        task.wording(),
                        task.details(),
                        task.place(),
                        page.publicUrl() + task.path(),
                        shift.cancelled()));
            }
        }
        return events;
    }
}
