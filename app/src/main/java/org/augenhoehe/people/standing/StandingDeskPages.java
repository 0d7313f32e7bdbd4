package org.augenhoehe.people.standing;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.organisation.Speakers;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where those who speak for an organisation confirm and offer standings. Who holds one by a slip is not told here.
@Controller
@RequestMapping("/gruppen/{organisation}/blickwinkel")
@Access(For.SIGNED_IN)
class StandingDeskPages {
    private final StandingStore store;
    private final StandingBook book;
    private final Speakers speakers;

    StandingDeskPages(StandingStore store, StandingBook book, Speakers speakers) {
        this.store = store;
        this.book = book;
        this.speakers = speakers;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID organisation) {
        var spokenFor = speakers.require(page.visitor().id(), organisation);
        return page.show(
                "people/standing/desk", Map.of("organisation", spokenFor, "standings", store.listOf(organisation)));
    }

    @PostMapping("/anbieten")
    View offer(Page page, @PathVariable UUID organisation, @RequestParam UUID person, @RequestParam StandingKind kind) {
        book.offer(page.visitor().id(), organisation, person, kind);
        return page.goOn(list(organisation), "success", "groups.standing.offered");
    }

    @PostMapping("/{person}/{kind}/bestaetigen")
    View confirm(
            Page page, @PathVariable UUID organisation, @PathVariable UUID person, @PathVariable StandingKind kind) {
        book.confirm(page.visitor().id(), organisation, person, kind);
        return page.goOn(list(organisation), "success", "groups.standing.confirmed");
    }

    @PostMapping("/{person}/{kind}/beenden")
    View end(Page page, @PathVariable UUID organisation, @PathVariable UUID person, @PathVariable StandingKind kind) {
        book.end(page.visitor().id(), organisation, person, kind);
        return page.goOn(list(organisation), "success", "groups.standing.ended");
    }

    private static String list(UUID organisation) {
        return "/gruppen/" + organisation + "/blickwinkel";
    }
}
