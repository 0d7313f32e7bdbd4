package org.augenhoehe.people.organisation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What a person does about belonging to a group.
@Controller
@Access(For.SIGNED_IN)
class MembershipPages {
    private final MembershipStore store;
    private final MembershipBook book;

    MembershipPages(MembershipStore store, MembershipBook book) {
        this.store = store;
        this.book = book;
    }

    @GetMapping("/mein-platz/gruppen")
    @Assisted(errand = Errand.ORDERING)
    View mine(Page page) {
        return page.show(
                "people/organisation/mine",
                Map.of("memberships", store.listOfPerson(page.visitor().id())));
    }

    @PostMapping("/gruppen/{organisation}/mitmachen")
    @Assisted(value = "groups.act.ask", errand = Errand.ORDERING)
    View ask(Page page, @PathVariable UUID organisation) {
        book.ask(page.visitor().id(), organisation);
        var joined = store.find(organisation, page.visitor().id())
                .filter(Membership::counts)
                .isPresent();
        return page.goOn("/gruppen/" + organisation, "success", joined ? "groups.joined" : "groups.asked");
    }

    @PostMapping("/gruppen/{organisation}/verlassen")
    @Assisted(value = "groups.act.leave", errand = Errand.ORDERING, will = Will.EACH_TIME)
    View leave(Page page, @PathVariable UUID organisation) {
        return switch (book.leave(page.visitor().id(), organisation)) {
            case DONE -> page.goOn("/mein-platz/gruppen", "success", "groups.left");
            case NOBODY_LEFT_TO_SPEAK, SPEAKERS_LEAVE_THEMSELVES ->
                page.goOn("/gruppen/" + organisation + "/mitglieder", "warning", "groups.nobodyleft");
        };
    }
}
