package org.augenhoehe.participation.tasks.feed;

import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.calendar.CalendarAnswer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Calendars that a program reads again and again. Whoever knows the secret address reads a person's own without
/// signing in, as a program must.
@Controller
@Access(For.EVERYONE)
class CalendarPages {
    private final StepDoor steps;
    private final CalendarAddresses addresses;
    private final TaskCalendars calendars;

    CalendarPages(StepDoor steps, CalendarAddresses addresses, TaskCalendars calendars) {
        this.steps = steps;
        this.addresses = addresses;
        this.calendars = calendars;
    }

    @GetMapping("/aufgaben-teilen/{step}/kalender.ics")
    ResponseEntity<byte[]> ofStep(Page page, @PathVariable UUID step) {
        var found = steps.get(step, TasksMethod.KEY);
        return CalendarAnswer.of(calendars.of(page, found), "aufgaben.ics");
    }

    @GetMapping("/kalender/{address}.ics")
    ResponseEntity<byte[]> own(Page page, @PathVariable String address) {
        var person = addresses.findPerson(address).orElseThrow(NotFound::new);
        return CalendarAnswer.of(calendars.of(page, person), "meine-aufgaben.ics");
    }
}
