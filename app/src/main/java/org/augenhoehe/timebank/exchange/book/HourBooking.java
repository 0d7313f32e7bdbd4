package org.augenhoehe.timebank.exchange.book;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Moves the hours of an exchange that both sides confirmed. Where one side does not count, the community stands in for
/// it, or nothing moves, as the rule says; where neither counts, nothing moves.
@Component
class HourBooking {
    private final Ledger ledger;
    private final LedgerAccountStore accounts;
    private final Rules rules;
    private final TaskHours taskHours;

    HourBooking(Ledger ledger, LedgerAccountStore accounts, Rules rules, TaskHours taskHours) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.rules = rules;
        this.taskHours = taskHours;
    }

    /// Hours that were given to a task are not more than they were, also when they were corrected there meanwhile.
    ///
    /// @return why it cannot be as many minutes; null where it can
    @Nullable
    Why why(Exchange exchange, int minutes) {
        return TaskHours.KIND.equals(exchange.occasionKind())
                        && exchange.occasion() != null
                        && !taskHours.covers(exchange.occasion(), minutes)
                ? Why.GIVEN
                : null;
    }

    /// In the caller's transaction, which holds the exchange.
    ///
    /// @param both accounts
    Outcome book(Exchange exchange, List<Account> both, UUID by) {
        var why = why(exchange, exchange.minutes());
        if (why != null) {
            return new Refused(why);
        }
        var giver = ExchangeParties.account(both, exchange.giver());
        var receiver = ExchangeParties.account(both, exchange.receiver());
        if (!giver.rests() && !receiver.rests()) {
            return post(exchange, receiver.id(), giver.id(), false, by);
        }
        if (giver.rests() && receiver.rests() || rules.getInForce().terms().gifts() == GiftRule.NOTHING) {
            return new Booked(true, null);
        }
        var counts = giver.rests() ? receiver : giver;
        if (counts.kind() == AccountKind.COMMUNITY) {
            return new Booked(true, null);
        }
        var community = accounts.getCommunity().id();
        return giver.rests()
                ? post(exchange, receiver.id(), community, true, by)
                : post(exchange, community, giver.id(), true, by);
    }

    private Outcome post(Exchange exchange, UUID from, UUID to, boolean gift, UUID by) {
        var move = new Move("exchange/" + exchange.id(), PostingKind.EXCHANGE, from, to, exchange.minutes(), by);
        return switch (ledger.post(move)) {
            case Posted.Done(var posting, var _) -> new Booked(gift, posting);
            case Posted.Overdrawn overdrawn ->
                new Refused(from.equals(exchange.receiver()) ? Why.OVERDRAWN : Why.COMMUNITY_EMPTY);
            case Posted.Closed closed -> new Refused(Why.NO_ACCOUNT);
            // Somebody began or stopped to count in this very moment: the next click finds it so.
            case Posted.Resting resting -> new Refused(Why.MOVED);
            case Posted.Taken taken -> new Refused(Why.MOVED);
            case Posted.Corrected corrected -> new Refused(Why.MOVED);
        };
    }

    sealed interface Outcome {}

    /// @param gift whether one side does not count
    /// @param posting null where nothing was to be moved
    record Booked(boolean gift, @Nullable UUID posting) implements Outcome {}

    record Refused(Why why) implements Outcome {}
}
