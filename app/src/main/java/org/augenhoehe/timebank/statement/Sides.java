package org.augenhoehe.timebank.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What accounts are called: after whoever keeps them.
@Component
public class Sides {
    private final People people;
    private final Organisations organisations;

    Sides(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    public String name(Page page, Account account) {
        return names(page, List.of(account)).getOrDefault(account.id(), "");
    }

    /// By the id of the account, in at most two questions.
    public Map<UUID, String> names(Page page, Collection<Account> accounts) {
        var known = known(accounts, Account::person, Account::organisation);
        var names = new HashMap<UUID, String>();
        accounts.forEach(account ->
                names.put(account.id(), name(page, known, account.kind(), account.person(), account.organisation())));
        return names;
    }

    Function<StatementLine, String> others(Page page, Collection<StatementLine> lines) {
        var known = known(lines, StatementLine::otherPerson, StatementLine::otherOrganisation);
        return line -> name(page, known, line.otherKind(), line.otherPerson(), line.otherOrganisation());
    }

    private <T> Map<UUID, String> known(
            Collection<T> all, Function<T, @Nullable UUID> person, Function<T, @Nullable UUID> organisation) {
        var known = new HashMap<UUID, String>();
        var persons = all.stream().map(person).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!persons.isEmpty()) {
            known.putAll(people.names(persons));
        }
        var groups = all.stream().map(organisation).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!groups.isEmpty()) {
            known.putAll(organisations.names(groups));
        }
        return known;
    }

    private static String name(
            Page page, Map<UUID, String> known, AccountKind kind, @Nullable UUID person, @Nullable UUID organisation) {
        var whose = kind == AccountKind.PERSON ? person : organisation;
        return switch (kind) {
            case PERSON, GROUP, ORGANISATION ->
                whose == null
                        ? page.t("timebank.statement.gone")
                        : known.getOrDefault(whose, page.t("timebank.statement.gone"));
            case COMMUNITY, ISSUE -> page.t(kind.textKey());
        };
    }
}
