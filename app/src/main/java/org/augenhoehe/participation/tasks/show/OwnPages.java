package org.augenhoehe.participation.tasks.show;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.tasks.bear.Bearer;
import org.augenhoehe.participation.tasks.bear.BearerStore;
import org.augenhoehe.participation.tasks.feed.CalendarAddresses;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What one has taken on, when one said one would come, and the address of it for one's own calendar.
@Controller
@Access(For.SIGNED_IN)
class OwnPages implements MyPlaceEntry {
    private static final String OWN = "/mein-platz/aufgaben";

    private final TaskStore tasks;
    private final BearerStore bearers;
    private final ShiftStore shifts;
    private final CalendarAddresses addresses;
    private final Clock clock;

    OwnPages(TaskStore tasks, BearerStore bearers, ShiftStore shifts, CalendarAddresses addresses, Clock clock) {
        this.tasks = tasks;
        this.bearers = bearers;
        this.shifts = shifts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping(OWN)
    @Assisted
    View own(Page page) {
        var person = page.visitor().id();
        var now = clock.instant();
        var borne = bearers.listOf(person);
        var times = shifts.listOf(person).stream()
                .filter(shift -> !shift.isOver(now))
                .toList();
        var wanted = borne.stream().map(Bearer::task).collect(Collectors.toSet());
        times.forEach(shift -> wanted.add(shift.task()));
        var known = tasks.list(wanted).stream().collect(Collectors.toMap(SharedTask::id, task -> task));
        var values = new HashMap<String, Object>(Map.of("shifts", times, "known", known));
        values.put("taken", open(known, borne, person, true));
        values.put("asked", open(known, borne, person, false));
        // Whoever acts for somebody does not carry their secret away.
        values.put(
                "address",
                page.visitor().assistant() == null
                        ? addresses
                                .find(person)
                                .map(address -> page.publicUrl() + "/kalender/" + address + ".ics")
                                .orElse("")
                        : "");
        return page.show("participation/tasks/own", values);
    }

    /// @param taken else those that the person is asked to take over
    private static List<SharedTask> open(Map<UUID, SharedTask> known, List<Bearer> borne, UUID person, boolean taken) {
        return borne.stream()
                .filter(bearer -> bearer.person().equals(person) == taken)
                .map(bearer -> known.get(bearer.task()))
                .filter(task -> task != null && !task.state().isEnded())
                .toList();
    }

    @PostMapping(OWN + "/adresse")
    View renew(Page page) {
        addresses.renew(page.visitor().id());
        return page.goOn(OWN + "#kalender", "success", "tasks.calendar.renewed");
    }

    @PostMapping(OWN + "/adresse/loeschen")
    View remove(Page page) {
        addresses.remove(page.visitor().id());
        return page.goOn(OWN + "#kalender", "success", "tasks.calendar.removed");
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String href() {
        return OWN;
    }

    @Override
    public String textKey() {
        return "tasks.own";
    }
}
