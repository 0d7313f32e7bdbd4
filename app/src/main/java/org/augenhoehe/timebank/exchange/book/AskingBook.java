package org.augenhoehe.timebank.exchange.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.Occasion;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeNews;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks for an exchange: agreed beforehand, or written down afterwards.
@Service
public class AskingBook {
    private final ExchangeChanges changes;
    private final ExchangeParties parties;
    private final LedgerAccountStore accounts;
    private final OccasionOfExchange occasions;
    private final Rules rules;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Assisting assisting;
    private final ExchangeNews news;
    private final Clock clock;

    AskingBook(
            ExchangeChanges changes,
            ExchangeParties parties,
            LedgerAccountStore accounts,
            OccasionOfExchange occasions,
            Rules rules,
            Doorkeeper door,
            Moderation moderation,
            Assisting assisting,
            ExchangeNews news,
            Clock clock) {
        this.changes = changes;
        this.parties = parties;
        this.accounts = accounts;
        this.occasions = occasions;
        this.rules = rules;
        this.door = door;
        this.moderation = moderation;
        this.assisting = assisting;
        this.news = news;
        this.clock = clock;
    }

    /// What an exchange for something in another room is about, before it is asked for.
    ///
    /// @return empty where it is not there, or this person has no part in it
    public Optional<Occasion.Asked> findOccasion(String kind, UUID id, UUID person) {
        return occasions.find(kind, id, person);
    }

    /// The account from which a person may ask for an occasion where that is none of their own: who answers for an
    /// undertaking speaks for the community that gives hours for its tasks.
    public Optional<Account> findAccountFor(String kind, UUID id, UUID person) {
        return occasions.findPayer(kind, id).filter(payer -> {
            var undertaking = occasions.findUndertaking(kind, id, payer);
            return undertaking != null && parties.speaksFor(person, payer, undertaking);
        });
    }

    /// Asks the other side; what is done already is confirmed by the own side with that.
    ///
    /// @return once asked, the state is ASKED, or DONE where it is done already
    /// @throws NotFound where the person does not speak for the account, or there is no time bank
    @Transactional
    public Exchanged ask(UUID person, Proposal proposal) {
        var terms = rules.getInForce().terms();
        var words = proposal.words().strip();
        var why = Sensible.why(proposal.minutes(), terms.most(), words, proposal.day(), proposal.done(), today());
        if (why != null) {
            return new Exchanged.Refused(why);
        }
        var sides = occasions.sides(person, proposal);
        if (sides.why() != null) {
            return new Exchanged.Refused(sides.why());
        }
        var own = accounts.get(proposal.own());
        if (!parties.speaksFor(person, own, sides.undertaking())) {
            throw new NotFound();
        }
        var other = sides.other();
        why = why(person, own, other, sides.undertaking());
        if (other == null || why != null) {
            return new Exchanged.Refused(why == null ? Why.NO_ACCOUNT : why);
        }
        var answer = door.knock(person, words);
        if (ExchangeBook.isShut(answer)) {
            return new Exchanged.Shut(answer);
        }
        return add(asked(person, proposal, words, own, other, sides, answer instanceof Answer.Held), other);
    }

    private @Nullable Why why(UUID person, Account own, @Nullable Account other, @Nullable UUID undertaking) {
        if (other == null || !own.isOpen() || !other.isOpen()) {
            return Why.NO_ACCOUNT;
        }
        if (own.id().equals(other.id())) {
            return Why.SELF;
        }
        var others = new HashSet<>(parties.list(other, undertaking));
        others.remove(person);
        return others.isEmpty() ? Why.NOBODY_ELSE : null;
    }

    private Exchange asked(
            UUID person,
            Proposal proposal,
            String words,
            Account own,
            Account other,
            OccasionOfExchange.Sides sides,
            boolean held) {
        var gives = sides.gives();
        var now = clock.instant();
        var confirmed = proposal.done() ? now : null;
        return new Exchange(
                Ids.next(),
                gives ? own.id() : other.id(),
                gives ? other.id() : own.id(),
                proposal.minutes(),
                proposal.day(),
                words,
                proposal.occasionKind(),
                proposal.occasion(),
                sides.undertaking(),
                proposal.done() ? ExchangeState.DONE : ExchangeState.ASKED,
                gives,
                gives ? person : null,
                gives ? null : person,
                gives ? confirmed : null,
                gives ? null : confirmed,
                "",
                false,
                null,
                now,
                now,
                held,
                assisting.now());
    }

    private Exchanged add(Exchange asked, Account other) {
        if (!changes.add(asked)) {
            return new Exchanged.Refused(Why.ALREADY);
        }
        if (asked.hidden()) {
            moderation.hold(Exchange.WORDS, asked.id());
        }
        news.tell(
                asked.state() == ExchangeState.DONE ? ExchangeNews.CONFIRM : ExchangeNews.ASKED,
                asked.id(),
                other,
                asked.undertaking(),
                asked.person(asked.askedByGiver()));
        return new Exchanged.Done(asked.id(), asked.state());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ExchangeBook.ZONE);
    }
}
