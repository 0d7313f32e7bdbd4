package org.augenhoehe.people.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.OrganisationKind;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class OrganisationTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    OrganisationStore store;

    @Autowired
    Organisations organisations;

    Somebody.SignedIn founder;

    @BeforeEach
    void somebodyFounds() {
        founder = somebody.plain();
    }

    @Test
    void aGroupOfCitizensIsVisibleAtOnce() throws Exception {
        var group = founding.group(founder);
        assertThat(click.look("/gruppen/" + group).getStatus()).isEqualTo(200);
        assertThat(organisations.speaksFor(founder.id(), group)).isTrue();
    }

    @Test
    void anOrganisationIsVisibleToOthersOnlyOnceItIsConfirmed() throws Exception {
        var provider = founding.found(founder, OrganisationKind.PROVIDER, "Neuer Träger");
        assertThat(click.look("/gruppen/" + provider).getStatus()).isEqualTo(404);
        assertThat(click.look(somebody.plain(), "/gruppen/" + provider).getStatus())
                .isEqualTo(404);
        assertThat(click.look(founder, "/gruppen/" + provider).getStatus()).isEqualTo(200);
        assertThat(organisations.speaksFor(founder.id(), provider)).isFalse();
        assertThat(organisations.names(Set.of(provider))).isEmpty();

        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        click.send(operator, "/betrieb/gruppen/" + provider + "/bestaetigen");

        assertThat(click.look("/gruppen/" + provider).getStatus()).isEqualTo(200);
        assertThat(organisations.speaksFor(founder.id(), provider)).isTrue();
    }

    @Test
    void whoIsNotConfirmedReadsWhyAndCanTryAgain() throws Exception {
        var provider = founding.found(founder, OrganisationKind.FUNDER, "Stiftung ohne Adresse");
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        var waiting = store.countWaiting();

        assertThat(click.send(operator, "/betrieb/gruppen/" + provider + "/ablehnen")
                        .getStatus())
                .as("a reason is owed")
                .isEqualTo(422);
        click.send(
                operator, "/betrieb/gruppen/" + provider + "/ablehnen", Map.of("because", "Bitte nennt eine Adresse."));
        assertThat(store.countWaiting()).isEqualTo(waiting - 1);
        assertThat(click.look(founder, "/gruppen/" + provider).getContentAsString())
                .contains("Bitte nennt eine Adresse.");

        click.send(founder, "/gruppen/" + provider + "/aendern", described("Stiftung mit Adresse"));
        assertThat(store.countWaiting()).isEqualTo(waiting);
    }

    @Test
    void onlyWhoSpeaksForItDescribesIt() throws Exception {
        var group = founding.group(founder);
        var member = somebody.plain();
        founding.join(founder, group, member);
        for (var other : List.of(member, somebody.plain(), somebody.named("Betreiberin", Role.OPERATOR))) {
            assertThat(click.look(other, "/gruppen/" + group + "/aendern").getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, "/gruppen/" + group + "/aendern", described("Gekapert"))
                            .getStatus())
                    .isEqualTo(403);
        }
        click.send(founder, "/gruppen/" + group + "/aendern", described("Neuer Name"));
        assertThat(store.find(group)).map(Organisation::name).contains("Neuer Name");
    }

    @Test
    void describingDoesNotTurnAGroupIntoAnOffice() throws Exception {
        var group = founding.group(founder);
        click.send(founder, "/gruppen/" + group + "/aendern", described("Rathaus"));
        assertThat(store.find(group)).map(Organisation::kind).contains(OrganisationKind.GROUP);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedGetsLost() throws Exception {
        var answer = click.send(founder, "/gruppen/neu", Map.of("name", "Halb fertig", "about", ""));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Halb fertig").contains("Bitte wähle aus, was es ist.");
    }

    @Test
    void namesStandInTheOrderInWhichGermansLookThemUp() throws Exception {
        var mark = UUID.randomUUID().toString();
        for (var name : List.of("Zeder ", "Ärmel ", "Apfel ", "arm ", "Öl ", "Ost ")) {
            founding.found(founder, OrganisationKind.GROUP, name + mark);
        }
        assertThat(store.listConfirmed(10_000, 0).stream()
                        .map(Organisation::name)
                        .filter(name -> name.endsWith(mark))
                        .map(name -> name.substring(0, name.indexOf(' '))))
                .containsExactly("Apfel", "arm", "Ärmel", "Öl", "Ost", "Zeder");
    }

    private static Map<String, String> described(String name) {
        return Map.of("kind", "MUNICIPALITY", "name", name, "about", "Neu beschrieben.", "contact", "Am Markt 1");
    }
}
