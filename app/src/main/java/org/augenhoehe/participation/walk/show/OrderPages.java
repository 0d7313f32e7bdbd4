package org.augenhoehe.participation.walk.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.route.RouteBook;
import org.augenhoehe.participation.walk.route.Routed;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts put stations in their order, take suggestions on, and leave stations out with a reason.
@Controller
@RequestMapping("/rundgang/{step}/stationen/{id}")
@Access(For.SIGNED_IN)
class OrderPages {
    private static final int LONGEST = 1000;

    private final Walks walks;
    private final RouteBook book;

    OrderPages(Walks walks, RouteBook book) {
        this.walks = walks;
        this.book = book;
    }

    @PostMapping("/frueher")
    View earlier(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        walks.station(step, id);
        return said(page, step, book.move(page.visitor().id(), id, -1), "walk.station.moved");
    }

    @PostMapping("/spaeter")
    View later(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        walks.station(step, id);
        return said(page, step, book.move(page.visitor().id(), id, 1), "walk.station.moved");
    }

    @PostMapping("/aufnehmen")
    View takeOn(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        walks.station(step, id);
        return said(page, step, book.takeOn(page.visitor().id(), id), "walk.station.taken");
    }

    @PostMapping("/weglassen")
    View leaveOut(Page page, @PathVariable UUID step, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        walks.station(step, id);
        var field = "reason-" + id;
        var why = typed.getOrDefault(field, "").strip();
        var left = book.leaveOut(page.visitor().id(), id, why.substring(0, Math.min(LONGEST, why.length())));
        if (left instanceof Routed.NoReason || left instanceof Routed.NotSo) {
            var form = Form.empty().with(field, why).reject(field, RoutedSentence.of(page, left));
            return page.again(
                    "participation/walk/walk", Map.of("shown", walks.of(page, step), "form", form, "about", id));
        }
        return said(page, step, left, "walk.station.left");
    }

    private static View said(Page page, UUID step, Routed routed, String done) {
        var path = Walk.path(step) + "#stationen";
        return switch (routed) {
            case Routed.Done any -> page.goOn(path, "success", done);
            case Routed.Full full -> page.goOn(path, "warning", "walk.full");
            default -> page.goOn(path, "warning", "walk.changed");
        };
    }
}
