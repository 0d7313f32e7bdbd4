package org.augenhoehe.timebank.show;

import java.util.Collection;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.statement.Sides;
import org.springframework.stereotype.Component;

/// The accounts for which somebody acts, as they choose among them.
@Component
public class OwnAccounts {
    private final Sides sides;

    OwnAccounts(Sides sides) {
        this.sides = sides;
    }

    List<Option> options(Page page, Collection<Account> accounts) {
        var names = sides.names(page, accounts);
        return accounts.stream()
                .map(account -> new Option(
                        account.id().toString(),
                        account.kind() == AccountKind.PERSON
                                ? page.t("timebank.show.own.mine")
                                : names.getOrDefault(account.id(), "")))
                .toList();
    }

    /// What each is called, with what it has, as far as it counts.
    List<Mine> list(Page page, Collection<Account> accounts) {
        var names = sides.names(page, accounts);
        return accounts.stream()
                .map(account -> new Mine(account, names.getOrDefault(account.id(), "")))
                .toList();
    }

    /// An account with its name.
    public record Mine(Account account, String name) {
        public boolean isOwn() {
            return account.kind() == AccountKind.PERSON;
        }
    }
}
