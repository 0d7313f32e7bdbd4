package org.augenhoehe.timebank.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.springframework.stereotype.Component;

/// Who acts for which account: a person for their own, who speaks for a group or an organisation for its, who keeps the
/// bank for the community's. Only they read what an account has.
@Component
public class ActingFor {
    private static final String PATH = "/zeitbank/konto/";

    private final LedgerAccountStore accounts;
    private final Organisations organisations;
    private final Rules rules;

    ActingFor(LedgerAccountStore accounts, Organisations organisations, Rules rules) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.rules = rules;
    }

    /// The page of an account.
    public static String path(UUID account) {
        return PATH + account;
    }

    public boolean actsFor(UUID person, Account account) {
        return switch (account.kind()) {
            case PERSON -> person.equals(account.person());
            case GROUP, ORGANISATION ->
                account.organisation() != null && organisations.speaksFor(person, account.organisation());
            case COMMUNITY -> rules.isKeeper(person);
            case ISSUE -> false;
        };
    }

    /// @throws NotFound where there is no such account, or the person does not act for it
    public Account getFor(UUID person, UUID account) {
        return accounts.find(account).filter(one -> actsFor(person, one)).orElseThrow(NotFound::new);
    }

    /// All accounts in use for which a person acts, their own first, the community's last.
    public List<Account> listOf(UUID person) {
        var all = new ArrayList<Account>();
        accounts.findOfPerson(person).filter(Account::isOpen).ifPresent(all::add);
        accounts.listOfOrganisations(organisations.listSpokenForBy(person)).stream()
                .filter(Account::isOpen)
                .forEach(all::add);
        if (rules.isKeeper(person)) {
            all.add(accounts.getCommunity());
        }
        return all;
    }

    /// Whom to tell of what concerns an account; nobody where it belongs to nobody.
    public List<UUID> listWhoActFor(Account account) {
        return switch (account.kind()) {
            case PERSON -> account.person() == null ? List.of() : List.of(account.person());
            case GROUP, ORGANISATION ->
                account.organisation() == null ? List.of() : organisations.listSpeakers(account.organisation());
            case COMMUNITY -> rules.listKeepers();
            case ISSUE -> List.of();
        };
    }

    /// Whether a person has a hand in one of several accounts, so that they decide nothing about it for the bank. Who
    /// keeps the bank has none in the community's by that alone.
    public boolean isInvolved(UUID person, Collection<Account> several) {
        return several.stream()
                .filter(account -> account.kind() != AccountKind.COMMUNITY)
                .anyMatch(account -> actsFor(person, account));
    }
}
