package org.augenhoehe.participation.meeting.call;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts prepare a meeting, invite to it, change and cancel it.
@Controller
@RequestMapping("/treffen/{step}/vorbereiten")
@Access(For.SIGNED_IN)
class CallPages {
    private static final String TEMPLATE = "participation/meeting/call";
    private static final int LONGEST = 1000;

    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final CallBook book;

    CallPages(MeetingDoor door, MeetingStore meetings, CallBook book) {
        this.door = door;
        this.meetings = meetings;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable("step") UUID id) {
        var step = door.getForHost(page.visitor().id(), id);
        return page.show(
                TEMPLATE, values(page, id, CallForm.of(meetings.find(id).orElse(null), step), Form.empty()));
    }

    @PostMapping
    View write(
            Page page, @PathVariable("step") UUID id, @Valid @ModelAttribute CallForm typed, BindingResult validation) {
        door.getForHost(page.visitor().id(), id);
        var form = page.form(validation);
        if (!form.hasErrors() && typed.lacksPlace()) {
            form.reject("place", page.t("meeting.call.place.missing"));
        }
        if (!validation.hasErrors() && typed.lacksLink()) {
            form.reject("link", page.t("meeting.call.link.wrong"));
        }
        if (!form.hasErrors()) {
            var called = book.write(page.visitor().id(), id, typed.wish());
            if (called instanceof Called.Done(var told)) {
                return told
                        ? page.goOn(Meeting.path(id), "success", "meeting.call.changed")
                        : page.goOn(Meeting.path(id) + "/vorbereiten", "success", "meeting.call.saved");
            }
            form.reject("day", Called.sentence(page, called));
        }
        return page.again(TEMPLATE, values(page, id, form, Form.empty()));
    }

    @PostMapping("/einladen")
    View invite(Page page, @PathVariable("step") UUID id) {
        var called = book.invite(page.visitor().id(), id);
        if (called instanceof Called.Done) {
            return page.goOn(Meeting.path(id), "success", "meeting.call.invited");
        }
        var form = CallForm.of(meetings.find(id).orElse(null), door.get(id));
        form.reject("", Called.sentence(page, called));
        return page.again(TEMPLATE, values(page, id, form, Form.empty()));
    }

    @PostMapping("/absagen")
    View cancel(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String why) {
        var step = door.getForHost(page.visitor().id(), id);
        var reason = why.strip();
        var cancelling = Form.empty().with("why", why);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            cancelling.reject("why", page.t("meeting.call.why.missing"));
        } else {
            var called = book.cancel(page.visitor().id(), id, reason);
            if (called instanceof Called.Done) {
                return page.goOn(Meeting.path(id), "success", "meeting.call.cancelled");
            }
            cancelling.reject("why", Called.sentence(page, called));
        }
        return page.again(
                TEMPLATE, values(page, id, CallForm.of(meetings.find(id).orElse(null), step), cancelling));
    }

    private Map<String, ?> values(Page page, UUID id, Form form, Form cancelling) {
        var values = new HashMap<String, Object>();
        values.put("step", door.get(id));
        meetings.find(id).ifPresent(meeting -> {
            values.put("meeting", meeting);
            values.put("begun", book.hasBegun(meeting));
        });
        values.put("form", form);
        values.put("cancelling", cancelling);
        values.put("formats", formats(page));
        values.put(
                "ways",
                Arrays.stream(Way.values())
                        .map(way -> new Option(way.name(), page.t(way.textKey())))
                        .toList());
        return values;
    }

    private static List<Option> formats(Page page) {
        return Arrays.stream(Format.values())
                .map(format -> new Option(format.name(), page.t(format.textKey()), page.t(format.textKey() + ".about")))
                .toList();
    }
}
