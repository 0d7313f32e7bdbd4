package org.augenhoehe.participation.meeting.show;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.AgendaBook;
import org.augenhoehe.participation.meeting.agenda.AgendaBook.Turn;
import org.augenhoehe.participation.meeting.agenda.Noted;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts put the agenda in order and give every point its time.
@Controller
@RequestMapping("/treffen/{step}/tagesordnung")
@Access(For.SIGNED_IN)
class AgendaPages {
    private static final String TEMPLATE = "participation/meeting/agenda";
    private static final int MOST_MINUTES = 600;
    private static final int MOST_NUMBER = 999;

    private final Meetings meetings;
    private final MeetingDoor door;
    private final AgendaBook book;

    AgendaPages(Meetings meetings, MeetingDoor door, AgendaBook book) {
        this.meetings = meetings;
        this.door = door;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID step) {
        var shown = get(page, step);
        var form = Form.empty();
        shown.agenda()
                .forEach(line -> form.with(number(line), String.valueOf(line.number()))
                        .with(minutes(line), String.valueOf(line.point().minutes())));
        return page.show(TEMPLATE, Map.of("shown", shown, "form", form));
    }

    @PostMapping("/ordnen")
    View order(Page page, @PathVariable UUID step, @RequestParam Map<String, String> typed) {
        var shown = get(page, step);
        var form = Form.empty();
        var turns = new HashMap<UUID, Turn>();
        for (var line : shown.agenda()) {
            form.with(number(line), typed.get(number(line))).with(minutes(line), typed.get(minutes(line)));
            var number = read(form, number(line), MOST_NUMBER, page.t("meeting.agenda.number.wrong"));
            var minutes = read(form, minutes(line), MOST_MINUTES, page.t("meeting.agenda.minutes.wrong"));
            turns.put(line.point().id(), new Turn(number, minutes));
        }
        if (!form.hasErrors()) {
            var noted = book.order(page.visitor().id(), step, turns);
            if (noted instanceof Noted.Done) {
                return page.goOn(Meeting.path(step) + "#tagesordnung", "success", "meeting.agenda.ordered");
            }
            form.reject("", Noted.sentence(page, noted));
        }
        return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
    }

    private MeetingShown get(Page page, UUID step) {
        door.getForHost(page.visitor().id(), step);
        var shown = meetings.of(page, step);
        if (shown.meeting() == null) {
            throw new NotFound();
        }
        return shown;
    }

    private static int read(Form form, String field, int most, String wrong) {
        var typed = form.value(field).strip();
        var number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (number < 0 || number > most) {
            form.reject(field, wrong);
        }
        return number;
    }

    static String number(PointLine line) {
        return "n-" + line.point().id();
    }

    static String minutes(PointLine line) {
        return "m-" + line.point().id();
    }
}
