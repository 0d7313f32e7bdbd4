package org.augenhoehe.participation.meeting.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.AgendaBook;
import org.augenhoehe.participation.meeting.agenda.Noted;
import org.augenhoehe.participation.meeting.come.Came;
import org.augenhoehe.participation.meeting.come.ComingBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// A meeting: when, where, what about; who comes.
@Controller
@RequestMapping("/treffen/{step}")
class MeetingPages {
    private static final String TEMPLATE = "participation/meeting/meeting";

    private final Meetings meetings;
    private final AgendaBook agenda;
    private final ComingBook coming;

    MeetingPages(Meetings meetings, AgendaBook agenda, ComingBook coming) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.coming = coming;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID step) {
        return page.show(TEMPLATE, meetings.values(page, step, null, null));
    }

    /// The timetable, also for the wall.
    @GetMapping("/ablauf")
    @Access(For.EVERYONE)
    View showTimes(Page page, @PathVariable UUID step) {
        var shown = meetings.of(page, step);
        if (shown.meeting() == null) {
            throw new NotFound();
        }
        return page.show("participation/meeting/timetable", Map.of("shown", shown));
    }

    @PostMapping("/tagesordnung")
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.point")
    View add(Page page, @PathVariable UUID step, @Valid @ModelAttribute PointForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var noted = agenda.add(page.visitor().id(), step, typed.title(), typed.length());
            if (noted instanceof Noted.Done) {
                return page.goOn(Meeting.path(step) + "#tagesordnung", "success", "meeting.agenda.added");
            }
            form.reject("title", Noted.sentence(page, noted));
        }
        return page.again(TEMPLATE, meetings.values(page, step, form, null));
    }

    @PostMapping("/tagesordnung/{point}/zuruecknehmen")
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.point")
    View withdraw(Page page, @PathVariable UUID step, @PathVariable UUID point) {
        var noted = agenda.withdraw(page.visitor().id(), step, point);
        if (noted instanceof Noted.Done) {
            return page.goOn(Meeting.path(step) + "#tagesordnung", "success", "meeting.agenda.withdrawn");
        }
        var why = noted instanceof Noted.Written ? "meeting.agenda.written" : "meeting.agenda.over";
        return page.goOn(Meeting.path(step) + "#tagesordnung", "warning", why);
    }

    @PostMapping("/antwort")
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.answer")
    View answer(Page page, @PathVariable UUID step, @Valid @ModelAttribute ComingForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var person = page.visitor().id();
            var came = coming.answer(person, typed.coming(step, person));
            if (came instanceof Came.Done) {
                return page.goOn(Meeting.path(step) + "#kommen", "success", "meeting.come.thanks");
            }
            form.reject("answer", Came.sentence(page, came));
        }
        return page.again(TEMPLATE, meetings.values(page, step, null, form));
    }

    @PostMapping("/da")
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.there")
    View checkIn(Page page, @PathVariable UUID step) {
        return there(page, step, true);
    }

    @PostMapping("/nicht-da")
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.there")
    View checkOut(Page page, @PathVariable UUID step) {
        return there(page, step, false);
    }

    private View there(Page page, UUID step, boolean there) {
        var came = coming.checkIn(page.visitor().id(), step, there);
        return came instanceof Came.Done
                ? page.goOn(Meeting.path(step) + "#kommen", "success", there ? "meeting.there" : "meeting.there.not")
                : page.goOn(Meeting.path(step) + "#kommen", "warning", "meeting.come.over");
    }
}
