package org.augenhoehe.timebank.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.statement.Sides;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the pages show of exchanges, in as many questions for one as for a hundred.
@Component
class ExchangeShowing {
    private final ExchangeStore store;
    private final ExchangeParties parties;
    private final LedgerAccountStore accounts;
    private final Sides sides;
    private final AskingBook asking;
    private final Clock clock;

    ExchangeShowing(
            ExchangeStore store,
            ExchangeParties parties,
            LedgerAccountStore accounts,
            Sides sides,
            AskingBook asking,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.accounts = accounts;
        this.sides = sides;
        this.asking = asking;
        this.clock = clock;
    }

    /// @throws NotFound where the visitor speaks for neither side
    ExchangeShown get(Page page, UUID id) {
        var person = page.visitor().id();
        var exchange = store.find(id).orElseThrow(NotFound::new);
        var giving = parties.find(person, exchange).orElseThrow(NotFound::new);
        return shown(exchange, giving, names(page, List.of(exchange)), occasion(person, exchange), person);
    }

    /// Several at once, each as the side of these accounts sees it; without what they are for.
    List<ExchangeShown> list(Page page, Collection<Exchange> exchanges, Set<UUID> own) {
        var names = names(page, exchanges);
        var person = page.visitor().id();
        var shown = new ArrayList<ExchangeShown>();
        for (var exchange : exchanges) {
            var both = own.contains(exchange.giver()) && own.contains(exchange.receiver());
            var giving = both
                    ? person.equals(exchange.giverPerson())
                            || !person.equals(exchange.receiverPerson()) && !exchange.askedByGiver()
                    : own.contains(exchange.giver());
            shown.add(shown(exchange, giving, names, null, person));
        }
        return shown;
    }

    private ExchangeShown shown(
            Exchange exchange,
            boolean giving,
            Map<UUID, String> names,
            ExchangeShown.@Nullable For occasion,
            UUID person) {
        return new ExchangeShown(
                exchange,
                giving,
                names.getOrDefault(exchange.giver(), ""),
                names.getOrDefault(exchange.receiver(), ""),
                occasion,
                person.equals(exchange.person(!giving)),
                today());
    }

    private ExchangeShown.@Nullable For occasion(UUID person, Exchange exchange) {
        var occasion = exchange.occasion();
        return occasion == null
                ? null
                : asking.findOccasion(exchange.occasionKind(), occasion, person)
                        .map(found -> new ExchangeShown.For(found.name(), found.path()))
                        .orElse(null);
    }

    private Map<UUID, String> names(Page page, Collection<Exchange> exchanges) {
        var ids = exchanges.stream()
                .flatMap(one -> Stream.of(one.giver(), one.receiver()))
                .collect(Collectors.toSet());
        return sides.names(page, ids.isEmpty() ? List.<Account>of() : accounts.list(ids));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), People.ZONE);
    }
}
