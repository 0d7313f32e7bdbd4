package org.augenhoehe.timebank.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/// A thousand exchanges at the same time, while connections are cut in the middle again and again. Whoever hears
/// nothing
/// asks once more with the same key: no hour is lost or doubled.
class KilledInTheMiddleTest {
    private static final int EXCHANGES = 1000;
    private static final int CLIENTS = 8;
    private static final int PATIENCE = 200;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger broken = new AtomicInteger();

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        try (var bank = LedgerHouse.open(12)) {
            var moves = moves(bank.members());
            try (var threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
                var killer = threads.submit(() -> kill(bank));
                var answers = threads.invokeAll(moves.stream()
                        .map(move -> (Callable<UUID>) () -> patiently(bank, move))
                        .toList());
                over.set(true);
                var killed = killer.get();
                var postings = new HashSet<UUID>();
                for (var answer : answers) {
                    postings.add(answer.get());
                }
                assertThat(postings).as("one posting for each").hasSize(EXCHANGES);
                assertThat(killed).as("connections that were cut").isPositive();
                assertThat(broken).as("clients that heard nothing").hasPositiveValue();
            }
            assertThat(bank.db()
                            .sql("select count(*) from timebank.posting")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(EXCHANGES);
            sums(moves)
                    .forEach((account, sum) -> assertThat(bank.balance(account)).isEqualTo(sum));
            assertThat(bank.verify()).isEmpty();
        }
    }

    /// In a ring, so that nobody comes to the limit.
    private static List<Move> moves(List<UUID> members) {
        var random = new Random(7);
        var moves = new ArrayList<Move>();
        for (int i = 0; i < EXCHANGES; i++) {
            var from = members.get(i % members.size());
            var to = members.get((i + 1 + random.nextInt(2)) % members.size());
            moves.add(new Move("exchange " + i, PostingKind.GIFT, from, to, 1 + random.nextInt(3), null));
        }
        return moves;
    }

    private static Map<UUID, Long> sums(List<Move> moves) {
        var sums = new HashMap<UUID, Long>();
        moves.forEach(move -> {
            sums.merge(move.from(), (long) -move.minutes(), Long::sum);
            sums.merge(move.to(), (long) move.minutes(), Long::sum);
        });
        return sums;
    }

    private UUID patiently(LedgerHouse bank, Move move) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                // Also where the first answer came: a client that lost it asks again.
                var posted = (Posted.Done) bank.post(move);
                var again = (Posted.Done) bank.post(move);
                assertThat(again.posting()).isEqualTo(posted.posting());
                assertThat(again.first()).isFalse();
                return posted.posting();
            } catch (DataAccessException | TransactionException cut) {
                broken.incrementAndGet();
            }
        }
        throw new AssertionError("never got through");
    }

    /// Cuts whoever is in the middle of something in this database, but itself.
    private int kill(LedgerHouse bank) throws Exception {
        var killed = 0;
        var address = bank.house().database().address();
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            while (!over.get()) {
                try (var rows = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                            and state in ('active', 'idle in transaction') order by random() limit 2) s
                        """)) {
                    rows.next();
                    killed += rows.getInt(1);
                }
                Thread.sleep(15);
            }
        }
        return killed;
    }
}
