package org.augenhoehe.timebank.desk.booklet;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Hands out booklets of slips, and accounts to people who have no device.
@Service
public class BookletBook {
    /// Four pages of three, and one that says how it goes.
    public static final int SLIPS = 12;

    private final DeskDoor door;
    private final BookletStore store;
    private final SlipKeys keys;
    private final LedgerAccountStore accounts;
    private final AccountBook book;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    BookletBook(
            DeskDoor door,
            BookletStore store,
            SlipKeys keys,
            LedgerAccountStore accounts,
            AccountBook book,
            People people,
            AuditLog audit,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.keys = keys;
        this.accounts = accounts;
        this.book = book;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody comes to the desk who has no account yet, and signs on paper that they want one.
    ///
    /// @param name as others call them, often a pseudonym
    @Transactional
    public Opened open(UUID keeper, String name) {
        door.require(keeper);
        var person = people.welcome(name, null);
        var kept = book.open(person);
        if (!(kept instanceof Kept.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Opened.Not(kept);
        }
        audit.add(keeper, "hour_bank.account_opened", person, "");
        return new Opened.Done(person);
    }

    /// @return what is to be printed; this is the only moment in which the house knows it
    /// @throws NotFound where this person keeps no account
    @Transactional
    public Printed print(UUID keeper, UUID person) {
        door.require(keeper);
        var name = requireMember(person);
        var number = SpokenNumber.draw();
        var codes = Stream.generate(ShortCode::draw).distinct().limit(SLIPS).toList();
        var id = Ids.next();
        store.add(id, person, keys.of(number), codes.stream().map(keys::of).toList(), keeper, clock.instant());
        audit.add(keeper, "hour_bank.booklet_printed", person, String.valueOf(SLIPS));
        return new Printed(id, name, number, codes);
    }

    /// None of their slips counts any more, and nobody speaks for them on the phone with the old number.
    ///
    /// @return how many booklets were good until now
    @Transactional
    public int lose(UUID keeper, UUID person) {
        door.require(keeper);
        requireMember(person);
        var ended = store.endAll(person, clock.instant());
        if (ended > 0) {
            audit.add(keeper, "hour_bank.booklet_lost", person, String.valueOf(ended));
        }
        return ended;
    }

    /// A statement is handed over on paper, to somebody who has a booklet. Everybody else reads theirs on a screen, and
    /// nobody but them.
    ///
    /// @throws NotFound where this person keeps no account, or has no booklet
    @Transactional
    public void noteStatement(UUID keeper, UUID person) {
        door.require(keeper);
        requireMember(person);
        if (!store.isHolder(person)) {
            throw new NotFound();
        }
        audit.add(keeper, "hour_bank.statement_printed", person, "");
    }

    private String requireMember(UUID person) {
        if (accounts.findOfPerson(person).filter(Account::isOpen).isEmpty()) {
            throw new NotFound();
        }
        var name = people.names(Set.of(person)).get(person);
        if (name == null) {
            throw new NotFound();
        }
        return name;
    }

    /// What came of opening an account at the desk.
    public sealed interface Opened {
        record Done(UUID person) implements Opened {}

        record Not(Kept because) implements Opened {}
    }
}
