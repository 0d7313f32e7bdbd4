package org.augenhoehe.undertakings.participants;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.web.UnreadNotices;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Coming to take part, openly, on request or invited, and going.
@PlatformTest
class JoinTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    ParticipantStore participants;

    @Autowired
    UnreadNotices news;

    SignedIn host;
    SignedIn guest;

    @BeforeEach
    void thereIsAHost() {
        host = somebody.plain();
        guest = somebody.plain();
    }

    @Test
    void whereAllMayComeOneIsInAtOnce() throws Exception {
        var id = start("OPEN");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(admission(id, guest)).isEqualTo(Admission.IN);
    }

    @Test
    void onRequestTheHostsDecide() throws Exception {
        var id = start("ON_REQUEST");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(admission(id, guest)).isEqualTo(Admission.ASKED);
        assertThat(news.count(host.id())).as("however often somebody asks").isEqualTo(1);
        assertThat(click.look(guest, "/vorhaben/" + id + "/menschen").getStatus())
                .as("reading names before one is let in")
                .isEqualTo(403);
        click.send(host, "/vorhaben/" + id + "/menschen/" + guest.id() + "/aufnehmen");
        assertThat(admission(id, guest)).isEqualTo(Admission.IN);
        assertThat(news.count(guest.id())).isEqualTo(1);

        var other = somebody.plain();
        click.send(other, "/vorhaben/" + id + "/mitmachen");
        click.send(host, "/vorhaben/" + id + "/menschen/" + other.id() + "/ablehnen");
        assertThat(admission(id, other)).isNull();
    }

    @Test
    void onInvitationNobodyComesUnasked() throws Exception {
        var id = start("INVITED");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(admission(id, guest)).isNull();
        invite(id, host, "https://ahrenfurt.example/menschen/" + guest.id() + "?sprache=de");
        assertThat(admission(id, guest)).isEqualTo(Admission.INVITED);
        assertThat(click.look(guest, "/vorhaben/" + id).getContentAsString()).contains("Du bist eingeladen.");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(admission(id, guest)).isEqualTo(Admission.IN);
        assertThat(invite(id, guest, somebody.plain().id().toString()))
                .as("a guest brings others where only hosts may")
                .isEqualTo(403);
    }

    @Test
    void anInvitationCanBeDeclined() throws Exception {
        var id = start("INVITED");
        invite(id, host, guest.id().toString());
        click.send(guest, "/vorhaben/" + id + "/verlassen");
        assertThat(admission(id, guest)).isNull();
    }

    @Test
    void whoIsInvitedAndNotThereIsSaid() throws Exception {
        var id = start("OPEN");
        for (var nobody : new String[] {"Anneliese", Ids.next().toString(), ""}) {
            assertThat(invite(id, host, nobody)).as(nobody).isEqualTo(422);
        }
        assertThat(invite(id, host, host.id().toString()))
                .as("who takes part already")
                .isEqualTo(422);
    }

    @Test
    void whereAllMayComeEverybodyWhoTakesPartInvites() throws Exception {
        var id = start("OPEN");
        assertThat(invite(id, guest, somebody.plain().id().toString()))
                .as("who does not take part")
                .isEqualTo(403);
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(invite(id, guest, somebody.plain().id().toString())).isEqualTo(303);
    }

    @Test
    void theLastHostCannotGoAndLeaveTheOthersAlone() throws Exception {
        var id = start("OPEN");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        click.send(host, "/vorhaben/" + id + "/verlassen");
        assertThat(admission(id, host)).isEqualTo(Admission.IN);
        click.send(guest, "/vorhaben/" + id + "/verlassen");
        click.send(host, "/vorhaben/" + id + "/verlassen");
        assertThat(admission(id, host)).isNull();
    }

    @Test
    void whatIsOverTakesNobodyIn() throws Exception {
        var id = start("OPEN");
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "STOP", "reason", "Es passt nicht mehr."));
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(admission(id, guest)).isNull();
    }

    @Test
    void onlyHostsLetInAndTurnDown() throws Exception {
        var id = start("ON_REQUEST");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        for (var act : new String[] {"aufnehmen", "ablehnen"}) {
            for (var who : new SignedIn[] {guest, somebody.plain()}) {
                assertThat(click.send(who, "/vorhaben/" + id + "/menschen/" + guest.id() + "/" + act)
                                .getStatus())
                        .as(act)
                        .isEqualTo(403);
            }
        }
        assertThat(click.send(host, "/vorhaben/" + id + "/menschen/" + host.id() + "/ablehnen")
                        .getStatus())
                .as("throwing somebody out as if they had only asked")
                .isEqualTo(404);
        assertThat(admission(id, guest)).isEqualTo(Admission.ASKED);
    }

    private UUID start(String entry) throws Exception {
        return some.start(host, Map.of("entry", entry));
    }

    private int invite(UUID id, SignedIn by, String person) throws Exception {
        return click.send(by, "/vorhaben/" + id + "/menschen/einladen", Map.of("person", person))
                .getStatus();
    }

    private Admission admission(UUID id, SignedIn person) {
        return participants.find(id, person.id()).map(Participant::admission).orElse(null);
    }
}
