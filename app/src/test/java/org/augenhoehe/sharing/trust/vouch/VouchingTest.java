package org.augenhoehe.sharing.trust.vouch;

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
import org.augenhoehe.sharing.trust.SomeLoans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// People vouch for whom they know; it counts where the owner trusts them.
@PlatformTest
class VouchingTest {
    private static final String PATH = "/teilen/buergen";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeOffers offers;

    @Autowired
    SomeLoans loans;

    @Autowired
    OfferStore store;

    @Autowired
    Admission admission;

    private SignedIn owner;
    private SignedIn friend;
    private SignedIn newcomer;
    private UUID group;

    @BeforeEach
    void threePeopleOfWhomTwoKnowEachOther() throws Exception {
        owner = somebody.named("Anneliese");
        friend = somebody.named("Yusuf");
        newcomer = somebody.named("Miriam");
        group = founding.group(owner);
        founding.join(owner, group, friend);
    }

    @Test
    void theOwnersWordCountsAndNobodyElses() throws Exception {
        var offer = offers.offer(owner, with(offered("Kinderwagen Linde"), Map.of("admits", "VOUCHED")));
        byLink(friend, newcomer, "Ich kenne sie aus dem Chor.");
        assertThat(admits(newcomer, offer)).isFalse();
        byLink(owner, newcomer, "");
        assertThat(admits(newcomer, offer)).isTrue();
        click.send(owner, PATH + "/fuer/" + newcomer.id() + "/zurueck");
        assertThat(admits(newcomer, offer)).isFalse();
    }

    @Test
    void forTheThingsOfAGroupTheWordOfItsMembersCounts() throws Exception {
        var typed = with(offered("Zelt Ahorn"), Map.of("admits", "VOUCHED", "owner", group.toString()));
        var offer = offers.offer(owner, typed);
        byLink(somebody.plain(), newcomer, "");
        assertThat(admits(newcomer, offer)).isFalse();
        byLink(friend, newcomer, "");
        assertThat(admits(newcomer, offer)).isTrue();
    }

    @Test
    void ofAnOrganisationOnlyThoseWhoSpeakForItCount() throws Exception {
        var speaker = somebody.named("Petra");
        var provider = founding.confirmedProvider(speaker);
        founding.join(speaker, provider, friend);
        var typed = with(offered("Beamer Eibe"), Map.of("admits", "VOUCHED", "owner", provider.toString()));
        var offer = offers.offer(speaker, typed);
        byLink(friend, newcomer, "");
        assertThat(admits(newcomer, offer)).isFalse();
        byLink(speaker, newcomer, "");
        assertThat(admits(newcomer, offer)).isTrue();
    }

    @Test
    void theRuleOfTheOwnerNamesWhomTheyTrust() throws Exception {
        var offer = offers.offer(owner, with(offered("Leiter Buche"), Map.of("admits", "VOUCHED")));
        byLink(friend, newcomer, "");
        assertThat(admits(newcomer, offer)).isFalse();
        assertThat(click.send(owner, PATH + "/regel", Map.of("trusted", group.toString()))
                        .getStatus())
                .isEqualTo(303);
        assertThat(admits(newcomer, offer)).isTrue();
        click.send(owner, PATH + "/regel/streichen", Map.of("trusted", group.toString()));
        assertThat(admits(newcomer, offer)).isFalse();
    }

    @Test
    void whoDoesNotSpeakForAGroupMakesNoRuleForIt() throws Exception {
        var rule = Map.of("owner", group.toString(), "trusted", group.toString());
        assertThat(click.send(friend, PATH + "/regel", rule).getStatus()).isEqualTo(403);
        assertThat(click.send(friend, PATH + "/regel/streichen", rule).getStatus())
                .isEqualTo(403);
        assertThat(click.send(
                                owner,
                                PATH + "/regel",
                                Map.of("trusted", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(offers.count("sharing.vouch_rule where organisation = '" + group + "'"))
                .isZero();
    }

    @Test
    void whoHasNothingToDoWithEachOtherLearnsNoName() throws Exception {
        assertThat(click.look(newcomer, PATH + "/fuer/" + owner.id()).getStatus())
                .isEqualTo(404);
        assertThat(click.look(newcomer, PATH + "/bitte/irgendwas").getStatus()).isEqualTo(404);
        click.send(newcomer, PATH + "/fuer/" + owner.id());
        click.send(newcomer, PATH + "/fuer/" + owner.id(), Map.of("code", "irgendwas"));
        assertThat(vouches(newcomer, owner)).isZero();
    }

    @Test
    void whoLendsToSomebodyKnowsThem() throws Exception {
        var offer = id(offers.offer(owner, "Bohrer Esche"));
        loans.coming(offer, newcomer.id(), "ASKED");
        assertThat(click.look(owner, PATH + "/fuer/" + newcomer.id()).getStatus())
                .isEqualTo(404);
        loans.coming(offer, newcomer.id(), "AGREED");
        assertThat(click.send(owner, PATH + "/fuer/" + newcomer.id()).getStatus())
                .isEqualTo(303);
        assertThat(vouches(owner, newcomer)).isEqualTo(1);
    }

    @Test
    void nobodyVouchesForThemselvesOrAtTooGreatLength() throws Exception {
        assertThat(click.send(owner, PATH + "/fuer/" + owner.id()).getStatus()).isEqualTo(422);
        assertThat(click.send(owner, PATH + "/fuer/" + friend.id(), Map.of("words", "x".repeat(501)))
                        .getStatus())
                .isEqualTo(422);
        assertThat(vouches(owner, friend)).isZero();
    }

    @Test
    void whoIsVouchedForReadsItAndCanRefuse() throws Exception {
        click.send(owner, PATH + "/fuer/" + friend.id(), Map.of("words", "Bringt alles sauber zurück."));
        assertThat(click.look(friend, PATH).getContentAsString()).contains("Anneliese", "Bringt alles sauber zurück.");
        assertThat(offers.count("notices.notice where kind = 'share.vouched' and person = '" + friend.id() + "'"))
                .isEqualTo(1);
        click.send(friend, PATH + "/von/" + owner.id() + "/ablehnen");
        assertThat(vouches(owner, friend)).isZero();
    }

    @Test
    void aLinkThatWasEndedOpensNothing() throws Exception {
        click.send(newcomer, PATH + "/bitten");
        var code = code(newcomer);
        assertThat(click.look(friend, PATH + "/bitte/" + code).getContentAsString())
                .contains("Miriam");
        click.send(newcomer, PATH + "/nicht-bitten");
        assertThat(click.look(friend, PATH + "/bitte/" + code).getStatus()).isEqualTo(404);
    }

    private void byLink(SignedIn voucher, SignedIn vouched, String words) throws Exception {
        click.send(vouched, PATH + "/bitten");
        var typed = Map.of("code", code(vouched), "words", words);
        assertThat(click.send(voucher, PATH + "/fuer/" + vouched.id(), typed).getStatus())
                .isEqualTo(303);
    }

    private String code(SignedIn person) throws Exception {
        var page = click.look(person, PATH).getContentAsString();
        var from = page.indexOf(PATH + "/bitte/") + (PATH + "/bitte/").length();
        return page.substring(from, page.indexOf('"', from));
    }

    private boolean admits(SignedIn person, String offer) {
        return admission.admits(person.id(), store.get(id(offer)));
    }

    private int vouches(SignedIn voucher, SignedIn vouched) {
        return offers.count(
                "sharing.vouch where voucher = '" + voucher.id() + "' and vouched = '" + vouched.id() + "'");
    }
}
