package org.augenhoehe.participation.tasks.show;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.tasks.bear.Bearer;
import org.augenhoehe.participation.tasks.bear.BearerStore;
import org.augenhoehe.participation.tasks.hour.HoursStore;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.shift.SignedUpStore;
import org.augenhoehe.participation.tasks.task.Entry;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskHistory;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of one task. Who will be where at what time is read by those who take part and by nobody
/// else.
@Component
class TasksShowing {
    private final Undertakings undertakings;
    private final TaskStore tasks;
    private final BearerStore bearers;
    private final ShiftStore shifts;
    private final SignedUpStore signedUp;
    private final HoursStore hours;
    private final TaskHistory entries;
    private final TaskDoor door;
    private final People people;
    private final Clock clock;

    TasksShowing(
            Undertakings undertakings,
            TaskStore tasks,
            BearerStore bearers,
            ShiftStore shifts,
            SignedUpStore signedUp,
            HoursStore hours,
            TaskHistory entries,
            TaskDoor door,
            People people,
            Clock clock) {
        this.undertakings = undertakings;
        this.tasks = tasks;
        this.bearers = bearers;
        this.shifts = shifts;
        this.signedUp = signedUp;
        this.hours = hours;
        this.entries = entries;
        this.door = door;
        this.people = people;
        this.clock = clock;
    }

    /// @throws NotFound where there is none that the visitor may read
    TaskShown of(Page page, UUID id) {
        var visitor = page.visitor().person();
        var task = tasks.find(id).filter(one -> one.isShownTo(visitor)).orElseThrow(NotFound::new);
        var step = undertakings.findStep(task.step()).orElseThrow(NotFound::new);
        var entrance = undertakings.entrance(step, visitor);
        var insider = visitor != null && undertakings.takesPart(visitor, task.undertaking());
        var borne = bearers.list(id);
        var own = borne.stream()
                .filter(one -> one.person().equals(visitor))
                .findFirst()
                .orElse(null);
        var times = shifts.list(List.of(id));
        var there = signedUp.list(times.stream().map(Shift::id).toList());
        var past = entries.list(id);
        var participants = own == null ? List.<UUID>of() : undertakings.listParticipants(task.undertaking());
        var names = visitor == null ? Map.<UUID, String>of() : names(borne, there, past, participants);
        return new TaskShown(
                task,
                step,
                entrance,
                door.today(),
                own,
                insider || own != null
                        ? borne.stream()
                                .map(one -> names.getOrDefault(one.person(), ""))
                                .toList()
                        : List.of(),
                borne.stream()
                        .filter(one ->
                                one.offeredTo() != null && one.offeredTo().equals(visitor))
                        .map(one -> new TaskShown.Asked(one.person(), names.getOrDefault(one.person(), "")))
                        .toList(),
                others(page, participants, borne, names),
                own == null || own.offeredTo() == null ? "" : names.getOrDefault(own.offeredTo(), ""),
                visitor != null && door.looksAfter(visitor, task),
                insider,
                times.stream()
                        .map(shift -> line(shift, task, step, entrance, there, insider ? names : Map.of(), visitor))
                        .toList(),
                visitor == null ? List.of() : hours.listOf(visitor, id),
                past.stream()
                        .map(entry -> line(entry, insider ? names : Map.of()))
                        .toList());
    }

    private TaskShown.ShiftLine line(
            Shift shift,
            SharedTask task,
            Step step,
            Entrance entrance,
            List<SignedUpStore.SignedUp> there,
            Map<UUID, String> names,
            @Nullable UUID visitor) {
        Instant now = clock.instant();
        var here = there.stream().filter(one -> one.shift().equals(shift.id())).toList();
        var mine = here.stream().anyMatch(one -> one.person().equals(visitor));
        var goesOn = entrance == Entrance.OPEN || entrance == Entrance.OVER && !step.isClosed();
        var toCome = !shift.cancelled() && !shift.isOver(now);
        return new TaskShown.ShiftLine(
                shift,
                here.stream()
                        .map(one -> names.getOrDefault(one.person(), ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")),
                mine,
                toCome
                        && goesOn
                        && visitor != null
                        && !mine
                        && shift.free() > 0
                        && !task.state().isEnded(),
                toCome);
    }

    private static TaskShown.EntryLine line(Entry entry, Map<UUID, String> names) {
        return new TaskShown.EntryLine(
                entry.act(), name(entry.person(), names), name(entry.other(), names), entry.at());
    }

    private static String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private static List<Option> others(
            Page page, List<UUID> participants, List<Bearer> borne, Map<UUID, String> names) {
        var have = borne.stream().map(Bearer::person).collect(Collectors.toSet());
        return participants.stream()
                .filter(one -> !have.contains(one) && names.containsKey(one))
                .map(one -> new Option(one.toString(), names.getOrDefault(one, "")))
                .sorted((one, other) -> page.language().collator().compare(one.label(), other.label()))
                .toList();
    }

    private Map<UUID, String> names(
            List<Bearer> borne, List<SignedUpStore.SignedUp> there, List<Entry> past, List<UUID> participants) {
        Set<UUID> all = new HashSet<>(participants);
        borne.forEach(one -> add(all, one.person(), one.offeredTo()));
        there.forEach(one -> all.add(one.person()));
        past.forEach(one -> add(all, one.person(), one.other()));
        return people.names(all);
    }

    private static void add(Set<UUID> all, @Nullable UUID one, @Nullable UUID other) {
        if (one != null) {
            all.add(one);
        }
        if (other != null) {
            all.add(other);
        }
    }
}
