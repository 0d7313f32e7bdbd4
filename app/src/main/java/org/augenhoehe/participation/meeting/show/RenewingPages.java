package org.augenhoehe.participation.meeting.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.View;

/// The part of the minutes that renews itself while people write: a few bytes where nothing is new.
@Controller
class RenewingPages {
    private final Minutes minutes;
    private final MinutesPrint print;
    private final MeetingDoor door;

    RenewingPages(Minutes minutes, MinutesPrint print, MeetingDoor door) {
        this.minutes = minutes;
        this.print = print;
        this.door = door;
    }

    @GetMapping("/treffen/{step}/protokoll/mitschrift")
    @Access(For.EVERYONE)
    @Nullable
    View renew(Page page, @PathVariable UUID step, WebRequest asked) {
        var now = print.find(page, door.get(step), door.getInvited(step)).orElseThrow(NotFound::new);
        return asked.checkNotModified(now)
                ? null
                : page.show("participation/meeting/written", Map.of("shown", minutes.of(page, step)));
    }
}
