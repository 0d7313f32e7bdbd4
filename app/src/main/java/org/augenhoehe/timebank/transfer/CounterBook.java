package org.augenhoehe.timebank.transfer;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Leg;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.Posting;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.transfer.Corrected.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a posting right by one that turns it round, once: where both sides agree, or where somebody who keeps the bank
/// and has no hand in it decides so. What was posted stays to be read.
@Service
public class CounterBook {
    static final int LONGEST_REASON = 500;

    private final CounterStore store;
    private final PostingStore postings;
    private final LedgerAccountStore accounts;
    private final Ledger ledger;
    private final ActingFor acting;
    private final Rules rules;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final AuditLog audit;
    private final TransferNews news;
    private final Clock clock;

    CounterBook(
            CounterStore store,
            PostingStore postings,
            LedgerAccountStore accounts,
            Ledger ledger,
            ActingFor acting,
            Rules rules,
            Doorkeeper door,
            Moderation moderation,
            AuditLog audit,
            TransferNews news,
            Clock clock) {
        this.store = store;
        this.postings = postings;
        this.accounts = accounts;
        this.ledger = ledger;
        this.acting = acting;
        this.rules = rules;
        this.door = door;
        this.moderation = moderation;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// One side says that a posting is wrong; the other is asked.
    ///
    /// @throws NotFound where the person acts for neither side
    @Transactional
    public Corrected ask(UUID person, UUID posting, String reason) {
        var both = both(posting);
        var own = own(person, both);
        var said = reason.strip();
        var why = why(posting, both, said);
        if (why == null && others(both, own).stream().allMatch(account -> nobodyBesides(person, account))) {
            why = Why.OTHER_SIDE;
        }
        if (why != null) {
            return new Corrected.Refused(why);
        }
        var answer = door.knock(person, said);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Corrected.Shut(answer);
        }
        var asked = new Correction(
                Ids.next(),
                posting,
                said,
                own.id(),
                person,
                CorrectionState.ASKED,
                null,
                clock.instant(),
                answer instanceof Answer.Held);
        if (!store.add(asked, null)) {
            return new Corrected.Refused(Why.ALREADY);
        }
        if (asked.hidden()) {
            moderation.hold(ModeratedReasons.KIND, asked.id());
        }
        others(both, own).forEach(account -> news.tell(TransferNews.DOUBTED, posting, account, person));
        return new Corrected.Asked(asked.id());
    }

    /// Who acts for both sides asks for the one whose other side has somebody else to answer.
    private Account own(UUID person, List<Account> both) {
        return both.stream()
                .filter(account -> acting.actsFor(person, account))
                .min(Comparator.comparing(
                        account -> others(both, account).stream().allMatch(other -> nobodyBesides(person, other))))
                .orElseThrow(NotFound::new);
    }

    /// The other side agrees: the posting is turned round, as far as no account goes below its limit by it.
    ///
    /// @throws NotFound where the person acts for neither side
    @Transactional
    public Corrected agree(UUID person, UUID correction) {
        var asked = store.hold(correction);
        var both = bothFor(person, asked);
        if (asked.state() == CorrectionState.DONE && asked.done() != null) {
            return new Corrected.Done(asked.done());
        }
        var why = whyNotAnswer(person, asked, both);
        return why != null ? new Corrected.Refused(why) : turnRound(asked, both, person);
    }

    /// The other side does not agree, or whoever asked takes it back: the posting stays.
    ///
    /// @throws NotFound where the person acts for neither side
    @Transactional
    public Corrected decline(UUID person, UUID correction) {
        var asked = store.hold(correction);
        var both = bothFor(person, asked);
        if (asked.state() != CorrectionState.ASKED) {
            return new Corrected.Refused(Why.MOVED);
        }
        // Who takes back what they asked answers nothing.
        store.answer(correction, person.equals(asked.askedBy()) ? null : person, null, clock.instant());
        both.forEach(account -> news.tell(TransferNews.STAYS, asked.posting(), account, person));
        return new Corrected.Stays();
    }

    /// Somebody who keeps the bank decides that a posting is turned round, also where it is in dispute.
    @Transactional
    public Corrected correct(UUID keeper, UUID posting, String reason) {
        if (!rules.isKeeper(keeper)) {
            return new Corrected.Refused(Why.NOT_KEEPER);
        }
        var both = both(posting);
        var said = reason.strip();
        var why = acting.isInvolved(keeper, both) ? Why.INVOLVED : why(posting, both, said);
        if (why != null) {
            return new Corrected.Refused(why);
        }
        var waiting = store.holdAsked(posting);
        return switch (ledger.turnRound(posting, keeper)) {
            case Posted.Done(var done, var _) -> {
                // What one side asked for is answered with that; the keeper's reason stands beside it.
                waiting.ifPresent(asked -> store.answer(asked.id(), null, null, clock.instant()));
                var decided = new Correction(
                        Ids.next(), posting, said, null, keeper, CorrectionState.DONE, done, clock.instant(), false);
                if (store.add(decided, null)) {
                    audit.add(keeper, "hour_bank.corrected", posting, "");
                    both.forEach(account -> news.tell(TransferNews.CORRECTED, posting, account, keeper));
                }
                yield new Corrected.Done(done);
            }
            case Posted.Closed closed -> new Corrected.Refused(Why.CLOSED);
            default -> new Corrected.Refused(Why.ALREADY);
        };
    }

    private Corrected turnRound(Correction asked, List<Account> both, UUID person) {
        return switch (ledger.turnRoundWithinLimits(asked.posting(), person)) {
            case Posted.Done(var done, var _) -> {
                store.answer(asked.id(), person, done, clock.instant());
                both.forEach(account -> news.tell(TransferNews.CORRECTED, asked.posting(), account, person));
                yield new Corrected.Done(done);
            }
            case Posted.Overdrawn overdrawn -> new Corrected.Refused(Why.OVERDRAWN);
            case Posted.Closed closed -> new Corrected.Refused(Why.CLOSED);
            default -> new Corrected.Refused(Why.ALREADY);
        };
    }

    private @Nullable Why why(UUID posting, List<Account> both, String said) {
        var kind = postings.find(posting).map(Posting::kind).orElseThrow(NotFound::new);
        if (!kind.canBeCorrected()) {
            return Why.KIND;
        }
        if (postings.findCorrection(posting).isPresent()) {
            return Why.ALREADY;
        }
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            return Why.REASON;
        }
        return both.stream().allMatch(Account::isOpen) ? null : Why.CLOSED;
    }

    private @Nullable Why whyNotAnswer(UUID person, Correction asked, List<Account> both) {
        if (asked.state() != CorrectionState.ASKED) {
            return Why.MOVED;
        }
        var otherSide = !person.equals(asked.askedBy())
                && both.stream()
                        .filter(account -> !account.id().equals(asked.account()))
                        .anyMatch(account -> acting.actsFor(person, account));
        return otherSide ? null : Why.OTHER_SIDE;
    }

    private boolean nobodyBesides(UUID person, Account account) {
        return acting.listWhoActFor(account).stream().allMatch(person::equals);
    }

    private static List<Account> others(List<Account> both, Account own) {
        return both.stream().filter(account -> !account.id().equals(own.id())).toList();
    }

    private List<Account> bothFor(UUID person, Correction asked) {
        var both = both(asked.posting());
        if (both.stream().noneMatch(account -> acting.actsFor(person, account))) {
            throw new NotFound();
        }
        return both;
    }

    private List<Account> both(UUID posting) {
        return accounts.list(
                postings.listLegs(posting).stream().map(Leg::account).toList());
    }
}
