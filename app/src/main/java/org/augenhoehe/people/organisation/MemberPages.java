package org.augenhoehe.people.organisation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who belongs to a group, and what its speakers do about it.
@Controller
@RequestMapping("/gruppen/{organisation}/mitglieder")
@Access(For.SIGNED_IN)
class MemberPages {
    private final OrganisationStore organisations;
    private final MembershipStore store;
    private final MembershipBook book;

    MemberPages(OrganisationStore organisations, MembershipStore store, MembershipBook book) {
        this.organisations = organisations;
        this.store = store;
        this.book = book;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID organisation) {
        var own = store.find(organisation, page.visitor().id())
                .filter(Membership::counts)
                .orElseThrow(NotFound::new);
        return page.show(
                "people/organisation/members",
                Map.of(
                        "organisation",
                        organisations.find(organisation).orElseThrow(NotFound::new),
                        "members",
                        store.listOf(organisation),
                        "own",
                        own));
    }

    @PostMapping("/einladen")
    View invite(Page page, @PathVariable UUID organisation, @RequestParam UUID person) {
        book.invite(page.visitor().id(), organisation, person);
        return page.goOn(list(organisation), "success", "groups.invited");
    }

    @PostMapping("/{person}/aufnehmen")
    View confirm(Page page, @PathVariable UUID organisation, @PathVariable UUID person) {
        book.confirm(page.visitor().id(), organisation, person);
        return page.goOn(list(organisation), "success", "groups.confirmed");
    }

    @PostMapping("/{person}/beenden")
    View end(Page page, @PathVariable UUID organisation, @PathVariable UUID person) {
        return after(page, organisation, book.end(page.visitor().id(), organisation, person));
    }

    @PostMapping("/{person}/vertreten")
    View makeSpeaker(Page page, @PathVariable UUID organisation, @PathVariable UUID person) {
        book.makeSpeaker(page.visitor().id(), organisation, person);
        return page.goOn(list(organisation), "success", "groups.speaks.given");
    }

    @PostMapping("/nicht-mehr-vertreten")
    View stopSpeaking(Page page, @PathVariable UUID organisation) {
        return after(page, organisation, book.stopSpeaking(page.visitor().id(), organisation));
    }

    private static View after(Page page, UUID organisation, MembershipBook.Ending ending) {
        return switch (ending) {
            case DONE -> page.goOn(list(organisation), "success", "groups.ended");
            case NOBODY_LEFT_TO_SPEAK -> page.goOn(list(organisation), "warning", "groups.nobodyleft");
            case SPEAKERS_LEAVE_THEMSELVES -> page.goOn(list(organisation), "warning", "groups.speakersleave");
        };
    }

    private static String list(UUID organisation) {
        return "/gruppen/" + organisation + "/mitglieder";
    }
}
