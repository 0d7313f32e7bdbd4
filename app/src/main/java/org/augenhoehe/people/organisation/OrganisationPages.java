package org.augenhoehe.people.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.OrganisationView;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
class OrganisationPages {
    private static final int ON_A_PAGE = 20;

    private final OrganisationStore store;
    private final MembershipStore memberships;
    private final OrganisationBook book;
    private final Speakers speakers;
    private final Markdown markdown;
    private final List<OrganisationView> views;

    OrganisationPages(
            OrganisationStore store,
            MembershipStore memberships,
            OrganisationBook book,
            Speakers speakers,
            Markdown markdown,
            List<OrganisationView> views) {
        this.store = store;
        this.memberships = memberships;
        this.book = book;
        this.speakers = speakers;
        this.markdown = markdown;
        this.views = views;
    }

    @GetMapping("/gruppen")
    @Access(For.EVERYONE)
    View list(Page page, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var count = store.countConfirmed();
        var last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        var number = Math.clamp(wanted, 1, last);
        var shown = store.listConfirmed(ON_A_PAGE, (number - 1) * ON_A_PAGE);
        return page.show(
                "people/organisation/list",
                Map.of("organisations", shown, "count", count, "number", number, "last", last));
    }

    @GetMapping("/gruppen/neu")
    @Access(For.SIGNED_IN)
    View found(Page page) {
        return page.show("people/organisation/found", Map.of("form", Form.empty()));
    }

    @PostMapping("/gruppen/neu")
    @Access(For.SIGNED_IN)
    View found(Page page, @Valid @ModelAttribute OrganisationForm described, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("people/organisation/found", Map.of("form", form));
        }
        var id = book.found(page.visitor().id(), described);
        var says = described.kind().needsConfirmation() ? "groups.founded.waits" : "groups.founded";
        return page.goOn("/gruppen/" + id, "success", says);
    }

    @GetMapping("/gruppen/{organisation}")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID organisation) {
        return page.show("people/organisation/show", Map.of("shown", shown(page, organisation), "views", views));
    }

    @GetMapping("/gruppen/{organisation}/aendern")
    @Access(For.SIGNED_IN)
    View describe(Page page, @PathVariable UUID organisation) {
        var old = speakers.require(page.visitor().id(), organisation);
        var form =
                Form.empty().with("name", old.name()).with("about", old.about()).with("contact", old.contact());
        return page.show("people/organisation/describe", Map.of("organisation", old, "form", form));
    }

    @PostMapping("/gruppen/{organisation}/aendern")
    @Access(For.SIGNED_IN)
    View describe(
            Page page,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute OrganisationForm described,
            BindingResult validation) {
        var old = speakers.require(page.visitor().id(), organisation);
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("people/organisation/describe", Map.of("organisation", old, "form", form));
        }
        book.describe(page.visitor().id(), organisation, described);
        return page.goOn("/gruppen/" + organisation, "success", "groups.described");
    }

    private OrganisationShown shown(Page page, UUID id) {
        var organisation = store.find(id).orElseThrow(NotFound::new);
        var members = memberships.listOf(id);
        var own = members.stream()
                .filter(member -> member.person().equals(page.visitor().person()))
                .findFirst();
        if (!organisation.confirmed() && own.isEmpty() && !page.visitor().is(Role.OPERATOR)) {
            throw new NotFound();
        }
        return new OrganisationShown(
                organisation,
                markdown.html(organisation.about()),
                (int) members.stream().filter(Membership::counts).count(),
                (int) members.stream().filter(Membership::asked).count(),
                own.orElse(null));
    }
}
