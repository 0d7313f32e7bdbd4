package org.augenhoehe.people.standing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.OrganisationKind;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.Standings;
import org.augenhoehe.platform.web.UnreadNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class StandingTest {
    private static final String MINE = "/mein-platz/rollen";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    Standings standings;

    @Autowired
    UnreadNotices news;

    @Autowired
    StandingPersonalData personalData;

    Somebody.SignedIn speaker;
    Somebody.SignedIn person;
    UUID provider;
    String desk;

    @BeforeEach
    void thereIsAProvider() throws Exception {
        speaker = somebody.plain();
        person = somebody.plain();
        provider = founding.confirmedProvider(speaker);
        desk = "/gruppen/" + provider + "/blickwinkel";
    }

    @Test
    void whatIsClaimedDoesNotCountUntilItIsConfirmed() throws Exception {
        ask(StandingKind.NEIGHBOUR);
        assertThat(held()).isEmpty();
        click.send(speaker, desk + "/" + person.id() + "/NEIGHBOUR/bestaetigen");
        assertThat(held()).containsExactly(new Standings.Held(StandingKind.NEIGHBOUR, true));
    }

    @Test
    void whatIsOfferedDoesNotCountUntilItIsAccepted() throws Exception {
        click.send(speaker, desk + "/anbieten", Map.of("person", person.id().toString(), "kind", "SERVICE_USER"));
        assertThat(held()).isEmpty();
        click.send(person, MINE + "/" + provider + "/SERVICE_USER/annehmen");
        assertThat(held()).containsExactly(new Standings.Held(StandingKind.SERVICE_USER, false));
    }

    @Test
    void whatCouldRevealNeedIsShownOnlyWhenThePersonWantsIt() throws Exception {
        ask(StandingKind.TURNED_AWAY);
        click.send(speaker, desk + "/" + person.id() + "/TURNED_AWAY/bestaetigen");
        assertThat(held()).extracting(Standings.Held::shown).containsExactly(false);
        click.send(person, MINE + "/" + provider + "/TURNED_AWAY/zeigen", Map.of("shown", "true"));
        assertThat(held()).extracting(Standings.Held::shown).containsExactly(true);
    }

    @Test
    void nobodyConfirmsForOthersOrShowsForOthers() throws Exception {
        ask(StandingKind.VOLUNTEER);
        var member = somebody.plain();
        founding.join(speaker, provider, member);
        for (var other : List.of(person, member, somebody.plain())) {
            assertThat(click.look(other, desk).getStatus()).isEqualTo(403);
            assertThat(click.send(other, desk + "/" + person.id() + "/VOLUNTEER/bestaetigen")
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, desk + "/" + person.id() + "/VOLUNTEER/beenden")
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(
                                    other,
                                    desk + "/anbieten",
                                    Map.of("person", other.id().toString(), "kind", "VOLUNTEER"))
                            .getStatus())
                    .isEqualTo(403);
        }
        click.send(speaker, desk + "/" + person.id() + "/VOLUNTEER/bestaetigen");
        assertThat(click.send(speaker, MINE + "/" + provider + "/VOLUNTEER/zeigen", Map.of("shown", "false"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(held()).hasSize(1);
    }

    @Test
    void anOrganisationThatNobodyConfirmedConfirmsNothing() throws Exception {
        var unconfirmed = founding.found(speaker, OrganisationKind.PROVIDER, "Noch nicht da");
        assertThat(click.send(
                                speaker,
                                "/gruppen/" + unconfirmed + "/blickwinkel/anbieten",
                                Map.of("person", person.id().toString(), "kind", "PROFESSIONAL"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(person, MINE, Map.of("organisation", unconfirmed.toString(), "kind", "RELATIVE"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void eitherSideCanEndIt() throws Exception {
        ask(StandingKind.NEIGHBOUR);
        click.send(speaker, desk + "/" + person.id() + "/NEIGHBOUR/bestaetigen");
        click.send(person, MINE + "/" + provider + "/NEIGHBOUR/beenden");
        assertThat(held()).isEmpty();

        ask(StandingKind.NEIGHBOUR);
        click.send(speaker, desk + "/" + person.id() + "/NEIGHBOUR/bestaetigen");
        click.send(speaker, desk + "/" + person.id() + "/NEIGHBOUR/beenden");
        assertThat(held()).isEmpty();
    }

    @Test
    void myDataTellsMyStandingsAndForgetsThem() throws Exception {
        ask(StandingKind.RELATIVE);
        assertThat(personalData.about(person.id()).getFirst().rows()).hasSize(1);
        personalData.erase(person.id());
        assertThat(personalData.about(person.id()).getFirst().rows()).isEmpty();
    }

    @Test
    void nobodyDecidesAboutWhatWasNeitherAskedNorOffered() throws Exception {
        for (var path : List.of(
                desk + "/" + person.id() + "/NEIGHBOUR/bestaetigen", desk + "/" + person.id() + "/NEIGHBOUR/beenden")) {
            assertThat(click.send(speaker, path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(click.send(person, MINE + "/" + provider + "/NEIGHBOUR/beenden")
                        .getStatus())
                .isEqualTo(404);
        assertThat(held()).isEmpty();
    }

    @Test
    void bothSidesAreTold() throws Exception {
        ask(StandingKind.NEIGHBOUR);
        assertThat(news.count(speaker.id())).isEqualTo(2); // its organisation was confirmed before
        click.send(speaker, desk + "/" + person.id() + "/NEIGHBOUR/bestaetigen");
        assertThat(news.count(person.id())).isEqualTo(1);
    }

    private void ask(StandingKind kind) throws Exception {
        click.send(person, MINE, Map.of("organisation", provider.toString(), "kind", kind.name()));
    }

    private Set<Standings.Held> held() {
        return standings.of(List.of(person.id()), provider).getOrDefault(person.id(), Set.of());
    }
}
