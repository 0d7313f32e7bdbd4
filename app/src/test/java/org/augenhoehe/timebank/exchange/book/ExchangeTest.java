package org.augenhoehe.timebank.exchange.book;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.timebank.rule.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hours are booked when both sides have confirmed them, once, and never by one person alone.
@PlatformTest
class ExchangeTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    Founding founding;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook book;

    @Autowired
    ExchangeStore store;

    @Autowired
    Unanswered unanswered;

    @Autowired
    AccountBook accounts;

    @Autowired
    JdbcClient db;

    SignedIn keeper;
    SignedIn anna;
    SignedIn ben;
    LocalDate today;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        anna = bank.member();
        ben = bank.member();
        today = LocalDate.now(ExchangeBook.ZONE);
    }

    @AfterEach
    void theLedgerIsRight() {
        assertThat(bank.verify()).isEmpty();
    }

    @Test
    void agreedDoneConfirmedByBothAndBooked() {
        var id = asked(ask(anna, ben, true, 90, today, false));
        assertThat(store.get(id).state()).isEqualTo(ExchangeState.ASKED);
        assertThat(bank.notices(ben, "hour-exchange.asked")).isEqualTo(1);
        assertThat(book.agree(ben.id(), id)).isEqualTo(new Exchanged.Done(id, ExchangeState.AGREED));
        assertThat(book.confirm(ben.id(), id, 90)).isEqualTo(new Exchanged.Done(id, ExchangeState.DONE));
        assertThat(bank.balance(anna)).as("not before both").isEqualTo(120);
        assertThat(book.confirm(anna.id(), id, 90)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(anna)).isEqualTo(210);
        assertThat(bank.balance(ben)).isEqualTo(30);
        assertThat(store.get(id).posting()).isNotNull();
    }

    @Test
    void notedAfterwardsItNeedsOnlyTheOthersWord() {
        var id = asked(ask(anna, ben, false, 60, today.minusDays(3), true));
        assertThat(book.confirm(ben.id(), id, 60)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(ben)).isEqualTo(180);
        assertThat(bank.balance(anna)).isEqualTo(60);
    }

    @Test
    void clickedAgainItHappensOnce() {
        var id = asked(ask(anna, ben, true, 60, today, true));
        assertThat(book.confirm(anna.id(), id, 60)).isEqualTo(new Exchanged.Done(id, ExchangeState.DONE));
        book.confirm(ben.id(), id, 60);
        assertThat(book.confirm(ben.id(), id, 60)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(anna)).isEqualTo(180);
    }

    @Test
    void bothConfirmAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = asked(ask(anna, ben, round % 2 == 0, 10, today, false));
            book.agree(ben.id(), id);
            Callable<Exchanged> one = () -> book.confirm(anna.id(), id, 10);
            Callable<Exchanged> other = () -> book.confirm(ben.id(), id, 10);
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var answer : threads.invokeAll(List.of(one, other, one, other))) {
                    assertThat(answer.get()).isInstanceOf(Exchanged.Done.class);
                }
            }
            assertThat(store.get(id).state()).isEqualTo(ExchangeState.BOOKED);
        }
        assertThat(bank.balance(anna)).isEqualTo(130);
    }

    @Test
    void nobodyExchangesWithThemselves() throws Exception {
        var account = bank.account(anna);
        refused(ask(anna, account, account, true, 60, today, true), Why.SELF);
        var group = founding.group(anna);
        var ofGroup = bank.accountOf(anna, group);
        refused(ask(anna, account, ofGroup, true, 60, today, true), Why.NOBODY_ELSE);
        refused(ask(anna, ofGroup, account, true, 60, today, true), Why.NOBODY_ELSE);
    }

    @Test
    void withTheOwnGroupSomebodyElseConfirms() throws Exception {
        var group = founding.group(anna);
        founding.join(anna, group, ben);
        db.sql("update people.membership set speaks = true where organisation = :group and person = :ben")
                .param("group", group)
                .param("ben", ben.id())
                .update();
        var ofGroup = bank.accountOf(anna, group);
        var id = asked(ask(anna, bank.account(anna), ofGroup, true, 60, today, true));
        assertThat(book.confirm(anna.id(), id, 60)).isEqualTo(new Exchanged.Done(id, ExchangeState.DONE));
        assertThat(book.confirm(ben.id(), id, 60)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(ofGroup)).isEqualTo(-60);
    }

    @Test
    void theDatabaseKeepsTwoPeopleApart() {
        var id = asked(ask(anna, ben, true, 60, today, true));
        assertThatThrownBy(() -> db.sql("update timebank.exchange set receiver_person = giver_person where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(ask(anna, ben, true, 0, today, true), Why.BOUNDS);
        refused(ask(anna, ben, true, 601, today, true), Why.BOUNDS);
        refused(ask(anna, ben, true, 60, today.plusDays(1), true), Why.FUTURE);
        refused(ask(anna, ben, true, 60, today.minusDays(1), false), Why.PAST);
        refused(ask(anna, ben, true, 60, today.minusYears(2), true), Why.FAR);
        refused(ask(anna, ben, true, 60, today.plusYears(2), false), Why.FAR);
        var own = bank.account(anna);
        var other = bank.account(ben);
        refused(asking.ask(anna.id(), new Proposal(own, other, true, 60, today, " ", true)), Why.WORDS);
        refused(asking.ask(anna.id(), new Proposal(own, other, true, 60, today, "x".repeat(501), true)), Why.WORDS);
        refused(
                asking.ask(anna.id(), new Proposal(own, UUID.randomUUID(), true, 60, today, "Hecke", true)),
                Why.NO_ACCOUNT);
        refused(
                asking.ask(
                        anna.id(),
                        new Proposal(own, null, true, 60, today, "Hecke", true, "nothing-known", UUID.randomUUID())),
                Why.OCCASION);
    }

    @Test
    void nobodyAsksOrAnswersForOthers() {
        var stranger = bank.member();
        assertThatThrownBy(() -> ask(stranger, bank.account(anna), bank.account(ben), true, 60, today, true))
                .isInstanceOf(NotFound.class);
        var id = asked(ask(anna, ben, true, 60, today, false));
        assertThatThrownBy(() -> book.agree(stranger.id(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.confirm(stranger.id(), id, 60)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.decline(stranger.id(), id, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.change(stranger.id(), id, 30, today, true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.confirm(keeper.id(), id, 60)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoAskedDoesNotAgreeForTheOther() {
        var id = asked(ask(anna, ben, true, 60, today, false));
        refused(book.agree(anna.id(), id), Why.MOVED);
    }

    @Test
    void whatIsBookedStaysBesideItsPosting() {
        var id = asked(ask(anna, ben, true, 60, today, true));
        book.confirm(ben.id(), id, 60);
        for (var change : List.of(
                "update timebank.exchange set minutes = 600",
                "update timebank.exchange set giver = receiver, receiver = giver",
                "update timebank.exchange set state = 'DONE', posting = null",
                "delete from timebank.exchange")) {
            assertThatThrownBy(() -> db.sql(change + " where id = '" + id + "'").update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void whatIsStillToComeIsNotConfirmed() {
        var id = asked(ask(anna, ben, true, 60, today.plusDays(2), false));
        book.agree(ben.id(), id);
        refused(book.confirm(ben.id(), id, 60), Why.EARLY);
    }

    @Test
    void whatChangedMeanwhileIsNotConfirmedUnseen() {
        var id = asked(ask(anna, ben, true, 60, today, true));
        assertThat(book.change(anna.id(), id, 90, today, true)).isEqualTo(new Exchanged.Done(id, ExchangeState.DONE));
        refused(book.confirm(ben.id(), id, 60), Why.MOVED);
        assertThat(book.change(ben.id(), id, 75, today, true)).isEqualTo(new Exchanged.Done(id, ExchangeState.DONE));
        assertThat(store.get(id).giverConfirmed()).as("asked anew").isNull();
        assertThat(book.confirm(anna.id(), id, 75)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(anna)).isEqualTo(195);
    }

    @Test
    void anOverdrawnAccountIsSaidAtTheConfirmationAndNothingIsWritten() {
        bank.open(new Terms(-60, -60, -60, -3000, 600, 120, null, GiftRule.COMMUNITY, 14, List.of(keeper.id())));
        var id = asked(ask(anna, ben, true, 181, today, true));
        refused(book.confirm(ben.id(), id, 181), Why.OVERDRAWN);
        assertThat(store.get(id).state()).isEqualTo(ExchangeState.DONE);
        assertThat(store.get(id).receiverConfirmed()).isNull();
        assertThat(bank.balance(ben)).isEqualTo(120);
        book.change(ben.id(), id, 180, today, true);
        assertThat(book.confirm(anna.id(), id, 180)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(ben)).isEqualTo(-60);
    }

    @Test
    void eitherSideSaysNoWithWords() {
        var id = asked(ask(anna, ben, true, 60, today, false));
        assertThat(book.decline(ben.id(), id, "Keine Zeit.")).isEqualTo(new Exchanged.Done(id, ExchangeState.DECLINED));
        assertThat(store.get(id).answer()).isEqualTo("Keine Zeit.");
        refused(book.confirm(anna.id(), id, 60), Why.MOVED);
        refused(book.decline(ben.id(), id, ""), Why.MOVED);
        refused(book.change(anna.id(), id, 30, today, true), Why.MOVED);
        var second = asked(ask(anna, ben, true, 60, today, true));
        refused(book.decline(ben.id(), second, "x".repeat(501)), Why.WORDS);
        assertThat(book.decline(anna.id(), second, "")).isInstanceOf(Exchanged.Done.class);
    }

    @Test
    void wordsOfANewAccountWithALinkWaitForModeration() {
        var asked = asking.ask(
                anna.id(),
                new Proposal(
                        bank.account(anna), bank.account(ben), true, 60, today, "Alles auf www.beispiel.com", true));
        assertThat(store.get(asked(asked)).hidden()).isTrue();
    }

    @Test
    void whatNobodyAnswersEndsAfterSomeDays() {
        var old = asked(ask(anna, ben, true, 60, today.minusDays(20), true));
        var fresh = asked(ask(anna, ben, true, 60, today.minusDays(20), true));
        db.sql("update timebank.exchange set moved_at = now() - interval '15 days' where id = :id")
                .param("id", old)
                .update();
        unanswered.end();
        assertThat(store.get(old).state()).isEqualTo(ExchangeState.LAPSED);
        assertThat(store.get(fresh).state()).isEqualTo(ExchangeState.DONE);
        assertThat(bank.notices(anna, "hour-exchange.ended")).isEqualTo(1);
        refused(book.confirm(ben.id(), old, 60), Why.MOVED);
    }

    @Test
    void whoOnlyGivesGetsNothingAndTheCommunityGetsIt() {
        var giver = somebody.plain();
        bank.account(giver, Mode.GIFTS);
        var community = bank.balance(bank.community());
        var id = asked(ask(giver, ben, true, 60, today, true));
        assertThat(book.confirm(ben.id(), id, 60)).isInstanceOf(Exchanged.Done.class);
        assertThat(bank.balance(giver)).isZero();
        assertThat(bank.balance(ben)).isEqualTo(60);
        assertThat(bank.balance(bank.community())).isEqualTo(community + 60);
        assertThat(store.get(id).gift()).isTrue();
    }

    @Test
    void whoOnlyGivesIsHelpedByTheCommunityAsFarAsItHasSomething() {
        var taker = somebody.plain();
        bank.account(taker, Mode.GIFTS);
        var community = bank.balance(bank.community());
        var id = asked(ask(anna, taker, true, 60, today, true));
        assertThat(book.confirm(taker.id(), id, 60)).isInstanceOf(Exchanged.Done.class);
        assertThat(bank.balance(bank.community())).isEqualTo(community - 60);
        assertThat(bank.balance(anna)).isEqualTo(180);
        var second = asked(ask(anna, taker, true, 60, today, true));
        var lowest = (int) Math.min(0, bank.balance(bank.community()));
        bank.open(new Terms(-600, -600, -600, lowest, 600, 120, null, GiftRule.COMMUNITY, 14, List.of(keeper.id())));
        if (bank.balance(bank.community()) - 60 < lowest) {
            refused(book.confirm(taker.id(), second, 60), Why.COMMUNITY_EMPTY);
        }
    }

    @Test
    void nothingIsBookedWhereTheRuleSaysSoOrNobodyCounts() {
        var giver = somebody.plain();
        bank.account(giver, Mode.GIFTS);
        var other = somebody.plain();
        bank.account(other, Mode.GIFTS);
        var both = asked(ask(giver, other, true, 60, today, true));
        assertThat(book.confirm(other.id(), both, 60)).isEqualTo(new Exchanged.Done(both, ExchangeState.BOOKED));
        assertThat(store.get(both).posting()).isNull();
        bank.open(new Terms(-600, -600, -600, -3000, 600, 120, null, GiftRule.NOTHING, 14, List.of(keeper.id())));
        var one = asked(ask(giver, ben, true, 60, today, true));
        book.confirm(ben.id(), one, 60);
        assertThat(store.get(one).posting()).isNull();
        assertThat(bank.balance(ben)).isEqualTo(120);
    }

    @Test
    void withWhoLeftNothingIsExchanged() {
        var id = asked(ask(anna, ben, true, 60, today, true));
        assertThat(accounts.leave(ben.id())).isEqualTo(new Kept.Refused(Kept.Why.WAITS));
        book.decline(ben.id(), id, "");
        assertThat(accounts.leave(ben.id())).isInstanceOf(Kept.Done.class);
        refused(ask(anna, ben, true, 60, today, true), Why.NO_ACCOUNT);
    }

    private Exchanged ask(SignedIn by, SignedIn other, boolean gives, int minutes, LocalDate day, boolean done) {
        return ask(by, bank.account(by), bank.account(other), gives, minutes, day, done);
    }

    private Exchanged ask(SignedIn by, UUID own, UUID other, boolean gives, int minutes, LocalDate day, boolean done) {
        return asking.ask(by.id(), new Proposal(own, other, gives, minutes, day, words(), done));
    }

    /// Nobody says the same four times a day.
    private static String words() {
        return "Hecke " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static UUID asked(Exchanged exchanged) {
        assertThat(exchanged).isInstanceOf(Exchanged.Done.class);
        return ((Exchanged.Done) exchanged).exchange();
    }

    private static void refused(Exchanged exchanged, Why why) {
        assertThat(exchanged).isEqualTo(new Exchanged.Refused(why));
    }
}
