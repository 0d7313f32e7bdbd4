package org.augenhoehe.people.organisation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.OrganisationKind;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.UnreadNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class MembershipTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    Organisations organisations;

    @Autowired
    MembershipStore store;

    @Autowired
    UnreadNotices news;

    @Autowired
    MembershipPersonalData personalData;

    Somebody.SignedIn speaker;
    Somebody.SignedIn person;
    UUID group;
    String members;

    @BeforeEach
    void thereIsAGroup() throws Exception {
        speaker = somebody.plain();
        person = somebody.plain();
        group = founding.group(speaker);
        members = "/gruppen/" + group + "/mitglieder";
    }

    @Test
    void whoAsksBelongsOnceTheGroupSaysYes() throws Exception {
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(organisations.listOfMember(person.id())).isEmpty();
        click.send(speaker, members + "/" + person.id() + "/aufnehmen");
        assertThat(organisations.listOfMember(person.id())).containsExactly(group);
    }

    @Test
    void whoIsInvitedBelongsOnceThePersonSaysYes() throws Exception {
        click.send(speaker, members + "/einladen", Map.of("person", person.id().toString()));
        assertThat(organisations.listOfMember(person.id())).isEmpty();
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(organisations.listOfMember(person.id())).containsExactly(group);
    }

    @Test
    void whoDecidesIsToldAndWhoWasDecidedAbout() throws Exception {
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(news.count(speaker.id())).isEqualTo(1);
        click.send(speaker, members + "/" + person.id() + "/aufnehmen");
        assertThat(news.count(person.id())).isEqualTo(1);

        var guest = somebody.plain();
        click.send(speaker, members + "/einladen", Map.of("person", guest.id().toString()));
        assertThat(news.count(guest.id())).isEqualTo(1);
        click.send(guest, "/gruppen/" + group + "/mitmachen");
        assertThat(news.count(speaker.id())).as("nothing is left to decide").isEqualTo(1);
    }

    @Test
    void anOrganisationThatNobodyConfirmedTakesNoStrangers() throws Exception {
        var waiting = founding.found(speaker, OrganisationKind.PROVIDER, "Träger " + UUID.randomUUID());
        assertThat(click.send(person, "/gruppen/" + waiting + "/mitmachen").getStatus())
                .isEqualTo(404);
        assertThat(store.listOf(waiting)).hasSize(1);
    }

    @Test
    void nobodyLetsThemselvesInOrOthers() throws Exception {
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(click.send(person, members + "/" + person.id() + "/aufnehmen")
                        .getStatus())
                .isEqualTo(403);
        var member = somebody.plain();
        founding.join(speaker, group, member);
        assertThat(click.send(member, members + "/" + person.id() + "/aufnehmen")
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(
                                member,
                                members + "/einladen",
                                Map.of("person", person.id().toString()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(member, members + "/" + member.id() + "/vertreten")
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(member, members + "/" + speaker.id() + "/beenden").getStatus())
                .isEqualTo(403);
        assertThat(organisations.listOfMember(person.id())).isEmpty();
    }

    @Test
    void whoBelongsIsShownToMembersOnly() throws Exception {
        assertThat(click.look(person, members).getStatus()).isEqualTo(404);
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(click.look(person, members).getStatus()).isEqualTo(404);
        assertThat(click.look(person, "/gruppen/" + group).getContentAsString()).doesNotContain(speaker.name());
        click.send(speaker, members + "/" + person.id() + "/aufnehmen");
        assertThat(click.look(person, members).getContentAsString()).contains(speaker.name());
    }

    @Test
    void eitherSideCanEndIt() throws Exception {
        founding.join(speaker, group, person);
        click.send(person, "/gruppen/" + group + "/verlassen");
        assertThat(organisations.listOfMember(person.id())).isEmpty();

        founding.join(speaker, group, person);
        click.send(speaker, members + "/" + person.id() + "/beenden");
        assertThat(organisations.listOfMember(person.id())).isEmpty();
    }

    @Test
    void theLastOneToSpeakForOthersNamesSomebodyFirst() throws Exception {
        founding.join(speaker, group, person);
        click.send(speaker, "/gruppen/" + group + "/verlassen");
        click.send(speaker, members + "/nicht-mehr-vertreten");
        assertThat(organisations.speaksFor(speaker.id(), group)).isTrue();

        click.send(speaker, members + "/" + person.id() + "/vertreten");
        click.send(speaker, "/gruppen/" + group + "/verlassen");
        assertThat(organisations.listOfMember(speaker.id())).isEmpty();
        assertThat(organisations.speaksFor(person.id(), group)).isTrue();
    }

    @Test
    void whoStopsSpeakingStaysAMember() throws Exception {
        founding.join(speaker, group, person);
        click.send(speaker, members + "/" + person.id() + "/vertreten");
        click.send(speaker, members + "/nicht-mehr-vertreten");
        assertThat(organisations.speaksFor(speaker.id(), group)).isFalse();
        assertThat(organisations.listOfMember(speaker.id())).containsExactly(group);
        assertThat(click.send(speaker, members + "/" + person.id() + "/beenden").getStatus())
                .isEqualTo(403);
    }

    @Test
    void oneSpeakerDoesNotPutOutAnother() throws Exception {
        founding.join(speaker, group, person);
        click.send(speaker, members + "/" + person.id() + "/vertreten");
        click.send(speaker, members + "/" + person.id() + "/beenden");
        assertThat(organisations.speaksFor(person.id(), group)).isTrue();
    }

    @Test
    void whoOnlyAskedDoesNotSpeak() throws Exception {
        click.send(person, "/gruppen/" + group + "/mitmachen");
        assertThat(click.send(speaker, members + "/" + person.id() + "/vertreten")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aGroupOutlivesItsMembersButNotTheirWords() throws Exception {
        var name = organisations.names(Set.of(group)).get(group);
        personalData.erase(person.id());
        assertThat(organisations.names(Set.of(group))).containsValue(name);
        founding.join(speaker, group, person);
        personalData.erase(person.id());
        assertThat(organisations.names(Set.of(group))).containsValue(name);
        assertThat(personalData.about(speaker.id()).getFirst().rows()).hasSize(1);
        personalData.erase(speaker.id());
        assertThat(store.listOf(group)).isEmpty();
        assertThat(click.look("/gruppen/" + group).getContentAsString())
                .contains("Ehemalige Gruppe")
                .doesNotContain(name);
    }
}
