package org.augenhoehe.timebank.show;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Leg;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.statement.Sides;
import org.augenhoehe.timebank.transfer.CounterStore;
import org.augenhoehe.timebank.transfer.Transfer;
import org.augenhoehe.timebank.transfer.TransferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a posting shows: to who acts for one of its sides, and to who keeps the bank.
@Component
class PostingShowing {
    private final PostingStore postings;
    private final LedgerAccountStore accounts;
    private final ActingFor acting;
    private final Rules rules;
    private final ExchangeStore exchanges;
    private final TransferStore transfers;
    private final CounterStore counters;
    private final Sides sides;

    PostingShowing(
            PostingStore postings,
            LedgerAccountStore accounts,
            ActingFor acting,
            Rules rules,
            ExchangeStore exchanges,
            TransferStore transfers,
            CounterStore counters,
            Sides sides) {
        this.postings = postings;
        this.accounts = accounts;
        this.acting = acting;
        this.rules = rules;
        this.exchanges = exchanges;
        this.transfers = transfers;
        this.counters = counters;
        this.sides = sides;
    }

    /// @param wanted the account as which it is looked at; where the visitor acts for it
    /// @throws NotFound where it is none of the visitor's business
    PostingShown get(Page page, UUID id, @Nullable UUID wanted) {
        var person = page.visitor().id();
        var posting = postings.find(id).orElseThrow(NotFound::new);
        var legs = postings.listLegs(id);
        var both = accounts.list(legs.stream().map(Leg::account).toList());
        var mine =
                both.stream().filter(account -> acting.actsFor(person, account)).toList();
        var decides = rules.isKeeper(person) && !acting.isInvolved(person, both);
        if (mine.isEmpty() && !decides) {
            throw new NotFound();
        }
        var own = mine.stream()
                .map(Account::id)
                .filter(account -> account.equals(wanted))
                .findFirst()
                .or(() -> mine.stream().map(Account::id).findFirst());
        var names = sides.names(page, both);
        // What turns another one round is about the same thing.
        var about = posting.corrects() == null ? id : posting.corrects();
        var exchange = exchanges.listOfPostings(List.of(about)).stream().findFirst();
        var correction = counters.findLast(about);
        return new PostingShown(
                posting,
                names.getOrDefault(legs.getFirst().account(), ""),
                names.getOrDefault(legs.getLast().account(), ""),
                legs.getLast().minutes(),
                words(about, exchange),
                exchange.map(Exchange::id).orElse(null),
                own.orElse(null),
                correction.orElse(null),
                posting.corrects() == null ? postings.findCorrection(id).orElse(null) : null,
                decides,
                correction.filter(one -> person.equals(one.askedBy())).isPresent());
    }

    private String words(UUID posting, Optional<Exchange> exchange) {
        return exchange.map(one -> one.hidden() ? "" : one.words())
                .orElseGet(() -> transfers.list(List.of(posting)).stream()
                        .filter(one -> !one.hidden())
                        .map(Transfer::words)
                        .findFirst()
                        .orElse(""));
    }
}
