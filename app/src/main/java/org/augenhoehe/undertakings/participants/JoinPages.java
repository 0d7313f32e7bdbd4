package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Coming, going, and saying in which standing.
@Controller
@RequestMapping("/vorhaben/{id}")
@Access(For.SIGNED_IN)
class JoinPages {
    private final JoinBook book;
    private final VouchingBook standings;

    JoinPages(JoinBook book, VouchingBook standings) {
        this.book = book;
        this.standings = standings;
    }

    @PostMapping("/mitmachen")
    @Assisted("undertakings.act.join")
    View join(Page page, @PathVariable UUID id) {
        return switch (book.join(page.visitor().id(), id)) {
            case TAKES_PART -> page.goOn(Undertaking.home(id) + "/menschen", "success", "undertakings.join.done");
            case ASKED -> page.goOn(Undertaking.home(id), "success", "undertakings.join.asked");
            case ONLY_INVITED -> page.goOn(Undertaking.home(id), "warning", "undertakings.join.invited");
            case IS_OVER -> page.goOn(Undertaking.home(id), "warning", "undertakings.join.over");
        };
    }

    @PostMapping("/verlassen")
    @Assisted(value = "undertakings.act.leave", will = Will.EACH_TIME)
    View leave(Page page, @PathVariable UUID id) {
        return switch (book.leave(page.visitor().id(), id)) {
            case DONE -> page.goOn(Undertaking.home(id), "success", "undertakings.leave.done");
            case LAST_HOST -> page.goOn(Undertaking.home(id) + "/menschen", "warning", "undertakings.leave.last");
        };
    }

    @PostMapping("/blickwinkel")
    @Assisted("undertakings.act.standing")
    View choose(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable StandingKind standing) {
        standings.choose(page.visitor().id(), id, standing);
        return page.goOn(Undertaking.home(id) + "/menschen", "success", "undertakings.standing.done");
    }
}
