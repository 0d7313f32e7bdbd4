package org.augenhoehe.people.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.people.card.CardWords;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/// A lost card is replaced by two people of whom neither could use the new one.
@PlatformTest
class ReplacementTest {
    @Autowired
    ReplacementBook book;

    @Autowired
    TrustBook trusts;

    @Autowired
    CardBook cards;

    @Autowired
    SomePeople some;

    @Autowired
    Somebody somebody;

    @Autowired
    Erasure erasure;

    @Autowired
    MockMvc mvc;

    @Test
    void bothHalvesTogetherAreTheNewCard() {
        var owner = some.withCard("Oma Erna");
        var grandson = trustedBy(owner.id());
        var first = half(book.ask(grandson, owner.id(), "Beim Umzug verloren"));
        assertThat(cards.use(owner.card())).as("the lost card").isEmpty();
        var second = half(book.confirm(visitor(somebody.plain().id(), Role.MODERATOR), owner.id()));
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(3);
        assertThat(cards.use(together(first, second))).contains(owner.id());
        assertThat(cards.isReplaced(owner.id())).isTrue();
        cards.make(owner.id());
        assertThat(cards.isReplaced(owner.id())).isFalse();
    }

    @Test
    void theNewCardCountsOnlyOnceASecondPersonAgreed() {
        var owner = some.withCard("Oma Erna");
        book.ask(trustedBy(owner.id()), owner.id(), "weg");
        assertThat(cards.has(owner.id())).isFalse();
        assertThat(book.isWaiting(owner.id())).isTrue();
    }

    @Test
    void nobodyElseCanAsk() {
        var owner = some.withCard("Oma Erna");
        var stranger = somebody.plain().id();
        assertThat(book.ask(stranger, owner.id(), "weg")).isInstanceOf(ReplacementBook.Outcome.NotAllowed.class);
        assertThat(book.ask(owner.id(), owner.id(), "weg")).isInstanceOf(ReplacementBook.Outcome.NotAllowed.class);
        assertThat(cards.use(owner.card())).contains(owner.id());
    }

    @Test
    void theOneWhoAskedTheOwnerAndStrangersCannotConfirm() {
        var owner = some.withCard("Oma Erna");
        var grandson = trustedBy(owner.id());
        book.ask(grandson, owner.id(), "weg");
        for (var one : List.of(
                visitor(grandson),
                visitor(grandson, Role.OPERATOR),
                visitor(owner.id(), Role.OPERATOR),
                visitor(somebody.plain().id()))) {
            assertThat(book.confirm(one, owner.id())).isInstanceOf(ReplacementBook.Outcome.NotAllowed.class);
        }
        assertThat(book.confirm(visitor(trustedBy(owner.id())), owner.id()))
                .isInstanceOf(ReplacementBook.Outcome.Half.class);
    }

    @Test
    void theOwnerCanStopIt() {
        var owner = some.withCard("Oma Erna");
        book.ask(trustedBy(owner.id()), owner.id(), "weg");
        book.cancel(owner.id());
        assertThat(book.confirm(visitor(somebody.plain().id(), Role.OPERATOR), owner.id()))
                .isInstanceOf(ReplacementBook.Outcome.NotAllowed.class);
    }

    @Test
    void anInvitationMakesOnePersonTrustedAndNotOneself() {
        var owner = somebody.plain().id();
        var secret = trusts.invite(owner);
        assertThat(trusts.agree(secret, owner)).isEqualTo(TrustBook.Answer.ONESELF);
        assertThat(trusts.agree(secret, somebody.plain().id())).isEqualTo(TrustBook.Answer.AGREED);
        assertThat(trusts.agree(secret, somebody.plain().id())).isEqualTo(TrustBook.Answer.GONE);
    }

    @Test
    void trustEndsWhenOneOfThemEndsItOrLeaves() {
        var owner = some.withCard("Oma Erna");
        var grandson = trustedBy(owner.id());
        trusts.end(trusts.listBy(grandson).getFirst().id(), somebody.plain().id());
        assertThat(trusts.listBy(grandson)).as("a stranger ends nothing").hasSize(1);
        trusts.end(trusts.listBy(grandson).getFirst().id(), owner.id());
        assertThat(trusts.listBy(grandson)).isEmpty();
        var other = trustedBy(owner.id());
        book.ask(other, owner.id(), "weg");
        erasure.erase(other);
        assertThat(trusts.listOf(owner.id())).isEmpty();
        assertThat(book.isWaiting(owner.id())).isFalse();
    }

    @Test
    void strangersGetTheForbiddenPage() throws Exception {
        var owner = some.withCard("Oma Erna");
        var stranger = somebody.plain();
        mvc.perform(post("/karte-ersetzen")
                        .with(formToken())
                        .cookie(stranger.session())
                        .param("owner", owner.id().toString())
                        .param("reason", "weg"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/karte-ersetzen/" + owner.id() + "/bestaetigen")
                        .with(formToken())
                        .cookie(stranger.session()))
                .andExpect(status().isForbidden());
    }

    private UUID trustedBy(UUID owner) {
        var trusted = somebody.plain().id();
        trusts.agree(trusts.invite(owner), trusted);
        return trusted;
    }

    private static Visitor visitor(UUID person, Role... roles) {
        return new Visitor(person, "Probe", null, Set.of(roles));
    }

    private static List<String> half(ReplacementBook.Outcome outcome) {
        return ((ReplacementBook.Outcome.Half) outcome).words();
    }

    private static CardWords together(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return new CardWords(all);
    }
}
