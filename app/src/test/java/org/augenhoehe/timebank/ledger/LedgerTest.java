package org.augenhoehe.timebank.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hours move whole, once, and not below the limit; what is posted stays.
class LedgerTest {
    LedgerHouse bank;
    UUID anna;
    UUID ben;

    @BeforeEach
    void open() {
        bank = LedgerHouse.open(3);
        anna = bank.members().get(0);
        ben = bank.members().get(1);
    }

    @AfterEach
    void close() {
        assertThat(bank.verify()).isEmpty();
        bank.close();
    }

    @Test
    void hoursGoFromOneToTheOther() {
        assertThat(bank.post("a", anna, ben, 90)).isInstanceOf(Posted.Done.class);
        assertThat(bank.balance(anna)).isEqualTo(-90);
        assertThat(bank.balance(ben)).isEqualTo(90);
    }

    @Test
    void theSameRequestAgainBooksOnceAndGetsTheFirstResult() {
        var first = (Posted.Done) bank.post("a", anna, ben, 90);
        assertThat(first.first()).isTrue();
        assertThat(bank.post("a", anna, ben, 90)).isEqualTo(new Posted.Done(first.posting(), false));
        assertThat(bank.balance(ben)).isEqualTo(90);
    }

    @Test
    void theSameRequestGetsTheFirstResultAlsoWhenTheAccountIsEmptyNow() {
        var first = (Posted.Done) bank.post("a", anna, ben, 400);
        bank.post("b", anna, ben, 200);
        assertThat(bank.post("a", anna, ben, 400)).isEqualTo(new Posted.Done(first.posting(), false));
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        var first = (Posted.Done) bank.post("a", anna, ben, 90);
        assertThat(bank.post("a", anna, ben, 91)).isEqualTo(new Posted.Taken(first.posting()));
        assertThat(bank.post("a", ben, anna, 90)).isEqualTo(new Posted.Taken(first.posting()));
        assertThat(bank.balance(ben)).isEqualTo(90);
    }

    @Test
    void noAccountGoesBelowItsLimit() {
        assertThat(bank.post("a", anna, ben, 600)).isInstanceOf(Posted.Done.class);
        assertThat(bank.post("b", anna, ben, 1)).isEqualTo(new Posted.Overdrawn(anna));
        assertThat(bank.balance(anna)).isEqualTo(-600);
        assertThat(bank.postings().findByKey("b")).as("nothing was written").isEmpty();
    }

    @Test
    void nothingMovesFromOrToAClosedAccount() {
        bank.accounts().close(ben, Instant.now());
        assertThat(bank.post("a", anna, ben, 10)).isEqualTo(new Posted.Closed(ben));
        assertThat(bank.post("b", ben, anna, 10)).isEqualTo(new Posted.Closed(ben));
    }

    @Test
    void whoOnlyGivesNeitherGainsNorLoses() {
        bank.accounts().change(ben, Mode.GIFTS);
        assertThat(bank.post("a", anna, ben, 10)).isEqualTo(new Posted.Resting(ben));
        assertThat(bank.post("b", ben, anna, 10)).isEqualTo(new Posted.Resting(ben));
    }

