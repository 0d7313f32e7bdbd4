package org.augenhoehe.timebank.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.timebank.rule.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// How many exchanges a second are booked for long; started by `benchmarks/timebank.sh`, not part of the everyday run.
///
/// Every commit waits for the disk here, as in a real house; only the tests throw that away. A thousand people exchange
/// hours at random. One round is the ledger alone; the other is what people really do: one writes it down, the other
/// confirms, and each hears of it. Afterwards the whole ledger is added up again.
@PlatformTest
class TimeBankBenchmark {
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int ACCOUNTS = Integer.getInteger("accounts", 1000);
    private static final int CLIENTS = Integer.getInteger("clients", 8);

    private static final long PAUSE = 2000;

    /// What is to be sustained.
    private static final double EACH_SECOND = 500;

    @Autowired
    People people;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    AccountBook opening;

    @Autowired
    Ledger ledger;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook book;

    @Autowired
    JdbcClient db;

    @Test
    void exchangesAreBookedQuicklyAndRight() throws Exception {
        waitForTheDisk();
        var keeper = people.welcome("Hüterin", null);
        bank.open(new Terms(
                -60_000, -60_000, -60_000, -60_000, 6000, 120, null, GiftRule.COMMUNITY, 14, List.of(keeper)));
        var members = members();
        var ledgerAlone = measure("ledger alone", members, this::post);
        var whole = measure("written down, confirmed, told", members, this::exchange);
        var began = System.nanoTime();
        assertThat(bank.verify()).isEmpty();
        System.out.printf(
                "%d postings of exchanges added up again in %.1f s, all right%n",
                bank.postings(), (System.nanoTime() - began) / 1e9);
        assertThat(ledgerAlone).as("ledger alone, each second").isGreaterThan(EACH_SECOND);
        assertThat(whole).as("whole exchanges, each second").isGreaterThan(EACH_SECOND);
    }

    /// The embedded server of the tests answers before the disk does; here it must not.
    private void waitForTheDisk() throws InterruptedException {
        db.sql("alter role current_user set synchronous_commit = on").update();
        db.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and state = 'idle'
                """).query(row -> {});
        Thread.sleep(PAUSE); // until the pool has found out
    }

    /// They are here for long: nobody watches how much they write.
    private List<Member> members() {
        var members = new ArrayList<Member>();
        for (int i = 0; i < ACCOUNTS; i++) {
            var person = people.welcome("Probe " + i, null);
            members.add(new Member(person, ((Kept.Done) opening.open(person)).account()));
        }
        db.sql("update people.person set created_at = now() - interval '1 year'")
                .update();
        for (var table : List.of("account", "posting", "leg", "exchange")) {
            db.sql("analyze timebank." + table).update();
        }
        return members;
    }

    private double measure(String what, List<Member> members, Act act) throws InterruptedException, ExecutionException {
        run(members, act, Duration.ofSeconds(Math.min(5, SECONDS)));
        var began = System.nanoTime();
        var times = run(members, act, Duration.ofSeconds(SECONDS));
        var each = times.size() / ((System.nanoTime() - began) / 1e9);
        Collections.sort(times);
        System.out.printf(
                "%s: %.0f exchanges a second over %d s by %d clients; median %.1f ms, 99th percentile %.1f ms%n",
                what, each, SECONDS, CLIENTS, at(times, 0.5), at(times, 0.99));
        return each;
    }

    private List<Long> run(List<Member> members, Act act, Duration length)
            throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + length.toNanos();
        Callable<List<Long>> client = () -> {
            var random = new Random(ThreadLocalRandom.current().nextLong());
            var times = new ArrayList<Long>();
            while (System.nanoTime() < end) {
                var giver = members.get(random.nextInt(members.size()));
                var receiver = members.get(random.nextInt(members.size()));
                if (!giver.equals(receiver)) {
                    var began = System.nanoTime();
                    act.play(giver, receiver, 1 + random.nextInt(10));
                    times.add(System.nanoTime() - began);
                }
            }
            return times;
        };
        var all = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var times : threads.invokeAll(Collections.nCopies(CLIENTS, client))) {
                all.addAll(times.get());
            }
        }
        return all;
    }

    private void post(Member giver, Member receiver, int minutes) {
        var posted = ledger.post(new Move(
                "benchmark/" + Ids.next(),
                PostingKind.GIFT,
                receiver.account(),
                giver.account(),
                minutes,
                receiver.person()));
        assertThat(posted).isInstanceOf(Posted.Done.class);
    }

    private void exchange(Member giver, Member receiver, int minutes) {
        var today = LocalDate.now(ExchangeBook.ZONE);
        var asked = asking.ask(
                giver.person(),
                new Proposal(giver.account(), receiver.account(), true, minutes, today, "Hecke geschnitten", true));
        var id = ((Exchanged.Done) asked).exchange();
        assertThat(book.confirm(receiver.person(), id, minutes))
                .isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }

    private interface Act {
        void play(Member giver, Member receiver, int minutes);
    }

    private record Member(UUID person, UUID account) {}
}
