package org.augenhoehe.timebank.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who speaks for which side of an exchange. For the community it is who keeps the bank; for hours given to the tasks
/// of
/// an undertaking it is who answers for that.
@Component
public class ExchangeParties {
    private final ActingFor acting;
    private final LedgerAccountStore accounts;
    private final Undertakings undertakings;

    ExchangeParties(ActingFor acting, LedgerAccountStore accounts, Undertakings undertakings) {
        this.acting = acting;
        this.accounts = accounts;
        this.undertakings = undertakings;
    }

    /// @param undertaking whose hosts speak for the community; null where nobody but its keepers do
    public boolean speaksFor(UUID person, Account account, @Nullable UUID undertaking) {
        return undertaking != null && account.kind() == AccountKind.COMMUNITY
                ? undertakings.hosts(person, undertaking)
                : acting.actsFor(person, account);
    }

    /// Whom to tell of what concerns a side.
    public List<UUID> list(Account account, @Nullable UUID undertaking) {
        return undertaking != null && account.kind() == AccountKind.COMMUNITY
                ? undertakings.listHosts(undertaking)
                : acting.listWhoActFor(account);
    }

    /// For which side a person speaks. Who could for both speaks for the one for which they spoke before; else for the
    /// one that was asked.
    ///
    /// @return true for the giver; empty where the person speaks for neither
    public Optional<Boolean> find(UUID person, Exchange exchange) {
        return find(person, exchange, accounts.list(List.of(exchange.giver(), exchange.receiver())));
    }

    public Optional<Boolean> find(UUID person, Exchange exchange, Collection<Account> both) {
        var giver = speaksFor(person, account(both, exchange.giver()), exchange.undertaking());
        var receiver = speaksFor(person, account(both, exchange.receiver()), exchange.undertaking());
        if (giver && receiver) {
            if (person.equals(exchange.giverPerson())) {
                return Optional.of(true);
            }
            return Optional.of(!person.equals(exchange.receiverPerson()) && !exchange.askedByGiver());
        }
        return giver || receiver ? Optional.of(giver) : Optional.empty();
    }

    public static Account account(Collection<Account> several, UUID id) {
        return several.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
