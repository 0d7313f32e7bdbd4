package org.augenhoehe.undertakings.start;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.accord.AccordBook;
import org.augenhoehe.undertakings.accord.Proposed;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Whose standings count depends on which services are concerned: no host decides that alone.
@PlatformTest
class ConcernedServicesTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Undertakings undertakings;

    @Autowired
    UndertakingStore store;

    @Autowired
    AccordBook accords;

    private final UUID service = UUID.randomUUID();

    SignedIn host;
    UUID id;

    @BeforeEach
    void somebodyHosts() throws Exception {
        host = somebody.plain();
        id = some.start(host);
    }

    @Test
    void whoIsAloneChooses() throws Exception {
        store.addService(id, service);
        assertThat(remove(host)).isEqualTo("/vorhaben/" + id + "/angebote");
        assertThat(store.listServices(id)).isEmpty();
    }

    @Test
    void onceOthersTakePartAllAreAsked() throws Exception {
        store.addService(id, service);
        var other = some.participant(id);
        var path = remove(host);
        assertThat(path).contains("/einigung/");
        assertThat(store.listServices(id)).containsExactly(service);
        click.send(other, path + "/einwand", Map.of("objection", "Dann zählt nicht mehr, wer hier isst."));
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(store.listServices(id)).as("somebody objects").containsExactly(service);
        click.send(other, path + "/einwand/zuruecknehmen");
        assertThat(store.listServices(id)).isEmpty();
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Alle werden gefragt, ob sich ändern soll, welche Angebote es betrifft")
                .contains("Nicht mehr zugeordnet");
    }

    @Test
    void whoDoesNotHostProposesNone() throws Exception {
        store.addService(id, service);
        assertThat(click.send(some.participant(id), here() + "/weg", Map.of("service", service.toString()))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whatIsConfirmedStaysWhereNoOrganisationComesIn() throws Exception {
        var other = some.participant(id, StandingKind.VOLUNTEER, host);
        var proposed = accords.proposeService(host.id(), id, service, "Mittagstisch", true);
        var path = ((Proposed.Opened) proposed).path();
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(store.listServices(id)).containsExactly(service);
        assertThat(undertakings.confirmedStandings(id)).containsEntry(other.id(), StandingKind.VOLUNTEER);
    }

    private String remove(SignedIn who) throws Exception {
        return String.valueOf(click.send(who, here() + "/weg", Map.of("service", service.toString()))
                .getHeader("Location"));
    }

    private String here() {
        return "/vorhaben/" + id + "/angebote";
    }
}
