package org.augenhoehe.people.organisation;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where an operator confirms organisations that were founded.
@Controller
@RequestMapping("/betrieb/gruppen")
@Access(For.OPERATOR)
class OrganisationDeskPages {
    private static final String WAITING = "/betrieb/gruppen";
    private static final int REASON = 500;

    private final OrganisationStore store;
    private final MembershipStore memberships;
    private final OrganisationBook book;

    OrganisationDeskPages(OrganisationStore store, MembershipStore memberships, OrganisationBook book) {
        this.store = store;
        this.memberships = memberships;
        this.book = book;
    }

    @GetMapping
    View waiting(Page page) {
        return page.show("people/organisation/waiting", Map.of("waiting", store.listWaiting(), "founders", founders()));
    }

    @PostMapping("/{organisation}/bestaetigen")
    View confirm(Page page, @PathVariable UUID organisation) {
        book.confirm(page.visitor().id(), organisation);
        return page.goOn(WAITING, "success", "groups.desk.confirmed");
    }

    @PostMapping("/{organisation}/ablehnen")
    View decline(Page page, @PathVariable UUID organisation, @RequestParam(defaultValue = "") String because) {
        if (because.isBlank() || because.length() > REASON) {
            var form = Form.empty().with("because", because).reject("because", page.t("groups.desk.reason.missing"));
            return page.again(
                    "people/organisation/waiting",
                    Map.of(
                            "waiting",
                            store.listWaiting(),
                            "founders",
                            founders(),
                            "form",
                            form,
                            "refused",
                            organisation));
        }
        book.decline(page.visitor().id(), organisation, because.strip());
        return page.goOn(WAITING, "success", "groups.desk.declined");
    }

    private Map<UUID, String> founders() {
        return memberships.listOfWaiting().stream()
                .collect(Collectors.groupingBy(
                        Membership::organisation,
                        Collectors.mapping(Membership::personName, Collectors.joining(", "))));
    }
}
