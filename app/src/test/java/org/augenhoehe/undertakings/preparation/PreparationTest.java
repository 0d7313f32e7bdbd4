package org.augenhoehe.undertakings.preparation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A room of their own: what is said in it stays in it.
@PlatformTest
class PreparationTest {
    private static final String SECRET = "Vor dem Amt habe ich Angst, sagt bitte Ihr das mit der Stufe.";

    @Autowired
    JdbcClient db;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    PreparationStore store;

    SignedIn host;
    SignedIn user;
    UUID id;
    String room;

    @BeforeEach
    void aUserOpensTheRoom() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        user = some.participant(id, StandingKind.SERVICE_USER, host);
        room = "/vorhaben/" + id + "/vorbereitung";
        click.send(user, room + "/oeffnen");
        write(user, SECRET);
    }

    @Test
    void usersAndRelativesReadWhatIsWritten() throws Exception {
        var relative = some.participant(id, StandingKind.RELATIVE, host);
        assertThat(click.look(relative, room).getContentAsString()).contains(SECRET, user.name());
    }

    @Test
    void nobodyElseLearnsThatThereIsARoom() throws Exception {
        var staff = some.participant(id, StandingKind.PROFESSIONAL, host);
        var claiming = some.participant(id);
        click.send(claiming, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "SERVICE_USER"));
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        for (var who : List.of(host, staff, claiming, moderator, operator, somebody.plain())) {
            assertThat(click.look(who, room).getStatus()).isEqualTo(404);
            for (var act : List.of(
                    "/oeffnen", "/gaeste/" + who.id(), "/" + note() + "/freigeben", "/" + note() + "/loeschen")) {
                assertThat(click.send(who, room + act).getStatus()).as(act).isEqualTo(404);
            }
            assertThat(write(who, "Ich bin auch da.")).isEqualTo(404);
        }
        assertThat(store.list(id)).hasSize(1);
    }

    @Test
    void nothingOfItIsReadAnywhereElse() throws Exception {
        for (var page : List.of("", "/verlauf", "/plan", "/aushang")) {
            assertThat(click.look(host, "/vorhaben/" + id + page).getContentAsString())
                    .doesNotContain(SECRET)
                    .doesNotContain("vorbereitung/");
        }
        assertThat(click.look("/suche?q=Angst+Amt+Stufe").getContentAsString()).doesNotContain(SECRET);
        assertThat(click.look("/faden/" + note()).getStatus()).isEqualTo(404);
    }

    @Test
    void itsAuthorReleasesWhatAllMayRead() throws Exception {
        var relative = some.participant(id, StandingKind.RELATIVE, host);
        assertThat(click.send(relative, room + "/" + note() + "/freigeben").getStatus())
                .as("somebody else's words")
                .isEqualTo(404);
        var note = note();
        click.send(user, room + "/" + note + "/freigeben");
        assertThat(click.look("/vorhaben/" + id).getContentAsString())
                .contains(SECRET)
                .doesNotContain(user.name());
        assertThat(click.look("/faden/" + note).getContentAsString()).contains(SECRET);
        assertThat(click.send(user, room + "/" + note + "/loeschen").getStatus())
                .as("taking back what all have read")
                .isEqualTo(404);
    }

    @Test
    void whatIsReleasedIsReportedAndHiddenAsAnythingElse() throws Exception {
        var note = note();
        assertThat(click.look("/melden/aus-der-vorbereitung/" + note).getStatus())
                .as("what stays in the room")
                .isEqualTo(404);
        click.send(user, room + "/" + note + "/freigeben");
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("/melden/aus-der-vorbereitung/" + note);
        click.send(
                somebody.plain(),
                "/melden/aus-der-vorbereitung/" + note,
                Map.of("ground", "HURTS", "words", "Das kränkt."));
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", note)
                .query(UUID.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).doesNotContain(SECRET);
        assertThat(click.look("/faden/" + note).getContentAsString()).doesNotContain(SECRET);
    }

    @Test
    void whatWasNotReleasedCanBeDeleted() throws Exception {
        var note = note();
        click.send(user, room + "/" + note + "/loeschen");
        assertThat(store.list(id)).isEmpty();
    }

    @Test
    void aGuestIsLetInReadsAndWritesButLetsNobodyIn() throws Exception {
        var guest = some.participant(id, StandingKind.PROFESSIONAL, host);
        click.send(user, room + "/gaeste/" + guest.id());
        assertThat(click.look(guest, room).getContentAsString()).contains(SECRET);
        assertThat(write(guest, "Ich komme mit.")).isEqualTo(303);
        assertThat(click.send(guest, room + "/gaeste/" + host.id()).getStatus()).isEqualTo(404);
        assertThat(click.look(host, room).getStatus()).isEqualTo(404);
        click.send(user, room + "/gaeste/" + guest.id() + "/hinaus");
        assertThat(click.look(guest, room).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyWhoTakesPartCanBeAGuestAndWhoLeavesIsNone() throws Exception {
        assertThat(click.send(user, room + "/gaeste/" + somebody.plain().id()).getStatus())
                .isEqualTo(404);
        var guest = some.participant(id);
        click.send(user, room + "/gaeste/" + guest.id());
        click.send(guest, "/vorhaben/" + id + "/verlassen");
        click.send(guest, "/vorhaben/" + id + "/mitmachen");
        assertThat(click.look(guest, room).getStatus()).isEqualTo(404);
    }

    @Test
    void aUserWhoTakesUpAnotherStandingIsOut() throws Exception {
        click.send(user, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "PROFESSIONAL"));
        assertThat(click.look(user, room).getStatus()).isEqualTo(404);
    }

    @Test
    void anEmptyNoteIsNotWritten() throws Exception {
        assertThat(write(user, "  ")).isEqualTo(422);
        assertThat(write(user, "a".repeat(2001))).isEqualTo(422);
    }

    private int write(SignedIn who, String wording) throws Exception {
        return click.send(who, room + "/schreiben", Map.of("wording", wording)).getStatus();
    }

    private UUID note() {
        return store.list(id).getFirst().id();
    }
}
