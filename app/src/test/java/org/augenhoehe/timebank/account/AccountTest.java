package org.augenhoehe.timebank.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.timebank.account.Kept.Why;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.timebank.rule.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Joining with starting hours, only giving, leaving, going for good, and hours that run out.
@PlatformTest
class AccountTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    Founding founding;

    @Autowired
    AccountBook book;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook exchanges;

    @Autowired
    Expiry expiry;

    @Autowired
    ActingFor acting;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerAccountStore accounts;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn keeper;
    SignedIn anna;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        anna = somebody.plain();
    }

    @AfterEach
    void theLedgerIsRight() {
        assertThat(bank.verify()).isEmpty();
    }

    @Test
    void startingHoursComeOnce() {
        assertThat(book.open(anna.id())).isInstanceOf(Kept.Done.class);
        assertThat(bank.balance(anna)).isEqualTo(120);
        refused(book.open(anna.id()), Why.ALREADY);
        assertThat(book.leave(anna.id())).isInstanceOf(Kept.Done.class);
        assertThat(book.open(anna.id())).isInstanceOf(Kept.Done.class);
        assertThat(bank.balance(anna)).as("once in a life").isZero();
    }

    @Test
    void whoBeginsToCountLaterGetsThemThen() {
        book.open(anna.id(), Mode.GIFTS);
        assertThat(bank.balance(anna)).isZero();
        book.change(anna.id(), Mode.COUNTS);
        assertThat(bank.balance(anna)).isEqualTo(120);
        refused(book.change(anna.id(), Mode.COUNTS), Why.ALREADY);
        book.change(anna.id(), Mode.GIFTS);
        book.change(anna.id(), Mode.COUNTS);
        assertThat(bank.balance(anna)).as("as it was").isEqualTo(120);
    }

    @Test
    void whileSomethingWaitsNobodyStopsOrBeginsToCount() {
        var ben = bank.member();
        bank.account(anna, Mode.COUNTS);
        var asked = (Exchanged.Done) asking.ask(
                ben.id(),
                new Proposal(
                        bank.account(ben),
                        bank.account(anna),
                        true,
                        60,
                        LocalDate.now(ExchangeBook.ZONE),
                        "Hecke " + UUID.randomUUID(),
                        true));
        refused(book.change(anna.id(), Mode.GIFTS), Why.WAITS);
        exchanges.decline(anna.id(), asked.exchange(), "");
        assertThat(book.change(anna.id(), Mode.GIFTS)).isInstanceOf(Kept.Done.class);
    }

    @Test
    void anAccountStaysWhoseItIs() {
        var account = bank.account(anna, Mode.COUNTS);
        var ben = bank.member();
        for (var change : List.of(
                "update timebank.account set person = '" + ben.id() + "' where id = '" + account + "'",
                "update timebank.account set kind = 'COMMUNITY', person = null where id = '" + account + "'",
                "delete from timebank.account where id = '" + account + "'")) {
            assertThatThrownBy(() -> db.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void debtsAreNotLeftBehind() {
        var ben = bank.member();
        bank.account(anna, Mode.COUNTS);
        move(anna, ben, 300);
        refused(book.change(anna.id(), Mode.GIFTS), Why.OWES);
        refused(book.leave(anna.id()), Why.OWES);
    }

    @Test
    void whatWhoLeavesHasGoesToTheCommunity() {
        bank.account(anna, Mode.COUNTS);
        var community = bank.balance(bank.community());
        book.leave(anna.id());
        assertThat(bank.balance(bank.community())).isEqualTo(community + 120);
        refused(book.leave(anna.id()), Why.NONE);
        refused(book.change(anna.id(), Mode.GIFTS), Why.NONE);
    }

    @Test
    void whoIsErasedLeavesANamelessAccountAndTheCommunityTakesWhatTheyHad() {
        var account = bank.account(anna, Mode.COUNTS);
        var community = bank.balance(bank.community());
        erasure.erase(anna.id());
        var left = accounts.get(account);
        assertThat(left.person()).isNull();
        assertThat(left.isOpen()).isFalse();
        assertThat(left.balance()).isZero();
        assertThat(bank.balance(bank.community())).isEqualTo(community + 120);
    }

    @Test
    void theCommunityTakesOnWhatSomebodyOwedWhoIsErased() {
        var ben = bank.member();
        bank.account(anna, Mode.COUNTS);
        move(anna, ben, 300);
        var community = bank.balance(bank.community());
        erasure.erase(anna.id());
        assertThat(bank.balance(bank.community())).isEqualTo(community - 180);
    }

    @Test
    void onlyWhoSpeaksForAGroupActsForItsAccount() throws Exception {
        var group = founding.group(anna);
        var other = somebody.plain();
        refused(book.openFor(other.id(), group), Why.NOT_SPEAKER);
        var account = accounts.get(bank.accountOf(anna, group));
        assertThat(account.balance()).as("no starting hours").isZero();
        refused(book.openFor(anna.id(), group), Why.ALREADY);
        assertThat(acting.actsFor(anna.id(), account)).isTrue();
        assertThat(acting.actsFor(other.id(), account)).isFalse();
        assertThat(acting.actsFor(keeper.id(), account)).isFalse();
        refused(book.leaveFor(other.id(), group), Why.NOT_SPEAKER);
        assertThat(book.leaveFor(anna.id(), group)).isInstanceOf(Kept.Done.class);
    }

    @Test
    void onlyWhoKeepsTheBankActsForTheCommunityAndNobodyForTheIssue() {
        bank.account(anna, Mode.COUNTS);
        assertThat(acting.actsFor(keeper.id(), accounts.getCommunity())).isTrue();
        assertThat(acting.actsFor(anna.id(), accounts.getCommunity())).isFalse();
        assertThat(acting.actsFor(keeper.id(), accounts.getIssue())).isFalse();
        assertThat(acting.listOf(anna.id())).hasSize(1);
    }

    @Test
    void oldHoursRunOutTheOldestFirstAndOnlyAfterItWasSaid() {
        runsOutAfter(12);
        bank.account(anna, Mode.COUNTS);
        var ben = bank.member();
        age(anna, 400);
        age(ben, 400);
        move(anna, ben, 50);
        ExpiryDays.run(expiry);
        var said = expiry.findAhead(bank.account(anna)).orElseThrow();
        assertThat(said.minutes()).as("fifty of the old ones are used").isEqualTo(70);
        assertThat(said.due()).isAfter(LocalDate.now());
        assertThat(bank.balance(anna)).isEqualTo(70);
        assertThat(bank.notices(anna, "hours.run-out")).isEqualTo(1);
        assertThat(expiry.findAhead(bank.account(ben)).orElseThrow().minutes())
                .as("what came now is not old")
                .isEqualTo(120);
        move(anna, ben, 30);
        comes();
        ExpiryDays.run(expiry);
        assertThat(bank.balance(anna)).as("forty ran out, thirty were used").isZero();
        assertThat(bank.balance(ben)).isEqualTo(80);
        assertThat(bank.notices(anna, "hours.ran-out")).isEqualTo(1);
        ExpiryDays.run(expiry);
        assertThat(bank.balance(ben)).isEqualTo(80);
    }

    @Test
    void nothingRunsOutWhereTheMembersTookItBack() {
        runsOutAfter(12);
        bank.account(anna, Mode.COUNTS);
        age(anna, 400);
        ExpiryDays.run(expiry);
        bank.open(SomeTimeBank.terms(keeper));
        assertThat(expiry.findAhead(bank.account(anna))).isEmpty();
        comes();
        ExpiryDays.run(expiry);
        assertThat(bank.balance(anna)).isEqualTo(120);
    }

    @Test
    void nothingRunsOutOnAnAccountThatRests() {
        runsOutAfter(12);
        bank.account(anna, Mode.COUNTS);
        age(anna, 400);
        ExpiryDays.run(expiry);
        book.change(anna.id(), Mode.GIFTS);
        comes();
        ExpiryDays.run(expiry);
        assertThat(bank.balance(anna)).isEqualTo(120);
    }

    private void runsOutAfter(int months) {
        bank.open(new Terms(-600, -600, -600, -3000, 600, 120, months, GiftRule.COMMUNITY, 14, List.of(keeper.id())));
    }

    private void move(SignedIn from, SignedIn to, int minutes) {
        var posted = ledger.post(new Move(
                "test/" + UUID.randomUUID(),
                PostingKind.GIFT,
                bank.account(from),
                bank.account(to),
                minutes,
                from.id()));
        assertThat(posted).isInstanceOf(Posted.Done.class);
    }

    /// What this person has came in long ago.
    private void age(SignedIn person, int days) {
        db.sql("alter table timebank.posting disable trigger keep_posting").update();
        db.sql("""
                update timebank.posting set at = at - cast(:days || ' days' as interval)
                where id in (select posting from timebank.leg where account = :account)
                """)
                .param("days", String.valueOf(days))
                .param("account", bank.account(person))
                .update();
        db.sql("alter table timebank.posting enable trigger keep_posting").update();
    }

    /// The day that was said has come.
    private void comes() {
        db.sql("""
                update timebank.expiry ahead set due = current_date where not over and not exists (
                    select from timebank.expiry gone where gone.account = ahead.account and gone.due = current_date)
                """).update();
    }

    private static void refused(Kept kept, Why why) {
        assertThat(kept).isEqualTo(new Kept.Refused(why));
    }
}
