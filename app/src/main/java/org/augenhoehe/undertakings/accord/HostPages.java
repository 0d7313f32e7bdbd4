package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Those who take part choose who hosts, by consent as everything here.
@Controller
@RequestMapping("/vorhaben/{id}/menschen/{person}")
@Access(For.SIGNED_IN)
class HostPages {
    private static final int USUAL_DAYS = 3;
    private static final int LONGEST = 1000;

    private final AccordBook book;
    private final Clock clock;

    HostPages(AccordBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @PostMapping("/vorschlagen")
    View propose(
            Page page, @PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "") String why) {
        var reason = reason(page, why, "undertakings.host.reason");
        return said(page, id, book.proposeHost(page.visitor().id(), id, person, reason, lastDay()));
    }

    @PostMapping("/abwaehlen")
    View proposeEnd(
            Page page, @PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "") String why) {
        if (why.strip().length() < 3) {
            return page.goOn(Undertaking.home(id) + "/menschen", "warning", "undertakings.host.reason.missing");
        }
        var reason = reason(page, why, "undertakings.host.reason");
        return said(page, id, book.proposeNoLongerHost(page.visitor().id(), id, person, reason, lastDay()));
    }

    private static View said(Page page, UUID id, Proposed proposed) {
        return switch (proposed) {
            case Proposed.Opened(var path) -> page.goOn(path, "success", "undertakings.accord.opened");
            case Proposed.AlreadyOpen(var path) -> page.goOn(path, "info", "undertakings.accord.already");
            case Proposed.Closed closed ->
                page.goOn(Undertaking.home(id) + "/menschen", "warning", "undertakings.host.closed");
            case Proposed.Refused(var why) ->
                page.goOn(Undertaking.home(id) + "/menschen", "warning", "undertakings.accord.refused." + why);
        };
    }

    /// For a choice nobody needs to say why; then it says that it is one.
    private static String reason(Page page, String typed, String otherwise) {
        var reason = typed.strip();
        return reason.length() < 3 ? page.t(otherwise) : reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE).plusDays(USUAL_DAYS);
    }
}
