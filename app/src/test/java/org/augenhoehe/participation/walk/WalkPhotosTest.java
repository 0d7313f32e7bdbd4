package org.augenhoehe.participation.walk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.walk.SomeWalks.CURB;

/// Photos of a walk do not tell where they were taken, and others see them once they are described.
@PlatformTest
class WalkPhotosTest {
    @Autowired
    SomeWalks walks;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Moderation moderation;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    @Autowired
    TransactionTemplate transaction;

    SignedIn host;
    SignedIn one;
    Step step;

    @BeforeEach
    void aWalkThatIsPrepared() throws Exception {
        host = somebody.named("Petra");
        step = walks.open(host);
        one = some.participant(step.undertaking());
    }

    @Test
    void aPhotoLosesWhereItWasTakenAndIsSeenByOthersOnceItIsDescribed() throws Exception {
        var note = walks.note(one, step, CURB, SomeWalks.photo());
        var photo = walks.photosOf(note).getFirst();
        var seen = click.look(one, photo.path());
        assertThat(seen.getContentType()).isEqualTo("image/jpeg");
        assertThat(new String(seen.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
        assertThat(click.look(photo.path()).getStatus()).isEqualTo(404);
        assertThat(click.look(host, photo.path()).getStatus()).isEqualTo(404);
        assertThat(click.look(SomeWalks.path(step)).getContentAsString()).doesNotContain(photo.path());
        var described = Map.of("description1", "Ein Bordstein, daneben ein Rollstuhl");
        assertThat(click.send(host, photo.path() + "/beschreiben", described).getStatus())
                .isEqualTo(403);
        assertThat(click.send(one, photo.path() + "/beschreiben").getStatus()).isEqualTo(422);
        assertThat(click.send(one, photo.path() + "/beschreiben", described).getStatus())
                .isEqualTo(303);
        assertThat(click.look(photo.path()).getStatus()).isEqualTo(200);
        assertThat(click.look(SomeWalks.path(step)).getContentAsString())
                .contains("alt=\"Ein Bordstein, daneben ein Rollstuhl\"");
    }

    @Test
    void hostsTakeAPhotoAwayWithAReasonAndOthersDoNot() throws Exception {
        var typed = SomeWalks.note(CURB);
        typed.put("description1", "Ein Bordstein");
        walks.send(one, step, typed, SomeWalks.photo());
        var note = walks.notes(step).getFirst();
        var photo = walks.photosOf(note).getFirst();
        var remove = photo.path() + "/entfernen";
        var other = some.participant(step.undertaking());
        assertThat(click.send(other, remove, Map.of("reason1", "Weg damit")).getStatus())
                .isEqualTo(403);
        assertThat(click.send(host, remove).getStatus()).isEqualTo(422);
        assertThat(click.send(host, remove, Map.of("reason1", "Da ist ein Gesicht."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(one, photo.path()).getStatus()).isEqualTo(404);
        assertThat(click.look(one, note.path()).getContentAsString()).contains("Da ist ein Gesicht.");
        walks.note(one, step, "Noch ein Bordstein.", SomeWalks.photo());
        var second = walks.photosOf(walks.notes(step).getLast()).getFirst();
        assertThat(click.send(one, second.path() + "/entfernen").getStatus()).isEqualTo(303);
        assertThat(walks.photosOf(walks.notes(step).getLast())).isEmpty();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNotTaken() throws Exception {
        var text = new MockMultipartFile("photo1", "a.jpg", "image/jpeg", "kein Bild".getBytes(StandardCharsets.UTF_8));
        var answer = walks.send(one, step, SomeWalks.note(CURB), text);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("kein Bild, das wir zeigen können");
        var large = new MockMultipartFile("photo1", "a.jpg", "image/jpeg", new byte[Pictures.LARGEST + 1]);
        assertThat(walks.write(one, step, SomeWalks.note(CURB), large).getContentAsString())
                .contains("höchstens 8 MB", CURB);
        assertThat(walks.notes(step)).isEmpty();
    }

    @Test
    void whoDecidesAboutAHeldNoteSeesItsPhotosAndNobodyElseDoes() throws Exception {
        var typed = SomeWalks.note("Am Erlenweg fehlt ein Zebrastreifen.");
        typed.put("description1", "Autos in einer Reihe");
        walks.send(one, step, typed, SomeWalks.photo());
        var note = walks.notes(step).getFirst();
        var photo = walks.photosOf(note).getFirst();
        hiding.hide("rundgang-notiz", note.id());
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        assertThat(click.look(moderator, photo.path()).getStatus())
                .as("nothing waits")
                .isEqualTo(404);
        transaction.executeWithoutResult(status -> moderation.hold("rundgang-notiz", note.id()));
        assertThat(click.look(moderator, photo.path()).getStatus()).isEqualTo(200);
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", note.id())
                .query(UUID.class)
                .single();
        assertThat(click.look(moderator, "/moderation/" + matter).getContentAsString())
                .contains("src=\"" + photo.path() + "\" alt=\"Autos in einer Reihe\"");
        assertThat(click.look(host, photo.path()).getStatus()).isEqualTo(404);
        assertThat(click.look(photo.path()).getStatus()).isEqualTo(404);
    }

    @Test
    void whoGoesTakesPhotosAndPositionsAlongAndLeavesTheWords() throws Exception {
        var typed = SomeWalks.note(CURB);
        typed.put("description1", "Ein Bordstein");
        typed.put("hier-breite", "50.94236");
        typed.put("hier-laenge", "9.61074");
        walks.send(one, step, typed, SomeWalks.photo());
        var note = walks.notes(step).getFirst();
        var photo = walks.photosOf(note).getFirst();
        walks.name(one, step, "Spielplatz", "");
        assertThat(click.look(one, "/meine-daten").getContentAsString())
                .contains(CURB, "Ein Bordstein", "Spielplatz", photo.path());
        erasure.erase(one.id());
        assertThat(click.look(photo.path()).getStatus()).isEqualTo(404);
        var left = walks.notes(step).getFirst();
        assertThat(left.author()).isNull();
        assertThat(left.point()).isEmpty();
        assertThat(click.look(SomeWalks.path(step)).getContentAsString()).contains(CURB, "Spielplatz");
    }
}
