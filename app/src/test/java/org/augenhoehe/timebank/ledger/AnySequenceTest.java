package org.augenhoehe.timebank.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is exchanged, given, corrected, let run out or repeated, in whatever order: every account has what its legs
/// sum to and what whoever adds along has, and the whole is nothing.
class AnySequenceTest {
    private static final int PEOPLE = 4;

    static LedgerHouse bank;

    /// Goes on from sequence to sequence: the ledger is never emptied.
    static Map<UUID, Long> expected;

    static int sequences;

    @BeforeContainer
    static void open() {
        bank = LedgerHouse.open(PEOPLE);
        expected = new HashMap<>();
    }

    @AfterContainer
    static void close() {
        bank.close();
    }

    @Property(tries = 40)
    void theLedgerBalances(@ForAll("sequences") List<Act> acts) {
        var sequence = ++sequences;
        var posted = new ArrayList<Move>();
        for (int i = 0; i < acts.size(); i++) {
            play(acts.get(i), sequence + "/" + i, posted);
        }
        for (var account : accounts()) {
            assertThat(bank.balance(account)).as("account").isEqualTo(expected.getOrDefault(account, 0L));
        }
        assertThat(expected.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(bank.verify()).isEmpty();
    }

    private static void play(Act act, String key, List<Move> posted) {
        var from = account(act.from());
        var to = account(act.to());
        switch (act.kind()) {
            case CORRECTION -> turnRound(act, posted);
            case EXPIRY -> {
                var unused = bank.postings().unusedOf(from, Instant.now().plus(Duration.ofDays(act.minutes())));
                assertThat(unused).isBetween(0L, Math.max(0, expected.getOrDefault(from, 0L)));
                var name = "expiry/" + from + "/" + key;
                post(new Move(name, PostingKind.EXPIRY, from, bank.community(), (int) unused, null), posted);
            }
            case START -> post(new Move("start/" + from, act.kind(), bank.issue(), from, act.minutes(), null), posted);
            case DONATION -> post(new Move(key, act.kind(), from, bank.community(), act.minutes(), null), posted);
            case GRANT -> post(new Move(key, act.kind(), bank.community(), to, act.minutes(), null), posted);
            case EXCHANGE, GIFT, LEAVING -> post(new Move(key, act.kind(), from, to, act.minutes(), null), posted);
        }
        if (act.again() && !posted.isEmpty()) {
            var last = posted.getLast();
            var again = bank.post(last);
            assertThat(again).isInstanceOf(Posted.Done.class);
            assertThat(((Posted.Done) again).first()).isFalse();
        }
    }

    private static void post(Move move, List<Move> posted) {
        if (move.minutes() == 0 || move.from().equals(move.to())) {
            return;
        }
        var had = expected.getOrDefault(move.from(), 0L);
        switch (bank.post(move)) {
            case Posted.Done(var _, var first) -> {
                if (first) {
                    add(move.from(), -move.minutes());
                    add(move.to(), move.minutes());
                    posted.add(move);
                }
            }
            case Posted.Overdrawn(var account) -> {
                assertThat(account).isEqualTo(move.from());
                assertThat(had - move.minutes()).isLessThan(LedgerHouse.LOWEST);
            }
            case Posted.Taken taken -> assertThat(move.kind()).isEqualTo(PostingKind.START);
            default -> throw new AssertionError("nobody is closed or rests here");
        }
    }

    private static void turnRound(Act act, List<Move> posted) {
        if (posted.isEmpty()) {
            return;
        }
        var wrong = posted.get(act.minutes() % posted.size());
        var posting = bank.postings().findByKey(wrong.key()).orElseThrow();
        var done = (Posted.Done) bank.turnRound(posting.id());
        if (done.first()) {
            add(wrong.from(), wrong.minutes());
            add(wrong.to(), -wrong.minutes());
        }
    }

    private static void add(UUID account, long minutes) {
        expected.merge(account, minutes, Long::sum);
    }

    private static UUID account(int number) {
        return bank.members().get(number % PEOPLE);
    }

    private static List<UUID> accounts() {
        var all = new ArrayList<>(bank.members());
        all.add(bank.community());
        all.add(bank.issue());
        return all;
    }

    @Provide
    Arbitrary<List<Act>> sequences() {
        var person = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(
                        Arbitraries.of(PostingKind.values()),
                        person,
                        person,
                        Arbitraries.integers().between(1, 700),
                        Arbitraries.of(true, false, false))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /// @param again whether whoever posted last sends the same once more
    record Act(PostingKind kind, int from, int to, int minutes, boolean again) {}
}
