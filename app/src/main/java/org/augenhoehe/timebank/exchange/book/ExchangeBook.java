package org.augenhoehe.timebank.exchange.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeNews;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves an exchange on once it is asked for: agreed, changed, declined, and confirmed by one side and the other. Each
/// step may be asked for twice and happens once.
///
/// Whoever speaks for neither side gets a [NotFound].
@Service
public class ExchangeBook {
    /// In which days are counted here.
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final int LONGEST_WORDS = 500;

    private final ExchangeStore store;
    private final ExchangeChanges changes;
    private final ExchangeParties parties;
    private final LedgerAccountStore accounts;
    private final HourBooking booking;
    private final Rules rules;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final ExchangeNews news;
    private final Clock clock;

    ExchangeBook(
            ExchangeStore store,
            ExchangeChanges changes,
            ExchangeParties parties,
            LedgerAccountStore accounts,
            HourBooking booking,
            Rules rules,
            Doorkeeper door,
            Moderation moderation,
            ExchangeNews news,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.parties = parties;
        this.accounts = accounts;
        this.booking = booking;
        this.rules = rules;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    /// The side that was asked says yes to what is still to be done.
    @Transactional
    public Exchanged agree(UUID person, UUID id) {
        var turn = turn(person, id);
        var exchange = turn.exchange();
        if (exchange.state() == ExchangeState.AGREED && person.equals(exchange.person(turn.giver()))) {
            return new Exchanged.Done(id, ExchangeState.AGREED);
        }
        if (exchange.state() != ExchangeState.ASKED || exchange.askedByGiver() == turn.giver()) {
            return new Exchanged.Refused(Why.MOVED);
        }
        if (person.equals(exchange.person(!turn.giver()))) {
            return new Exchanged.Refused(Why.BOTH_SIDES);
        }
        changes.agree(id, turn.giver(), person, clock.instant());
        tellOther(ExchangeNews.AGREED, turn, person);
        return new Exchanged.Done(id, ExchangeState.AGREED);
    }

    /// A side says that it is done, with as many minutes as it has read. When the other has said so, too, the hours are
    /// booked: once, however often and in whatever order both say it.
    ///
    /// @param minutes as the page showed them
    @Transactional
    public Exchanged confirm(UUID person, UUID id, int minutes) {
        var turn = turn(person, id);
        var exchange = turn.exchange();
        var stands = exchange.state().isOpen() || exchange.state() == ExchangeState.BOOKED;
        if (stands && exchange.minutes() == minutes && exchange.isConfirmed(turn.giver())) {
            return new Exchanged.Done(id, exchange.state());
        }
        if (!exchange.state().isOpen() || exchange.minutes() != minutes) {
            return new Exchanged.Refused(Why.MOVED);
        }
        if (exchange.day().isAfter(today())) {
            return new Exchanged.Refused(Why.EARLY);
        }
        if (person.equals(exchange.person(!turn.giver()))) {
            return new Exchanged.Refused(Why.BOTH_SIDES);
        }
        if (!exchange.isConfirmed(!turn.giver())) {
            changes.confirm(id, turn.giver(), person, clock.instant());
            tellOther(ExchangeNews.CONFIRM, turn, person);
            return new Exchanged.Done(id, ExchangeState.DONE);
        }
        return book(turn, person);
    }

    private Exchanged book(Turn turn, UUID person) {
        var exchange = turn.exchange();
        return switch (booking.book(exchange, turn.both(), person)) {
            case HourBooking.Refused(var why) -> new Exchanged.Refused(why);
            case HourBooking.Booked(var gift, var posting) -> {
                changes.book(exchange.id(), turn.giver(), person, gift, posting, clock.instant());
                tellOther(ExchangeNews.BOOKED, turn, person);
                yield new Exchanged.Done(exchange.id(), ExchangeState.BOOKED);
            }
        };
    }

    /// It took longer, or is to be on another day: the other side is asked anew.
    ///
    /// @param done whether it is done: then it is confirmed by this side at once
    @Transactional
    public Exchanged change(UUID person, UUID id, int minutes, LocalDate day, boolean done) {
        var turn = turn(person, id);
        if (!turn.exchange().state().isOpen()) {
            return new Exchanged.Refused(Why.MOVED);
        }
        var why = Sensible.why(
                minutes, rules.getInForce().terms().most(), turn.exchange().words(), day, done, today());
        if (why == null) {
            why = booking.why(turn.exchange(), minutes);
        }
        if (why != null) {
            return new Exchanged.Refused(why);
        }
        changes.change(id, turn.giver(), person, minutes, day, done, clock.instant());
        tellOther(done ? ExchangeNews.CONFIRM : ExchangeNews.ASKED, turn, person);
        return new Exchanged.Done(id, done ? ExchangeState.DONE : ExchangeState.ASKED);
    }

    /// Either side says no, or takes back what it asked, as long as it is not booked.
    ///
    /// @param words why; may be empty
    @Transactional
    public Exchanged decline(UUID person, UUID id, String words) {
        var turn = turn(person, id);
        if (!turn.exchange().state().isOpen()) {
            return new Exchanged.Refused(Why.MOVED);
        }
        var said = words.strip();
        if (said.length() > LONGEST_WORDS) {
            return new Exchanged.Refused(Why.WORDS);
        }
        var answer = said.isEmpty() ? new Answer.Open() : door.knock(person, said);
        if (isShut(answer)) {
            return new Exchanged.Shut(answer);
        }
        var held = answer instanceof Answer.Held;
        changes.decline(id, person, said, held, clock.instant());
        if (held) {
            moderation.hold(Exchange.ANSWER, id);
        }
        tellOther(ExchangeNews.ENDED, turn, person);
        return new Exchanged.Done(id, ExchangeState.DECLINED);
    }

    static boolean isShut(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }

    private Turn turn(UUID person, UUID id) {
        var exchange = store.hold(id);
        var both = accounts.list(List.of(exchange.giver(), exchange.receiver()));
        return new Turn(exchange, both, parties.find(person, exchange, both).orElseThrow(NotFound::new));
    }

    private void tellOther(NoticeKind kind, Turn turn, @Nullable UUID by) {
        var exchange = turn.exchange();
        var other = ExchangeParties.account(turn.both(), exchange.account(!turn.giver()));
        news.tell(kind, exchange.id(), other, exchange.undertaking(), by);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// @param giver whether it is the giver's side that acts
    private record Turn(Exchange exchange, List<Account> both, boolean giver) {}
}
