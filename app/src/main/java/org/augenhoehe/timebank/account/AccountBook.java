package org.augenhoehe.timebank.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.timebank.account.Kept.Why;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening an account, letting it rest, leaving it. Each may be asked for twice and happens once.
@Service
public class AccountBook {
    private final LedgerAccountStore accounts;
    private final Ledger ledger;
    private final Rules rules;
    private final People people;
    private final Organisations organisations;
    private final List<OpenMatters> matters;
    private final Clock clock;

    AccountBook(
            LedgerAccountStore accounts,
            Ledger ledger,
            Rules rules,
            People people,
            Organisations organisations,
            List<OpenMatters> matters,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.rules = rules;
        this.people = people;
        this.organisations = organisations;
        this.matters = matters;
        this.clock = clock;
    }

    /// Somebody joins and counts hours.
    @Transactional
    public Kept open(UUID person) {
        return open(person, Mode.COUNTS);
    }

    /// Somebody joins. Who counts gets the starting hours, once in a life; who left before finds the account they had.
    @Transactional
    public Kept open(UUID person, Mode mode) {
        // Two windows at once would each find none.
        people.holdStill(person);
        if (!rules.isOpen()) {
            return new Kept.Refused(Why.NOT_OPEN);
        }
        var known = accounts.findOfPerson(person);
        if (known.filter(Account::isOpen).isPresent()) {
            return new Kept.Refused(Why.ALREADY);
        }
        var id = reopened(known, mode).orElseGet(() -> added(AccountKind.PERSON, person, null, mode));
        if (mode == Mode.COUNTS) {
            start(id);
        }
        return new Kept.Done(id);
    }

    /// Who speaks for a group or an organisation opens an account for it. It gets no starting hours.
    @Transactional
    public Kept openFor(UUID person, UUID organisation) {
        people.holdStill(person);
        if (!rules.isOpen()) {
            return new Kept.Refused(Why.NOT_OPEN);
        }
        if (!organisations.speaksFor(person, organisation)) {
            return new Kept.Refused(Why.NOT_SPEAKER);
        }
        accounts.takeTurns(organisation);
        var known = accounts.findOfOrganisation(organisation);
        if (known.filter(Account::isOpen).isPresent()) {
            return new Kept.Refused(Why.ALREADY);
        }
        var kind = organisations.listGroups(List.of(organisation)).isEmpty()
                ? AccountKind.ORGANISATION
                : AccountKind.GROUP;
        return new Kept.Done(
                reopened(known, Mode.COUNTS).orElseGet(() -> added(kind, null, organisation, Mode.COUNTS)));
    }

    /// Somebody stops counting and only gives, or counts again and goes on with what they had. Debts are evened out
    /// before: nobody leaves them behind by not counting. So is what waits: who was asked for a gift is not
    /// charged for it in the end, and the community does not pay for what somebody agreed to pay themselves.
    @Transactional
    public Kept change(UUID person, Mode mode) {
        people.holdStill(person);
        var account = held(accounts.findOfPerson(person));
        if (account.isEmpty()) {
            return new Kept.Refused(Why.NONE);
        }
        var own = account.get();
        if (own.mode() == mode) {
            return new Kept.Refused(Why.ALREADY);
        }
        if (mode == Mode.GIFTS && own.balance() < 0) {
            return new Kept.Refused(Why.OWES);
        }
        if (waits(own)) {
            return new Kept.Refused(Why.WAITS);
        }
        accounts.change(own.id(), mode);
        if (mode == Mode.COUNTS) {
            start(own.id());
        }
        return new Kept.Done(own.id());
    }

    /// Somebody leaves the bank. What they have goes to the community.
    @Transactional
    public Kept leave(UUID person) {
        people.holdStill(person);
        return leave(accounts.findOfPerson(person), person);
    }

    /// The same for a group or an organisation.
    @Transactional
    public Kept leaveFor(UUID person, UUID organisation) {
        return organisations.speaksFor(person, organisation)
                ? leave(accounts.findOfOrganisation(organisation), person)
                : new Kept.Refused(Why.NOT_SPEAKER);
    }

    private Kept leave(Optional<Account> known, UUID by) {
        var own = held(known).orElse(null);
        if (own == null) {
            return new Kept.Refused(Why.NONE);
        }
        if (own.balance() < 0) {
            return new Kept.Refused(Why.OWES);
        }
        if (waits(own)) {
            return new Kept.Refused(Why.WAITS);
        }
        close(own, by);
        return new Kept.Done(own.id());
    }

    private boolean waits(Account own) {
        return matters.stream().anyMatch(room -> room.isWaiting(own.id()));
    }

    /// Whose person is gone: what waits ends, and what they had goes to the community, which also takes on what they
    /// owed. In the caller's transaction.
    void end(Account account) {
        matters.forEach(room -> room.end(account.id()));
        held(Optional.of(account)).ifPresent(own -> close(own, null));
    }

    private void close(Account own, @Nullable UUID by) {
        var community = accounts.getCommunity().id();
        if (own.balance() != 0) {
            var owes = own.balance() < 0;
            ledger.post(new Move(
                    "leaving/" + Ids.next(),
                    PostingKind.LEAVING,
                    owes ? community : own.id(),
                    owes ? own.id() : community,
                    Math.toIntExact(Math.abs(own.balance())),
                    by));
        }
        accounts.close(own.id(), clock.instant());
    }

    /// With the community's, because hours may go there: both are taken at once, as everywhere.
    private Optional<Account> held(Optional<Account> known) {
        return known.filter(Account::isOpen)
                .flatMap(account -> accounts
                        .hold(List.of(account.id(), accounts.getCommunity().id()))
                        .stream()
                        .filter(one -> one.id().equals(account.id()) && one.isOpen())
                        .findFirst());
    }

    private Optional<UUID> reopened(Optional<Account> known, Mode mode) {
        known.ifPresent(account -> accounts.reopen(account.id(), mode));
        return known.map(Account::id);
    }

    private UUID added(AccountKind kind, @Nullable UUID person, @Nullable UUID organisation, Mode mode) {
        var account = new Account(Ids.next(), kind, person, organisation, mode, 0, 0, clock.instant(), null);
        accounts.add(account);
        return account.id();
    }

    /// Once for each account: whoever comes back, or begins to count, finds that they had them.
    private void start(UUID account) {
        var starting = rules.getInForce().terms().starting();
        var key = "start/" + account;
        if (starting > 0 && !ledger.isPosted(key)) {
            ledger.post(new Move(key, PostingKind.START, accounts.getIssue().id(), account, starting, null));
        }
    }
}
