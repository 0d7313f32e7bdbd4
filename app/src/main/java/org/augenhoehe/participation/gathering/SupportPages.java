package org.augenhoehe.participation.gathering;

import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/beitraege/{id}")
@Access(For.SIGNED_IN)
class SupportPages {
    private final SupportBook book;

    SupportPages(SupportBook book) {
        this.book = book;
    }

    /// @param back the list from which somebody came; empty for the page of the contribution itself
    @PostMapping("/unterstuetzen")
    @Assisted("gathering.act.support")
    View support(Page page, @PathVariable UUID id, @RequestParam(name = "zurueck", defaultValue = "") String back) {
        return book.support(page.visitor().id(), id) == Entrance.OPEN
                ? page.goOn(way(id, back), "success", "gathering.supported")
                : page.goOn(way(id, back), "warning", "gathering.support.closed");
    }

    @PostMapping("/nicht-mehr-unterstuetzen")
    @Assisted("gathering.act.support")
    View takeBack(Page page, @PathVariable UUID id, @RequestParam(name = "zurueck", defaultValue = "") String back) {
        book.takeBack(page.visitor().id(), id);
        return page.goOn(way(id, back), "success", "gathering.support.takenback");
    }

    /// Only into a list of contributions, at the one somebody pressed.
    private static String way(UUID id, String back) {
        return back.matches("/sammeln/[0-9a-f-]{36}(\\?[\\w=&-]*)?") ? back + "#b-" + id : Contribution.path(id);
    }
}
