package org.augenhoehe.people.slip;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Redeeming a slip, and what one can do with the standing it gave.
@Controller
class SlipPages {
    private static final String MINE = "/mein-platz/rollen";

    private final SlipBook book;
    private final RateLimits limits;

    SlipPages(SlipBook book, RateLimits limits) {
        this.book = book;
        this.limits = limits;
    }

    /// The picture on a slip leads here with the code behind a `#`: that part of an address stays in the
    /// browser, so no log of any server on the way learns it.
    @GetMapping("/zettel")
    @Access(For.EVERYONE)
    View ask(Page page) {
        return page.show("people/slip/redeem", Map.of("form", Form.empty()));
    }

    @PostMapping("/zettel")
    @Access(For.SIGNED_IN)
    View redeem(Page page, @RequestParam(defaultValue = "") String code) {
        var person = page.visitor().id();
        if (!limits.hasRoom(Limit.SLIP, person.toString())) {
            throw new TooMany();
        }
        return switch (book.redeem(person, SlipCode.typed(code))) {
            case DONE -> page.goOn(MINE, "success", "groups.slip.redeemed");
            case HELD_ALREADY -> page.goOn(MINE, "info", "groups.slip.held");
            case NOT_GOOD -> {
                limits.take(Limit.SLIP, person.toString());
                var form = Form.empty().with("code", code).reject("code", page.t("groups.slip.notgood"));
                yield page.again("people/slip/redeem", Map.of("form", form));
            }
        };
    }

    @PostMapping("/mein-platz/rollen/zettel/{organisation}/{kind}/zeigen")
    @Access(For.SIGNED_IN)
    View show(
            Page page,
            @PathVariable UUID organisation,
            @PathVariable StandingKind kind,
            @RequestParam(defaultValue = "false") boolean shown) {
        book.show(page.visitor().id(), organisation, kind, shown);
        return page.goOn(MINE, "success", shown ? "groups.standing.shown" : "groups.standing.hidden");
    }

    @PostMapping("/mein-platz/rollen/zettel/{organisation}/{kind}/beenden")
    @Access(For.SIGNED_IN)
    View giveUp(Page page, @PathVariable UUID organisation, @PathVariable StandingKind kind) {
        book.giveUp(page.visitor().id(), organisation, kind);
        return page.goOn(MINE, "success", "groups.standing.ended");
    }
}
