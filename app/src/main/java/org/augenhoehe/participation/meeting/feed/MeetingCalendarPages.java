package org.augenhoehe.participation.meeting.feed;

import java.util.UUID;

import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.platform.calendar.CalendarAnswer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One meeting for one's own calendar.
@Controller
@Access(For.EVERYONE)
class MeetingCalendarPages {
    private final MeetingDoor door;
    private final MeetingCalendars calendars;

    MeetingCalendarPages(MeetingDoor door, MeetingCalendars calendars) {
        this.door = door;
        this.calendars = calendars;
    }

    @GetMapping("/treffen/{step}/termin.ics")
    ResponseEntity<byte[]> take(Page page, @PathVariable("step") UUID id) {
        var step = door.get(id);
        return CalendarAnswer.of(calendars.of(page, step, door.getInvited(id)), "treffen.ics");
    }
}
