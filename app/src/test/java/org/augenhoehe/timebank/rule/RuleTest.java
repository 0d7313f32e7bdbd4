package org.augenhoehe.timebank.rule;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.timebank.rule.Ruled.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Another rule comes from a decision of an undertaking that was entrusted with the bank, and from nowhere else.
@PlatformTest
class RuleTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    SomeDecision decisions;

    @Autowired
    RuleBook book;

    @Autowired
    Rules rules;

    @Autowired
    RuleDecisions told;

    @Autowired
    Erasure erasure;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn keeper;
    SignedIn operator;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        operator = somebody.named("Betreiberin", Role.OPERATOR);
    }

    @Test
    void itIsOpenedOnceAndByAnOperator() {
        assertThatThrownBy(() -> book.open(keeper.id(), SomeTimeBank.terms(keeper)))
                .isInstanceOf(Forbidden.class);
        refused(book.open(operator.id(), SomeTimeBank.terms(keeper)), Why.ALREADY);
        assertThat(rules.find(1).orElseThrow().isOfOperator()).isTrue();
    }

    @Test
    void aDecisionBecomesTheRuleAndIsNamedByIt() throws Exception {
        var vote = decided();
        var member = bank.member();
        assertThat(book.listToEnter(vote.host().id()))
                .extracting(Decision::step)
                .contains(vote.step().id());
        assertThat(book.enter(vote.host().id(), vote.step().id(), terms())).isEqualTo(new Ruled.Done());
        var rule = rules.getInForce();
        assertThat(rule.step()).isEqualTo(vote.step().id());
        assertThat(rule.isOfOperator()).isFalse();
        assertThat(rule.terms().most()).isEqualTo(480);
        var decision = told.find(rule).orElseThrow();
        assertThat(decision.path()).isEqualTo(vote.path());
        assertThat(decision.question()).isEqualTo(vote.step().question());
        assertThat(bank.notices(member, "hours.rule")).isEqualTo(1);
        assertThat(acts("hour_bank.ruled")).isPositive();
        refused(book.enter(vote.host().id(), vote.step().id(), terms()), Why.USED);
        assertThat(book.listToEnter(vote.host().id())).isEmpty();
    }

    @Test
    void onlyWhoAnswersForTheUndertakingBringsItIn() throws Exception {
        var vote = decided();
        refused(book.enter(vote.others().getFirst().id(), vote.step().id(), terms()), Why.NOT_HOST);
        refused(book.enter(keeper.id(), vote.step().id(), terms()), Why.NOT_HOST);
        refused(book.enter(operator.id(), vote.step().id(), terms()), Why.NOT_HOST);
    }

    @Test
    void anyOtherUndertakingDecidesNothingHere() throws Exception {
        var vote = decided();
        book.takeBack(operator.id(), vote.undertaking());
        refused(book.enter(vote.host().id(), vote.step().id(), terms()), Why.NOT_ENTRUSTED);
    }

    @Test
    void whatWasDecidedBeforeItWasEntrustedIsNoRule() throws Exception {
        var vote = decided();
        book.takeBack(keeper.id(), vote.undertaking());
        assertThat(book.entrust(keeper.id(), vote.undertaking())).isEqualTo(new Ruled.Done());
        refused(book.enter(vote.host().id(), vote.step().id(), terms()), Why.UNKNOWING);
        assertThat(book.listToEnter(vote.host().id())).isEmpty();
    }

    @Test
    void everybodyReadsWhichFiguresChangedAndWhoEnteredThem() throws Exception {
        var vote = decided();
        assertThat(book.enter(vote.host().id(), vote.step().id(), terms())).isEqualTo(new Ruled.Done());
        var page = click.look(bank.member(), "/zeitbank/regeln").getContentAsString();
        assertThat(page).contains("vorher: 10 Stunden", "Eingetragen von");
    }

    @Test
    void onlyWhoKeepsTheBankOrAnOperatorEntrustsIt() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 1, 0, Map.of());
        assertThatThrownBy(() -> book.entrust(vote.host().id(), vote.undertaking()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> book.takeBack(vote.host().id(), vote.undertaking()))
                .isInstanceOf(Forbidden.class);
        refused(book.entrust(keeper.id(), UUID.randomUUID()), Why.UNKNOWN_UNDERTAKING);
        book.entrust(keeper.id(), vote.undertaking());
        refused(book.entrust(keeper.id(), vote.undertaking()), Why.ALREADY);
    }

    @Test
    void aVoteThatRunsDecidesNothingYet() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        book.entrust(keeper.id(), vote.undertaking());
        refused(book.enter(vote.host().id(), vote.step().id(), terms()), Why.NOT_DECIDED);
        refused(book.enter(vote.host().id(), UUID.randomUUID(), terms()), Why.NOT_DECIDED);
    }

    @Test
    void aVoteInWhichNobodyVotedDecidesNothing() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        decisions.end(vote);
        book.entrust(keeper.id(), vote.undertaking());
        refused(book.enter(vote.host().id(), vote.step().id(), terms()), Why.NO_RESULT);
    }

    @Test
    void figuresAreWithinBoundsAndKeepersAreThere() throws Exception {
        var vote = decided();
        var usual = terms();
        refused(enter(vote, new Terms(1, 0, 0, 0, 60, 0, null, GiftRule.NOTHING, 14, usual.keepers())), Why.BOUNDS);
        refused(enter(vote, new Terms(0, 0, 0, 0, 4, 0, null, GiftRule.NOTHING, 14, usual.keepers())), Why.BOUNDS);
        refused(enter(vote, new Terms(0, 0, 0, 0, 60, 0, 2, GiftRule.NOTHING, 14, usual.keepers())), Why.BOUNDS);
        refused(enter(vote, new Terms(0, 0, 0, 0, 60, 0, null, GiftRule.NOTHING, 2, usual.keepers())), Why.BOUNDS);
        refused(enter(vote, Terms.usual(List.of())), Why.KEEPERS);
        refused(enter(vote, Terms.usual(List.of(keeper.id(), keeper.id()))), Why.KEEPERS);
        refused(enter(vote, Terms.usual(List.of(UUID.randomUUID()))), Why.UNKNOWN_KEEPER);
    }

    @Test
    void aRuleStaysAsItWasDecided() {
        for (var change : List.of(
                "update timebank.rule set most = 6000",
                "update timebank.rule set at = now()",
                "delete from timebank.rule")) {
            assertThatThrownBy(() -> db.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoKeptTheBankAndIsGoneKeepsItNoMore() {
        var other = somebody.plain();
        bank.open(Terms.usual(List.of(keeper.id(), other.id())));
        assertThat(rules.isKeeper(other.id())).isTrue();
        erasure.erase(other.id());
        assertThat(rules.listKeepers()).containsExactly(keeper.id());
    }

    /// In an undertaking that was entrusted with the bank before.
    private Vote decided() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        assertThat(book.entrust(keeper.id(), vote.undertaking())).isEqualTo(new Ruled.Done());
        for (var voter : vote.others()) {
            decisions.cast(vote, voter, "1");
        }
        decisions.cast(vote, vote.host(), "1");
        decisions.end(vote);
        return vote;
    }

    private Ruled enter(Vote vote, Terms terms) {
        return book.enter(vote.host().id(), vote.step().id(), terms);
    }

    private Terms terms() {
        return new Terms(-600, -600, -600, -3000, 480, 120, null, GiftRule.COMMUNITY, 14, List.of(keeper.id()));
    }

    private int acts(String act) {
        return db.sql("select count(*) from platform.audit_entry where act = :act")
                .param("act", act)
                .query(Integer.class)
                .single();
    }

    private static void refused(Ruled ruled, Why why) {
        assertThat(ruled).isEqualTo(new Ruled.Refused(why));
    }
}
