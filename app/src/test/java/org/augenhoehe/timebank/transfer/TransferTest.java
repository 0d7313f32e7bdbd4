package org.augenhoehe.timebank.transfer;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.timebank.rule.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hours are handed on by whoever they belong to, and mistakes put right where both agree or a keeper says so.
@PlatformTest
class TransferTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    Founding founding;

    @Autowired
    TransferBook book;

    @Autowired
    CounterBook counter;

    @Autowired
    CounterStore corrections;

    @Autowired
    PostingStore postings;

    @Autowired
    LedgerAccountStore accounts;

    @Autowired
    AccountBook opening;

    @Autowired
    JdbcClient db;

    SignedIn keeper;
    SignedIn anna;
    SignedIn ben;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        anna = bank.member();
        ben = bank.member();
    }

    @AfterEach
    void theLedgerIsRight() {
        assertThat(bank.verify()).isEmpty();
    }

    @Test
    void aGiftGoesOnceHoweverOftenTheFormIsSent() {
        var first = (Transferred.Done) give(anna, bank.account(ben), 30, "one");
        var again = (Transferred.Done) give(anna, bank.account(ben), 30, "one");
        assertThat(again).isEqualTo(new Transferred.Done(first.posting(), false));
        assertThat(bank.balance(ben)).isEqualTo(150);
        assertThat(bank.notices(ben, "hours.came")).isEqualTo(1);
        refused(give(anna, bank.account(ben), 31, "one"), Transferred.Why.TAKEN);
        assertThat(give(ben, bank.account(anna), 30, "one"))
                .as("keys are each person's own")
                .isInstanceOf(Transferred.Done.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        var to = bank.account(ben);
        refused(give(anna, bank.account(anna), 30, "a"), Transferred.Why.SELF);
        refused(give(anna, to, 0, "b"), Transferred.Why.BOUNDS);
        refused(give(anna, to, 601, "c"), Transferred.Why.BOUNDS);
        refused(give(anna, to, 30, " "), Transferred.Why.TAKEN);
        refused(give(anna, UUID.randomUUID(), 30, "d"), Transferred.Why.CLOSED);
        refused(give(anna, accounts.getIssue().id(), 30, "e"), Transferred.Why.CLOSED);
        refused(book.give(anna.id(), bank.account(anna), to, 30, "x".repeat(501), "f"), Transferred.Why.WORDS);
        give(anna, to, 600, "g");
        refused(give(anna, to, 121, "h"), Transferred.Why.OVERDRAWN);
        var giver = somebody.plain();
        refused(give(anna, bank.account(giver, Mode.GIFTS), 1, "i"), Transferred.Why.RESTS);
        opening.leave(ben.id());
        refused(give(anna, to, 1, "j"), Transferred.Why.CLOSED);
    }

    @Test
    void nobodyGivesAwayWhatIsOthers() {
        assertThatThrownBy(() -> book.give(anna.id(), bank.account(ben), bank.account(anna), 30, "", "a"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.give(anna.id(), bank.community(), bank.account(anna), 30, "", "a"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.give(keeper.id(), bank.account(ben), bank.account(anna), 30, "", "a"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoSpeaksForAGroupGivesToItAndFromItButNotToThemselves() throws Exception {
        var group = founding.group(anna);
        var ofGroup = bank.accountOf(anna, group);
        assertThat(give(anna, ofGroup, 60, "a")).isInstanceOf(Transferred.Done.class);
        refused(book.give(anna.id(), ofGroup, bank.account(anna), 30, "", "b"), Transferred.Why.OWN_SIDE);
        assertThat(book.give(anna.id(), ofGroup, bank.account(ben), 30, "Danke", "c"))
                .isInstanceOf(Transferred.Done.class);
        assertThat(book.give(anna.id(), ofGroup, bank.community(), 30, "", "d")).isInstanceOf(Transferred.Done.class);
        assertThat(bank.balance(ofGroup)).isZero();
    }

    @Test
    void theCommunityGetsDonationsAndItsKeepersGrant() {
        var donated = (Transferred.Done) give(anna, bank.community(), 60, "a");
        assertThat(postings.find(donated.posting()).orElseThrow().kind()).isEqualTo(PostingKind.DONATION);
        var granted = (Transferred.Done) book.give(keeper.id(), bank.community(), bank.account(ben), 60, "", "b");
        assertThat(postings.find(granted.posting()).orElseThrow().kind()).isEqualTo(PostingKind.GRANT);
        bank.account(keeper, Mode.COUNTS);
        refused(book.give(keeper.id(), bank.community(), bank.account(keeper), 60, "", "c"), Transferred.Why.OWN_SIDE);
    }

    @Test
    void bothSidesAgreeAndItIsTurnedRoundOnce() {
        var wrong = posted(give(anna, bank.account(ben), 30, "a"));
        var asked = (Corrected.Asked) counter.ask(anna.id(), wrong, "Es waren zwanzig Minuten.");
        assertThat(bank.balance(ben)).as("not before the other agrees").isEqualTo(150);
        refused(counter.ask(ben.id(), wrong, "Auch ich"), Corrected.Why.ALREADY);
        refused(counter.agree(anna.id(), asked.correction()), Corrected.Why.OTHER_SIDE);
        var done = (Corrected.Done) counter.agree(ben.id(), asked.correction());
        assertThat(counter.agree(ben.id(), asked.correction())).isEqualTo(done);
        assertThat(bank.balance(ben)).isEqualTo(120);
        assertThat(bank.balance(anna)).isEqualTo(120);
        assertThat(postings.findCorrection(wrong).orElseThrow().id()).isEqualTo(done.posting());
        refused(counter.ask(anna.id(), wrong, "Noch einmal"), Corrected.Why.ALREADY);
        refused(counter.correct(keeper.id(), wrong, "Noch einmal"), Corrected.Why.ALREADY);
        refused(counter.ask(anna.id(), done.posting(), "Zurück"), Corrected.Why.KIND);
    }

    @Test
    void theOtherSideMayLeaveItAsItIs() {
        var wrong = posted(give(anna, bank.account(ben), 30, "a"));
        var asked = (Corrected.Asked) counter.ask(anna.id(), wrong, "Das war anders.");
        assertThat(counter.decline(ben.id(), asked.correction())).isEqualTo(new Corrected.Stays());
        assertThat(bank.balance(ben)).isEqualTo(150);
        refused(counter.agree(ben.id(), asked.correction()), Corrected.Why.MOVED);
        refused(counter.decline(ben.id(), asked.correction()), Corrected.Why.MOVED);
        assertThat(counter.ask(anna.id(), wrong, "Es war wirklich anders.")).isInstanceOf(Corrected.Asked.class);
    }

    @Test
    void aKeeperDecidesADispute() {
        var wrong = posted(give(anna, bank.account(ben), 30, "a"));
        counter.ask(anna.id(), wrong, "Das war anders.");
        assertThat(counter.correct(keeper.id(), wrong, "Beide haben es mir erzählt."))
                .isInstanceOf(Corrected.Done.class);
        assertThat(bank.balance(ben)).isEqualTo(120);
        assertThat(corrections.findLast(wrong).orElseThrow().state()).isEqualTo(CorrectionState.DONE);
        assertThat(bank.notices(anna, "hours.corrected")).isEqualTo(1);
        assertThat(bank.notices(ben, "hours.corrected")).isEqualTo(1);
    }

    @Test
    void twoWhoAgreeDoNotMakeHoursOfCorrections() {
        var gift = posted(give(anna, bank.account(ben), 120, "a"));
        var other = bank.member();
        var used = (Transferred.Done) give(ben, bank.account(other), 600, "b");
        assertThat(give(ben, bank.account(other), 240, "c")).isInstanceOf(Transferred.Done.class);
        assertThat(used.first()).isTrue();
        assertThat(bank.balance(ben)).isEqualTo(-600);
        var asked = (Corrected.Asked) counter.ask(anna.id(), gift, "Das war ein Versehen.");
        refused(counter.agree(ben.id(), asked.correction()), Corrected.Why.OVERDRAWN);
        assertThat(bank.balance(anna)).isZero();
        assertThat(counter.correct(keeper.id(), gift, "Es war wirklich eines."))
                .as("a keeper can")
                .isInstanceOf(Corrected.Done.class);
        assertThat(bank.balance(ben)).isEqualTo(-720);
    }

    @Test
    void whoSpeaksForBothSidesAsksWhereSomebodyElseAnswers() throws Exception {
        for (int i = 0; i < 4; i++) {
            var member = bank.member();
            var group = founding.group(member);
            var ofGroup = bank.accountOf(member, group);
            var second = somebody.plain();
            founding.join(member, group, second);
            db.sql("update people.membership set speaks = true where organisation = :group and person = :second")
                    .param("group", group)
                    .param("second", second.id())
                    .update();
            var gift = posted(give(member, ofGroup, 30, "a" + i));
            var asked = (Corrected.Asked) counter.ask(member.id(), gift, "Das war zu viel.");
            assertThat(counter.agree(second.id(), asked.correction())).isInstanceOf(Corrected.Done.class);
        }
    }

    @Test
    void nobodyElsePutsItRight() {
        var wrong = posted(give(anna, bank.account(ben), 30, "a"));
        var stranger = bank.member();
        assertThatThrownBy(() -> counter.ask(stranger.id(), wrong, "Das stört mich."))
                .isInstanceOf(NotFound.class);
        refused(counter.correct(anna.id(), wrong, "Ich will es so."), Corrected.Why.NOT_KEEPER);
        var asked = (Corrected.Asked) counter.ask(anna.id(), wrong, "Das war anders.");
        assertThatThrownBy(() -> counter.agree(stranger.id(), asked.correction()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> counter.decline(stranger.id(), asked.correction()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aKeeperDecidesNothingAboutTheirOwnHours() {
        bank.account(keeper, Mode.COUNTS);
        var own = posted(give(keeper, bank.account(ben), 30, "a"));
        refused(counter.correct(keeper.id(), own, "Ich brauche sie wieder."), Corrected.Why.INVOLVED);
    }

    @Test
    void aCorrectionNeedsAReasonAndOpenAccounts() {
        var wrong = posted(give(anna, bank.account(ben), 30, "a"));
        refused(counter.ask(anna.id(), wrong, " "), Corrected.Why.REASON);
        refused(counter.ask(anna.id(), wrong, "x".repeat(501)), Corrected.Why.REASON);
        refused(counter.correct(keeper.id(), wrong, ""), Corrected.Why.REASON);
        bank.open(Terms.usual(List.of(keeper.id())));
        opening.leave(ben.id());
        refused(counter.ask(anna.id(), wrong, "Das war anders."), Corrected.Why.CLOSED);
        refused(counter.correct(keeper.id(), wrong, "Das war anders."), Corrected.Why.CLOSED);
    }

    private Transferred give(SignedIn by, UUID to, int minutes, String key) {
        return book.give(by.id(), bank.account(by), to, minutes, "", key);
    }

    private static UUID posted(Transferred transferred) {
        return ((Transferred.Done) transferred).posting();
    }

    private static void refused(Transferred transferred, Transferred.Why why) {
        assertThat(transferred).isEqualTo(new Transferred.Refused(why));
    }

    private static void refused(Corrected corrected, Corrected.Why why) {
        assertThat(corrected).isEqualTo(new Corrected.Refused(why));
    }
}
