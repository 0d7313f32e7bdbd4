package org.augenhoehe.undertakings.participants;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// A user leads, or the users agreed to do without: {@link UsersLead} on real people.
@PlatformTest
class LeadTest {
    private static final String WHY = "Wir beginnen mit einer Befragung der Belegschaft.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    Leads leads;

    SignedIn host;
    UUID id;

    @BeforeEach
    void aProfessionalHosts() throws Exception {
        host = somebody.plain();
        id = some.start(host);
    }

    @Test
    void whereNoUserLeadsItOnlyGathersAndSaysSo() throws Exception {
        assertThat(mayDecide()).isFalse();
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("nicht entschieden");
        some.participant(id, StandingKind.SERVICE_USER, host);
        assertThat(mayDecide()).as("a user takes part, and does not lead").isFalse();
    }

    @Test
    void aUserWhoHostsMakesTheDifference() throws Exception {
        var other = some.participant(id);
        some.confirm(id, host, StandingKind.FUTURE_USER, other);
        assertThat(mayDecide()).isTrue();
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("Nutzer:innen leiten mit.");
    }

    @Test
    void theUsersConfirmTheExceptionAndTakeItBack() throws Exception {
        var one = some.participant(id, StandingKind.SERVICE_USER, host);
        var two = some.participant(id, StandingKind.SERVICE_USER, host);
        propose(host);
        confirm(one);
        assertThat(mayDecide()).as("half of them").isFalse();
        confirm(two);
        assertThat(mayDecide()).isTrue();
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("Ausnahme", WHY);
        click.send(one, "/vorhaben/" + id + "/menschen/ausnahme/zuruecknehmen");
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void anotherReasonAsksTheUsersAnew() throws Exception {
        var one = some.participant(id, StandingKind.SERVICE_USER, host);
        propose(host);
        confirm(one);
        click.send(host, "/vorhaben/" + id + "/menschen/ausnahme", Map.of("reason", "Es eilt."));
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void theExceptionEndsWhenTheUsersWhoConfirmedItGo() throws Exception {
        var one = some.participant(id, StandingKind.SERVICE_USER, host);
        some.participant(id, StandingKind.SERVICE_USER, host);
        propose(host);
        confirm(one);
        click.send(one, "/vorhaben/" + id + "/verlassen");
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void onlyHostsProposeAndOnlyConfirmedUsersConfirm() throws Exception {
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        var relative = some.participant(id, StandingKind.RELATIVE, host);
        var claiming = some.participant(id);
        click.send(claiming, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "SERVICE_USER"));
        for (var who : new SignedIn[] {user, relative, somebody.plain()}) {
            assertThat(propose(who)).isEqualTo(403);
        }
        assertThat(confirm(user)).as("before anybody proposed it").isEqualTo(404);
        propose(host);
        for (var who : new SignedIn[] {host, relative, claiming, somebody.plain()}) {
            assertThat(confirm(who)).isEqualTo(403);
        }
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void theReasonIsOwed() throws Exception {
        assertThat(click.send(host, "/vorhaben/" + id + "/menschen/ausnahme", Map.of("reason", " "))
                        .getStatus())
                .isEqualTo(422);
    }

    private int propose(SignedIn who) throws Exception {
        return click.send(who, "/vorhaben/" + id + "/menschen/ausnahme", Map.of("reason", WHY))
                .getStatus();
    }

    private int confirm(SignedIn who) throws Exception {
        return click.send(who, "/vorhaben/" + id + "/menschen/ausnahme/bestaetigen")
                .getStatus();
    }

    private boolean mayDecide() {
        return leads.of(undertakings.get(id)).mayDecide();
    }
}
