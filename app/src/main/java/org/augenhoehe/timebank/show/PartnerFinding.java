package org.augenhoehe.timebank.show;

import java.util.Optional;
import java.util.Set;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.Occasion;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.statement.Sides;
import org.springframework.stereotype.Component;

/// Reads from an address or a form with whom an exchange is to be.
@Component
class PartnerFinding {
    private final AskingBook asking;
    private final LedgerAccountStore accounts;
    private final Sides sides;
    private final People people;
    private final Organisations organisations;

    PartnerFinding(
            AskingBook asking, LedgerAccountStore accounts, Sides sides, People people, Organisations organisations) {
        this.asking = asking;
        this.accounts = accounts;
        this.sides = sides;
        this.people = people;
        this.organisations = organisations;
    }

    /// @param kind,id what it is for, in another room; empty where it is free
    /// @param other an account; empty where it is not chosen yet
    /// @return empty where nobody is chosen yet
    /// @throws NotFound where what it is for is not there, or none of theirs
    Optional<Partner> find(Page page, String kind, String id, String other) {
        var person = page.visitor().id();
        if (!kind.isEmpty()) {
            var occasion = Ids.find(id).orElseThrow(NotFound::new);
            var asked = asking.findOccasion(kind, occasion, person).orElseThrow(NotFound::new);
            return Optional.of(new Partner(null, name(page, asked), asked, kind, occasion));
        }
        return Ids.find(other)
                .flatMap(accounts::find)
                .filter(account -> account.isOpen() && account.kind() != AccountKind.ISSUE)
                .map(account -> new Partner(account.id(), sides.name(page, account), null, "", null));
    }

    /// Whether a thing in another room has somebody on the other side who keeps an account.
    boolean keepsAccount(Occasion.Asked asked) {
        var account = asked.person() != null
                ? accounts.findOfPerson(asked.person())
                : asked.organisation() != null
                        ? accounts.findOfOrganisation(asked.organisation())
                        : Optional.of(accounts.getCommunity());
        return account.filter(Account::isOpen).isPresent();
    }

    private String name(Page page, Occasion.Asked asked) {
        var person = asked.person();
        var organisation = asked.organisation();
        if (person != null) {
            return people.names(Set.of(person)).getOrDefault(person, page.t("timebank.statement.gone"));
        }
        if (organisation != null) {
            return organisations
                    .names(Set.of(organisation))
                    .getOrDefault(organisation, page.t("timebank.statement.gone"));
        }
        return page.t(AccountKind.COMMUNITY.textKey());
    }
}
