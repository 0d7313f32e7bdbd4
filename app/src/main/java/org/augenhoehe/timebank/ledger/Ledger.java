package org.augenhoehe.timebank.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.ledger.PostingStore.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves hours from one account to another. A transaction that posts more than once takes all accounts it needs before
/// the first, by [LedgerAccountStore#hold].
@Component
public class Ledger {
    /// A mistake is put right also where the account rests, and whoever goes owes nobody anything.
    private static final Set<PostingKind> REACHES_RESTING = Set.of(PostingKind.CORRECTION, PostingKind.LEAVING);

    private final LedgerAccountStore accounts;
    private final PostingStore postings;
    private final Limits limits;
    private final Clock clock;

    Ledger(LedgerAccountStore accounts, PostingStore postings, Limits limits, Clock clock) {
        this.accounts = accounts;
        this.postings = postings;
        this.limits = limits;
        this.clock = clock;
    }

    /// Once for each key, however often it is asked for, and wherever the connection breaks.
    ///
    /// @throws IllegalArgumentException where it moves nothing, or to where it is
    @Transactional
    public Posted post(Move move) {
        return post(move, null, move.kind() != PostingKind.LEAVING);
    }

    /// Posts what turns another posting round, once for each. The accounts may go below their limits: a mistake is put
    /// right also where the hours are used already.
    ///
    /// @param by who asks for it; null for the house itself
    /// @throws NotFound where there is no such posting
    @Transactional
    public Posted turnRound(UUID posting, @Nullable UUID by) {
        return turnRound(posting, by, false);
    }

    /// The same as far as the limits allow it, for two who agree on it: else the one gives, the other uses it up, and
    /// both call the gift a mistake, as often as they like.
    ///
    /// @throws NotFound where there is no such posting
    @Transactional
    public Posted turnRoundWithinLimits(UUID posting, @Nullable UUID by) {
        return turnRound(posting, by, true);
    }

    private Posted turnRound(UUID posting, @Nullable UUID by, boolean limited) {
        var legs = postings.listLegs(posting);
        if (legs.size() != 2) {
            throw new NotFound();
        }
        var lost = legs.getFirst();
        var gained = legs.getLast();
        return post(
                new Move(
                        "correction/" + posting,
                        PostingKind.CORRECTION,
                        gained.account(),
                        lost.account(),
                        gained.minutes(),
                        by),
                posting,
                limited);
    }

    /// Whether something was posted with this key.
    public boolean isPosted(String key) {
        return postings.findByKey(key).isPresent();
    }

    private Posted post(Move move, @Nullable UUID corrects, boolean limited) {
        if (move.minutes() <= 0 || move.from().equals(move.to())) {
            throw new IllegalArgumentException("hours go from one account to another");
        }
        var held = held(move);
        // Asked while both are held: whoever comes with the same key at the same time is through by now.
        var known = postings.findByKey(move.key());
        if (known.isPresent()) {
            return again(known.get(), move);
        }
        var closed = held.values().stream().filter(account -> !account.isOpen()).findFirst();
        if (closed.isPresent()) {
            return new Posted.Closed(closed.get().id());
        }
        var resting = held.values().stream().filter(Account::rests).findFirst();
        if (resting.isPresent() && !REACHES_RESTING.contains(move.kind())) {
            return new Posted.Resting(resting.get().id());
        }
        var from = Objects.requireNonNull(held.get(move.from()));
        var to = Objects.requireNonNull(held.get(move.to()));
        var lowest = limited ? limits.lowest(from.kind()) : OptionalLong.empty();
        var left = from.balance() - move.minutes();
        if (lowest.isPresent() && left < lowest.getAsLong()) {
            return new Posted.Overdrawn(from.id());
        }
        var posting = new Posting(
                Ids.next(),
                move.key(),
                move.kind(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                corrects,
                move.by());
        var added = postings.add(
                posting,
                move,
                new Side(from.legs() + 1, left, lowest),
                new Side(to.legs() + 1, to.balance() + move.minutes(), OptionalLong.empty()));
        return added ? new Posted.Done(posting.id(), true) : meanwhile(move);
    }

    private Map<UUID, Account> held(Move move) {
        var held = accounts.hold(List.of(move.from(), move.to())).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        if (held.size() != 2) {
            throw new NotFound();
        }
        return held;
    }

    /// Somebody was faster: with this key between other accounts, or in correcting the same.
    private Posted meanwhile(Move move) {
        return postings.findByKey(move.key()).map(known -> again(known, move)).orElseGet(Posted.Corrected::new);
    }

    /// The same request again gets the first result; another one with its key gets nothing.
    private Posted again(Posting known, Move move) {
        var same = known.kind() == move.kind()
                && postings.listLegs(known.id()).stream()
                        .allMatch(leg -> leg.account().equals(leg.minutes() < 0 ? move.from() : move.to())
                                && Math.abs(leg.minutes()) == move.minutes());
        return same ? new Posted.Done(known.id(), false) : new Posted.Taken(known.id());
    }
}
