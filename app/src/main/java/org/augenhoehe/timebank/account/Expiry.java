package org.augenhoehe.timebank.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.augenhoehe.timebank.account.ExpiryStore.Ahead;
import org.augenhoehe.timebank.account.ExpiryStore.Old;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.augenhoehe.timebank.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the members decided so, hours that nobody uses for long go to the community, the oldest first. It is said
/// beforehand, and never more goes than was said.
@Service
public class Expiry {
    /// So long before it is said.
    public static final int DAYS_BEFORE = 30;

    static final int AT_ONCE = 200;

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final ExpiryStore store;
    private final LedgerAccountStore accounts;
    private final PostingStore postings;
    private final Ledger ledger;
    private final Rules rules;
    private final AccountNews news;
    private final Clock clock;

    Expiry(
            ExpiryStore store,
            LedgerAccountStore accounts,
            PostingStore postings,
            Ledger ledger,
            Rules rules,
            AccountNews news,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.postings = postings;
        this.ledger = ledger;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /// What is said to run out next on an account; empty where nothing is.
    public Optional<RunsOut> findAhead(UUID account) {
        return months().isEmpty()
                ? Optional.empty()
                : store.findAhead(account).map(ahead -> new RunsOut(ahead.due(), ahead.minutes()));
    }

    /// Says what will run out in so many days.
    ///
    /// @return how many were told; as many as [#AT_ONCE] where there may be more
    @Transactional
    int announce() {
        var months = months();
        if (months.isEmpty()) {
            return 0;
        }
        var due = today().plusDays(DAYS_BEFORE);
        var old = store.listOld(cutOff(due, months.getAsInt()), AT_ONCE);
        old.forEach(one -> announce(one, due));
        return old.size();
    }

    private void announce(Old one, LocalDate due) {
        var minutes = Math.min(one.minutes(), Integer.MAX_VALUE);
        if (store.announce(one.account(), due, minutes, clock.instant())) {
            news.tell(AccountNews.RUNS_OUT, accounts.get(one.account()));
        }
    }

    /// Announcements whose day has come. Each is then done by [#end] in a transaction of its own.
    List<Ahead> listDue() {
        return store.listDue(today(), AT_ONCE);
    }

    /// What is still as old as the rule says, and was said, goes to the community.
    @Transactional
    void end(UUID account, LocalDate due, int said) {
        var held = accounts.hold(List.of(account, accounts.getCommunity().id())).stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .orElseThrow();
        if (!store.end(account, due)) {
            return;
        }
        var minutes = expiring(held, due, said);
        if (minutes <= 0) {
            return;
        }
        var posted = ledger.post(new Move(
                "expiry/" + account + "/" + due,
                PostingKind.EXPIRY,
                account,
                accounts.getCommunity().id(),
                minutes,
                null));
        if (posted instanceof Posted.Done) {
            news.tell(AccountNews.RAN_OUT, held);
        }
    }

    private int expiring(Account account, LocalDate due, int said) {
        var months = months();
        if (months.isEmpty() || !account.isOpen() || account.rests()) {
            return 0;
        }
        return (int) Math.min(said, postings.unusedOf(account.id(), cutOff(due, months.getAsInt())));
    }

    private OptionalInt months() {
        var rule = rules.findInForce().orElse(null);
        var months = rule == null ? null : rule.terms().expiryMonths();
        return months == null ? OptionalInt.empty() : OptionalInt.of(months);
    }

    private static Instant cutOff(LocalDate due, int months) {
        return due.minusMonths(months).atStartOfDay(ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// @param due on which day
    /// @param minutes how many at most
    public record RunsOut(LocalDate due, int minutes) {}
}