    @Test
    void hoursThatGoNowhereAreNoHours() {
        assertThatThrownBy(() -> bank.post("a", anna, anna, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bank.post("a", anna, ben, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bank.post("a", anna, ben, -5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMistakeIsPutRightOnceAndAlsoBelowTheLimit() {
        var third = bank.members().get(2);
        var wrong = ((Posted.Done) bank.post("a", anna, ben, 600)).posting();
        bank.post("b", ben, third, 600);
        bank.post("c", ben, third, 600);
        assertThat(bank.turnRound(wrong)).isInstanceOf(Posted.Done.class);
        assertThat(bank.balance(anna)).isZero();
        assertThat(bank.balance(ben)).isEqualTo(-1200);
        var again = (Posted.Done) bank.turnRound(wrong);
        assertThat(again.first()).isFalse();
        assertThat(bank.balance(anna)).isZero();
    }

    @Test
    void twoWithdrawalsAtOnceDoNotBothOverdraw() throws Exception {
        for (int round = 0; round < 10; round++) {
            var key = "round " + round + " ";
            bank.post(key + "back", ben, anna, (int) Math.max(1, bank.balance(ben)));
            Callable<Posted> one = () -> bank.post(key + 1, anna, ben, 500);
            Callable<Posted> other =
                    () -> bank.post(key + 2, anna, bank.members().get(2), 500);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(List.of(one, other));
                answers.get(0).get();
                answers.get(1).get();
            }
            assertThat(bank.balance(anna)).isGreaterThanOrEqualTo(LedgerHouse.LOWEST);
        }
    }

    @Test
    void theDatabaseRefusesLegsThatDoNotBalance() {
        refuses(() -> {
            posting("a");
            leg("a", anna, -10, 1, -10);
            leg("a", ben, 11, 1, 11);
            has(anna, -10, 1);
            has(ben, 11, 1);
        });
        refuses(() -> posting("a"));
        refuses(() -> {
            posting("a");
            leg("a", anna, -10, 1, -10);
            has(anna, -10, 1);
        });
    }

    @Test
    void theDatabaseRefusesALegThatDoesNotGoOnFromTheOneBefore() {
        bank.post("first", anna, ben, 10);
        refuses(() -> {
            posting("a");
            leg("a", anna, -10, 2, -10);
            leg("a", ben, 10, 2, 20);
            has(anna, -10, 2);
            has(ben, 20, 2);
        });
        refuses(() -> {
            posting("a");
            leg("a", anna, -10, 3, -20);
            leg("a", ben, 10, 2, 20);
            has(anna, -20, 3);
            has(ben, 20, 2);
        });
        refuses(() -> {
            posting("a");
            leg("a", anna, -10, 2, -20);
            leg("a", ben, 10, 2, 20);
        });
    }

    @Test
    void theDatabaseRefusesALegBelowTheLimit() {
        refuses(() -> {
            posting("a");
            bank.db().sql("""
                    insert into timebank.leg (posting, account, minutes, nth, after, lowest)
                    select id, cast(:account as uuid), -700, 1, -700, -600 from timebank.posting where key = 'a'
                    """).param("account", anna).update();
            leg("a", ben, 700, 1, 700);
            has(anna, -700, 1);
            has(ben, 700, 1);
        });
    }

    @Test
    void theDatabaseRefusesABalanceThatNobodyPosted() {
        bank.post("first", anna, ben, 10);
        refuses(() -> has(ben, 1000, 1));
        refuses(() -> has(ben, 10, 2));
        refuses(() -> bank.db()
                .sql(
                        "insert into timebank.account (id, kind, balance, opened_at) select gen_random_uuid(), 'COMMUNITY', 5, now()")
                .update());
    }

    @Test
    void whatIsPostedStaysAsItIs() {
        bank.post("first", anna, ben, 10);
        for (var change : List.of(
                "update timebank.posting set at = now()",
                "update timebank.posting set key = 'other'",
                "update timebank.posting set kind = 'DONATION'",
                "delete from timebank.posting",
                "truncate timebank.posting cascade",
                "update timebank.leg set minutes = minutes * 2",
                "update timebank.leg set account = account",
                "delete from timebank.leg",
                "truncate timebank.leg")) {
            refuses(() -> bank.db().sql(change).update());
        }
        assertThat(bank.balance(ben)).isEqualTo(10);
    }

    @Test
    void whoAskedForAPostingCanBeForgotten() {
        var account = bank.accounts().get(anna);
        bank.post(new Move("a", PostingKind.GIFT, anna, ben, 10, account.person()));
        bank.postings().forget(Objects.requireNonNull(account.person()));
        assertThat(bank.postings().findByKey("a").orElseThrow().postedBy()).isNull();
    }

    @Test
    void theDatabaseRefusesACorrectionThatTurnsNothingRound() {
        var wrong = ((Posted.Done) bank.post("first", anna, ben, 10)).posting();
        refuses(() -> {
            bank.db().sql("""
                    insert into timebank.posting (id, key, kind, at, corrects)
                    values (gen_random_uuid(), 'a', 'CORRECTION', now(), :wrong)
                    """).param("wrong", wrong).update();
            leg("a", ben, -9, 2, 1);
            leg("a", anna, 9, 2, -1);
            has(ben, 1, 2);
            has(anna, -1, 2);
        });
    }

    private void refuses(Runnable act) {
        assertThatThrownBy(() -> bank.within(() -> {
                    act.run();
                    return true;
                }))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        assertThat(bank.verify()).isEmpty();
    }

    private void posting(String key) {
        bank.db().sql("""
                insert into timebank.posting (id, key, kind, at) values (gen_random_uuid(), :key, 'GIFT', now())
                """).param("key", key).update();
    }

    private void leg(String key, UUID account, int minutes, long nth, long after) {
        bank.db()
                .sql("""
                insert into timebank.leg (posting, account, minutes, nth, after)
                select id, cast(:account as uuid), :minutes, :nth, :after from timebank.posting where key = :key
                """)
                .param("key", key)
                .param("account", account)
                .param("minutes", minutes)
                .param("nth", nth)
                .param("after", after)
                .update();
    }

    private void has(UUID account, long balance, long legs) {
        bank.db()
                .sql("update timebank.account set balance = :balance, legs = :legs where id = :id")
                .param("balance", balance)
                .param("legs", legs)
                .param("id", account)
                .update();
    }
}
