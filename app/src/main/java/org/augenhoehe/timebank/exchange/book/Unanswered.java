package org.augenhoehe.timebank.exchange.book;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.timebank.account.OpenMatters;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeNews;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// What nobody answers or confirms ends after as many days as the rule says, and both sides hear of it.
@Component
class Unanswered implements OpenMatters {
    private static final LocalTime MORNING = LocalTime.of(5, 15);
    private static final int AT_ONCE = 200;

    private final ExchangeStore store;
    private final ExchangeChanges changes;
    private final LedgerAccountStore accounts;
    private final ExchangeNews news;
    private final Rules rules;
    private final Clock clock;

    Unanswered(
            ExchangeStore store,
            ExchangeChanges changes,
            LedgerAccountStore accounts,
            ExchangeNews news,
            Rules rules,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.accounts = accounts;
        this.news = news;
        this.rules = rules;
        this.clock = clock;
    }

    /// What waits longest, as many as are done in one transaction.
    ///
    /// @return how many ended
    @Transactional
    int end() {
        var rule = rules.findInForce().orElse(null);
        if (rule == null) {
            return 0;
        }
        var days = rule.terms().answerDays();
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, ExchangeBook.ZONE).minusDays(days);
        var waiting = store.listUnanswered(now.minus(Duration.ofDays(days)), day, AT_ONCE);
        waiting.forEach(id -> endIfStill(store.hold(id), now.minus(Duration.ofDays(days))));
        return waiting.size();
    }

    /// Somebody may have answered this very moment.
    private void endIfStill(Exchange exchange, Instant moment) {
        if (exchange.movedAt().isBefore(moment)) {
            endIfOpen(exchange, null);
        }
    }

    /// @param gone who goes and hears nothing more; null where nobody does
    private void endIfOpen(Exchange exchange, @Nullable UUID gone) {
        if (!exchange.state().isOpen()) {
            return;
        }
        changes.lapse(exchange.id(), clock.instant());
        accounts.list(List.of(exchange.giver(), exchange.receiver()))
                .forEach(
                        account -> news.tell(ExchangeNews.ENDED, exchange.id(), account, exchange.undertaking(), gone));
    }

    @Override
    public boolean isWaiting(UUID account) {
        return store.hasOpen(account);
    }

    @Override
    public void end(UUID account) {
        var gone = accounts.get(account).person();
        store.listOpen(List.of(account)).forEach(one -> endIfOpen(store.hold(one.id()), gone));
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorningOfExchanges {
        @Bean
        Task<Void> endUnansweredExchanges(Unanswered unanswered) {
            return Tasks.recurring("end unanswered exchanges", Schedules.daily(ExchangeBook.ZONE, MORNING))
                    .execute((instance, context) -> {
                        while (unanswered.end() == AT_ONCE) {
                            // The next ones in a transaction of their own.
                        }
                    });
        }
    }
}
