package org.augenhoehe.timebank.exchange.house;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.undertakings.Asking;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hours given to tasks of an undertaking that wait for somebody: for whoever worked, or for whoever answers for it.
@Component
public class HourAsks implements Asking {
    private final ExchangeStore store;
    private final LedgerAccountStore accounts;
    private final Undertakings undertakings;

    HourAsks(ExchangeStore store, LedgerAccountStore accounts, Undertakings undertakings) {
        this.store = store;
        this.accounts = accounts;
        this.undertakings = undertakings;
    }

    /// Mostly nothing is open; then nothing more is read.
    @Override
    public List<Asked> list(UUID undertaking, UUID person, int most) {
        var open = store.listOpenOf(List.of(undertaking));
        if (open.isEmpty()) {
            return List.of();
        }
        var own = accounts.findOfPerson(person).map(Account::id).orElse(null);
        var hosts = undertakings.hosts(person, undertaking);
        return open.stream()
                .filter(one -> waitsFor(one, own, hosts))
                .limit(most)
                .map(one -> new Asked("timebank.asked", one.hidden() ? "…" : one.words(), one.path()))
                .toList();
    }

    /// Who worked gives the hours, and the community, for which its hosts speak, receives what was done.
    private static boolean waitsFor(Exchange exchange, @Nullable UUID own, boolean hosts) {
        var gives = exchange.giver().equals(own);
        if (!gives && !hosts) {
            return false;
        }
        return switch (exchange.state()) {
            case ASKED -> exchange.askedByGiver() != gives;
            case DONE -> !exchange.isConfirmed(gives);
            case AGREED, BOOKED, DECLINED, LAPSED -> false;
        };
    }
}
