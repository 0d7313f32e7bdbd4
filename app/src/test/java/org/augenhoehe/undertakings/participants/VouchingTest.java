package org.augenhoehe.undertakings.participants;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Undertakings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// A standing counts when somebody who can know confirms it.
@PlatformTest
class VouchingTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Undertakings undertakings;

    SignedIn host;

    @BeforeEach
    void thereIsAHost() {
        host = somebody.plain();
    }

    @Test
    void whereNoOrganisationIsConcernedAnyOtherParticipantVouches() throws Exception {
        var id = some.start(host);
        var person = some.participant(id);
        claim(id, person, StandingKind.NEIGHBOUR);
        assertThat(confirmed(id, person)).isNull();
        assertThat(vouch(id, person, person)).as("for oneself").isEqualTo(403);
        assertThat(vouch(id, somebody.plain(), person)).as("from outside").isEqualTo(403);
        assertThat(vouch(id, host, person)).isEqualTo(303);
        assertThat(confirmed(id, person)).isEqualTo(StandingKind.NEIGHBOUR);
    }

    @Test
    void whoSaysSomethingElseNeedsSomebodyNew() throws Exception {
        var id = some.start(host);
        var person = some.participant(id, StandingKind.NEIGHBOUR, host);
        claim(id, person, StandingKind.NEIGHBOUR);
        assertThat(confirmed(id, person)).as("saying the same again").isEqualTo(StandingKind.NEIGHBOUR);
        claim(id, person, StandingKind.SERVICE_USER);
        assertThat(confirmed(id, person)).isNull();
    }

    @Test
    void whereAnOrganisationIsConcernedItConfirms() throws Exception {
        var provider = founding.confirmedProvider(host);
        var id = some.start(host, Map.of("organisation", provider.toString()));
        var person = some.participant(id);
        click.send(person, "/mein-platz/rollen", Map.of("organisation", provider.toString(), "kind", "SERVICE_USER"));
        claim(id, person, StandingKind.SERVICE_USER);
        assertThat(vouch(id, host, person)).as("staff, as a private person").isEqualTo(403);
        assertThat(confirmed(id, person)).isNull();
        click.send(host, "/gruppen/" + provider + "/blickwinkel/" + person.id() + "/SERVICE_USER/bestaetigen");
        assertThat(confirmed(id, person)).isEqualTo(StandingKind.SERVICE_USER);
    }

    @Test
    void usersVouchForUsersWhomTheOrganisationTurnedAway() throws Exception {
        var provider = founding.confirmedProvider(host);
        var id = some.start(host, Map.of("organisation", provider.toString()));
        var user = some.participant(id);
        click.send(user, "/mein-platz/rollen", Map.of("organisation", provider.toString(), "kind", "SERVICE_USER"));
        click.send(host, "/gruppen/" + provider + "/blickwinkel/" + user.id() + "/SERVICE_USER/bestaetigen");
        claim(id, user, StandingKind.SERVICE_USER);
        var turnedAway = some.participant(id);
        claim(id, turnedAway, StandingKind.TURNED_AWAY);
        assertThat(vouch(id, user, turnedAway)).isEqualTo(303);
        assertThat(confirmed(id, turnedAway)).isEqualTo(StandingKind.TURNED_AWAY);

        var professional = some.participant(id);
        claim(id, professional, StandingKind.PROFESSIONAL);
        assertThat(vouch(id, user, professional)).as("a user for staff").isEqualTo(403);
    }

    @Test
    void whatCouldRevealNeedIsSeenByWhomItConcerns() throws Exception {
        var provider = founding.confirmedProvider(host);
        var id = some.start(host, Map.of("organisation", provider.toString()));
        var person = some.participant(id);
        claim(id, person, StandingKind.TURNED_AWAY);
        var neighbour = some.participant(id);
        claim(id, neighbour, StandingKind.NEIGHBOUR);
        var seenByHost = click.look(host, "/vorhaben/" + id + "/menschen").getContentAsString();
        assertThat(seenByHost).contains(person.name(), "noch nicht bestätigt");
        assertThat(lines(seenByHost, "Ich wurde abgewiesen"))
                .as("beside the choice for oneself")
                .isEqualTo(1);
        assertThat(lines(
                        click.look(person, "/vorhaben/" + id + "/menschen").getContentAsString(),
                        "Ich wurde abgewiesen"))
                .isEqualTo(2);
    }

    @Test
    void whoVouchedAndLeftHasVouched() throws Exception {
        var id = some.start(host);
        var voucher = some.participant(id);
        var person = some.participant(id, StandingKind.SERVICE_USER, voucher);
        click.send(voucher, "/vorhaben/" + id + "/verlassen");
        assertThat(confirmed(id, person)).isEqualTo(StandingKind.SERVICE_USER);
    }

    @Test
    void whatCouldRevealNeedIsSaidByWhomeverKnowsItAndNotShown() throws Exception {
        var id = some.start(host);
        var person = some.participant(id);
        claim(id, person, StandingKind.TURNED_AWAY);
        var here = "/vorhaben/" + id + "/menschen";
        var before = click.look(host, here).getContentAsString();
        assertThat(before).doesNotContain("noch nicht bestätigt");
        assertThat(vouch(id, host, person)).as("without saying what").isEqualTo(303);
        assertThat(vouch(id, host, person, StandingKind.SERVICE_USER))
                .as("wrong")
                .isEqualTo(303);
        assertThat(confirmed(id, person)).isNull();
        var guessed = click.look(host, here).getContentAsString();
        assertThat(vouch(id, host, person, StandingKind.TURNED_AWAY)).isEqualTo(303);
        assertThat(confirmed(id, person)).isEqualTo(StandingKind.TURNED_AWAY);
        assertThat(lines(click.look(host, here).getContentAsString(), "bestätig"))
                .as("the page does not tell who guessed right")
                .isEqualTo(lines(guessed, "bestätig"));
    }

    @Test
    void twoDoNotVouchForOneAnother() throws Exception {
        var id = some.start(host);
        var person = some.participant(id, StandingKind.NEIGHBOUR, host);
        claim(id, host, StandingKind.VOLUNTEER);
        assertThat(vouch(id, person, host)).isEqualTo(403);
        assertThat(vouch(id, some.participant(id), host)).as("a third").isEqualTo(303);
    }

    @Test
    void whoVouchedMayTakeItBackAndNobodyElse() throws Exception {
        var id = some.start(host);
        var person = some.participant(id, StandingKind.NEIGHBOUR, host);
        var back = "/vorhaben/" + id + "/menschen/" + person.id() + "/bestaetigung-zuruecknehmen";
        assertThat(click.send(some.participant(id), back).getStatus()).isEqualTo(404);
        assertThat(confirmed(id, person)).isEqualTo(StandingKind.NEIGHBOUR);
        assertThat(click.send(host, back).getStatus()).isEqualTo(303);
        assertThat(confirmed(id, person)).isNull();
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Jemand bürgt dafür", "Jemand bürgt nicht mehr.");
    }

    private static long lines(String page, String words) {
        return page.lines().filter(line -> line.contains(words)).count();
    }

    private void claim(UUID id, SignedIn person, StandingKind standing) throws Exception {
        click.send(person, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", standing.name()));
    }

    private int vouch(UUID id, SignedIn by, SignedIn person) throws Exception {
        return click.send(by, "/vorhaben/" + id + "/menschen/" + person.id() + "/bestaetigen")
                .getStatus();
    }

    private int vouch(UUID id, SignedIn by, SignedIn person, StandingKind known) throws Exception {
        return click.send(
                        by,
                        "/vorhaben/" + id + "/menschen/" + person.id() + "/bestaetigen",
                        Map.of("known", known.name()))
                .getStatus();
    }

    private StandingKind confirmed(UUID id, SignedIn person) {
        return undertakings.confirmedStandings(id).get(person.id());
    }
}
