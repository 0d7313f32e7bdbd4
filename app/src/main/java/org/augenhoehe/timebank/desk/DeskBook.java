package org.augenhoehe.timebank.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.desk.AtDesk.Why;
import org.augenhoehe.timebank.desk.booklet.BookletStore;
import org.augenhoehe.timebank.desk.booklet.DeskDoor;
import org.augenhoehe.timebank.desk.booklet.Slip;
import org.augenhoehe.timebank.desk.booklet.SlipKeys;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Enters what people bring on paper or say on the phone. It goes through the same rules as what they press
/// themselves.
@Service
public class DeskBook {
    private final DeskDoor door;
    private final BookletStore booklets;
    private final SlipKeys keys;
    private final LedgerAccountStore accounts;
    private final AskingBook asking;
    private final ExchangeBook exchanges;
    private final ExchangeStore store;
    private final ActingFor acting;
    private final AuditLog audit;
    private final Clock clock;

    DeskBook(
            DeskDoor door,
            BookletStore booklets,
            SlipKeys keys,
            LedgerAccountStore accounts,
            AskingBook asking,
            ExchangeBook exchanges,
            ExchangeStore store,
            ActingFor acting,
            AuditLog audit,
            Clock clock) {
        this.door = door;
        this.booklets = booklets;
        this.keys = keys;
        this.accounts = accounts;
        this.asking = asking;
        this.exchanges = exchanges;
        this.store = store;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether a slip can be entered, before anything of it is typed.
    ///
    /// @return why not; null where it can
    @Nullable
    Why check(String code) {
        var typed = ShortCode.typed(code);
        return typed.isWhole() ? refuse(booklets.findSlip(keys.of(typed)).orElse(null)) : Why.MISTYPED;
    }

    /// Enters a slip: where both have signed it, the hours are booked; else the other side is asked.
    @Transactional
    public AtDesk enter(UUID keeper, FilledSlip filled) {
        door.require(keeper);
        var typed = ShortCode.typed(filled.code());
        if (!typed.isWhole()) {
            return new AtDesk.Refused(Why.MISTYPED);
        }
        var slip = booklets.holdSlip(keys.of(typed)).orElse(null);
        var why = refuse(slip);
        if (why != null || slip == null || slip.person() == null) {
            return new AtDesk.Refused(why == null ? Why.UNKNOWN : why);
        }
        var owner = slip.person();
        var own = accounts.findOfPerson(owner).filter(Account::isOpen);
        if (own.isEmpty()) {
            return new AtDesk.Refused(Why.NO_ACCOUNT);
        }
        var other = accounts.get(filled.other());
        var signer = other.person();
        if (acting.isInvolved(keeper, List.of(own.get(), other))) {
            return new AtDesk.Refused(Why.OWN);
        }
        if (filled.otherSigned() && filled.way().isPhoned()) {
            return new AtDesk.Refused(Why.NOT_HEARD);
        }
        if (filled.otherSigned() && signer == null) {
            return new AtDesk.Refused(Why.NOT_SIGNED_FOR);
        }
        var asked = asking.ask(
                owner,
                new Proposal(
                        own.get().id(),
                        other.id(),
                        filled.gave(),
                        filled.minutes(),
                        filled.day(),
                        filled.words(),
                        true));
        if (!(asked instanceof Exchanged.Done(var exchange, var state))) {
            return new AtDesk.NotTaken(asked);
        }
        if (filled.otherSigned() && signer != null) {
            var agreed = exchanges.confirm(signer, exchange, filled.minutes());
            if (!(agreed instanceof Exchanged.Done(var _, var now))) {
                return undone(agreed);
            }
            state = now;
            booklets.said(exchange, signer, filled.way().isPhoned(), keeper, clock.instant());
        }
        booklets.use(keys.of(typed), exchange, filled.way().isPhoned(), keeper, clock.instant());
        audit.add(keeper, "hour_bank.slip_entered", exchange, filled.way().name());
        return new AtDesk.Done(exchange, state == ExchangeState.BOOKED);
    }

    /// Somebody who has a booklet agrees, on paper or by phone, to what the other side wrote down.
    @Transactional
    AtDesk confirm(UUID keeper, UUID person, UUID exchange, Way way) {
        door.require(keeper);
        if (!booklets.isHolder(person)) {
            return new AtDesk.Refused(Why.NO_BOOKLET);
        }
        var found = store.get(exchange);
        if (accounts.findOfPerson(person).filter(own -> waitsFor(found, own)).isEmpty()) {
            return new AtDesk.Refused(Why.NOT_WAITING);
        }
        if (acting.isInvolved(keeper, accounts.list(List.of(found.giver(), found.receiver())))) {
            return new AtDesk.Refused(Why.OWN);
        }
        var agreed = exchanges.confirm(person, exchange, found.minutes());
        if (!(agreed instanceof Exchanged.Done(var _, var state))) {
            return new AtDesk.NotTaken(agreed);
        }
        booklets.said(exchange, person, way.isPhoned(), keeper, clock.instant());
        audit.add(keeper, "hour_bank.confirmed_at_desk", exchange, way.name());
        return new AtDesk.Done(exchange, state == ExchangeState.BOOKED);
    }

    /// Whether an exchange waits for what the owner of this account says.
    boolean waitsFor(Exchange exchange, Account own) {
        return exchange.state().isOpen()
                && (own.id().equals(exchange.giver()) && !exchange.isConfirmed(true)
                        || own.id().equals(exchange.receiver()) && !exchange.isConfirmed(false));
    }

    private static @Nullable Why refuse(@Nullable Slip slip) {
        if (slip == null) {
            return Why.UNKNOWN;
        }
        if (slip.usedAt() != null) {
            return Why.USED;
        }
        return slip.ended() || slip.person() == null ? Why.LOST : null;
    }

    /// Both or nothing: what only one half of the slip says is not kept.
    private static AtDesk undone(Exchanged because) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new AtDesk.NotTaken(because);
    }
}
