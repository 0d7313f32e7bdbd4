package org.augenhoehe.sharing.offer.admit;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Everybody reads an offer; who may use it is another question.
@PlatformTest
class WhoMayUseTest {
    @Autowired
    SomeOffers offers;

    @Autowired
    OfferStore store;

    @Autowired
    Admission admission;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    SignedIn owner;
    SignedIn member;
    SignedIn other;
    UUID group;

    @BeforeEach
    void people() throws Exception {
        owner = somebody.named("Anneliese");
        member = somebody.named("Mila");
        other = somebody.named("Yusuf");
        group = founding.group(owner);
        founding.join(owner, group, member);
    }

    @Test
    void whatIsForEverybodyIsForWhoeverIsSignedIn() throws Exception {
        var offer = store.get(id(offers.offer(owner, "Waage")));
        assertThat(admission.admits(null, offer)).isFalse();
        assertThat(admission.admits(other.id(), offer)).isTrue();
        assertThat(admission.tends(null, offer)).isFalse();
        assertThat(admission.tends(other.id(), offer)).isFalse();
        assertThat(admission.tends(owner.id(), offer)).isTrue();
    }

    @Test
    void whatIsForMembersIsForMembers() throws Exception {
        var typed = with(offered("Pavillon Salbei"), Map.of("admits", "MEMBERS", "members", group.toString()));
        var path = offers.offer(owner, typed);
        var offer = store.get(id(path));
        assertThat(admission.admits(member.id(), offer)).isTrue();
        assertThat(admission.admits(owner.id(), offer)).isTrue();
        assertThat(admission.admits(other.id(), offer)).isFalse();
        assertThat(admission.admits(null, offer)).isFalse();
        assertThat(click.look(other, path).getContentAsString())
                .contains("Pavillon Salbei", "Das ist für Mitglieder der genannten Gruppen.");
        assertThat(click.look(member, path).getContentAsString()).doesNotContain("Du gehörst noch nicht dazu.");
        var usable = "/teilen?q=Salbei&fuermich=true";
        assertThat(click.look(member, usable).getContentAsString()).contains(path);
        assertThat(click.look(owner, usable).getContentAsString()).contains(path);
        assertThat(click.look(other, usable).getContentAsString()).doesNotContain(path);
        assertThat(click.look(other, "/teilen?q=Salbei").getContentAsString()).contains(path);
    }

    @Test
    void nobodyIsVouchedForUnasked() throws Exception {
        var path = offers.offer(owner, with(offered("Kinderwagen Thymian"), Map.of("admits", "VOUCHED")));
        var offer = store.get(id(path));
        assertThat(admission.admits(other.id(), offer)).isFalse();
        assertThat(admission.admits(null, offer)).isFalse();
        assertThat(admission.admits(owner.id(), offer)).isTrue();
        assertThat(click.look(other, path).getContentAsString()).contains("bürgt noch niemand für dich.");
        assertThat(click.look(other, "/teilen?q=Thymian&fuermich=true").getContentAsString())
                .doesNotContain(path);
    }

    @Test
    void whoSpeaksForAGroupTendsItsThingsAndWhoBelongsToItDoesNot() throws Exception {
        var path = offers.offer(owner, with(offered("Grill der Gruppe"), Map.of("owner", group.toString())));
        var offer = store.get(id(path));
        assertThat(admission.tends(owner.id(), offer)).isTrue();
        assertThat(admission.tends(member.id(), offer)).isFalse();
        assertThat(admission.admits(member.id(), offer)).isTrue();
    }
}
