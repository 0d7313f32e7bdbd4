package org.augenhoehe.participation.meeting.show;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.come.Came;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.participation.meeting.come.ComingBook;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts read who comes and what they need, and tick who is there.
@Controller
@RequestMapping("/treffen/{step}/anmeldungen")
@Access(For.SIGNED_IN)
class PresencePages {
    private static final String TEMPLATE = "participation/meeting/coming";
    private static final int MOST = 999;

    private final MeetingDoor door;
    private final ComingStore coming;
    private final ComingBook book;
    private final Meetings meetings;
    private final People people;

    PresencePages(MeetingDoor door, ComingStore coming, ComingBook book, Meetings meetings, People people) {
        this.door = door;
        this.coming = coming;
        this.book = book;
        this.meetings = meetings;
        this.people = people;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        door.getForHost(page.visitor().id(), step);
        door.getInvited(step);
        var form = Form.empty()
                .with(
                        "there",
                        coming.listPresent(step).stream().map(UUID::toString).toList());
        var others = coming.listOthers(step);
        for (var side : Side.values()) {
            form.with(field(side), String.valueOf(others.getOrDefault(side, 0)));
        }
        return page.show(TEMPLATE, values(page, step, form));
    }

    @PostMapping
    View tick(
            Page page,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable List<UUID> there,
            @RequestParam Map<String, String> typed) {
        door.getForHost(page.visitor().id(), step);
        var ticked = there == null ? List.<UUID>of() : there;
        var form =
                Form.empty().with("there", ticked.stream().map(UUID::toString).toList());
        var others = new EnumMap<Side, Integer>(Side.class);
        for (var side : Side.values()) {
            var number = typed.getOrDefault(field(side), "").strip();
            form.with(field(side), number);
            if (number.matches("\\d{1,3}")) {
                others.put(side, Integer.valueOf(number));
            } else if (!number.isEmpty()) {
                form.reject(field(side), page.t("meeting.present.others.wrong", MOST));
            }
        }
        if (!form.hasErrors()) {
            var came = book.tick(page.visitor().id(), step, ticked, others);
            if (came instanceof Came.Done) {
                return page.goOn(Meeting.path(step) + "/anmeldungen", "success", "meeting.present.saved");
            }
            form.reject("there", Came.sentence(page, came));
        }
        return page.again(TEMPLATE, values(page, step, form));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var step = door.get(id);
        var inside = door.insiders(step);
        var names = people.names(inside);
        // Whoever has left is none of the hosts' business any more.
        var answers = coming.list(id).stream()
                .filter(one -> names.containsKey(one.person()) && one.answer() != ComingAnswer.NO)
                .toList();
        var options = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
        return Map.of(
                "shown",
                meetings.of(page, id),
                "answers",
                answers,
                "names",
                names,
                "options",
                options,
                "sides",
                Side.options(page),
                "form",
                form);
    }

    private static String field(Side side) {
        return "o-" + side;
    }
}
