package org.augenhoehe.participation.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteCount;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.note.Photo;
import org.augenhoehe.participation.walk.note.PhotoStore;
import org.augenhoehe.participation.walk.route.Station;
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
import static org.augenhoehe.participation.walk.SomeWalks.CROSSING;
import static org.augenhoehe.participation.walk.SomeWalks.CURB;

/// People walk through the neighbourhood and note what they see.
@PlatformTest
class NeighbourhoodWalkTest {
    @Autowired
    SomeWalks walks;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    NoteStore notes;

    @Autowired
    PhotoStore photos;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Moderation moderation;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

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
    void everybodyReadsWhenItBeginsAndSeesTheStationsOnTheMapAndInTheList() throws Exception {
        walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        assertThat(click.look(SomeWalks.path(step)).getContentAsString())
                .contains(
                        "14:30", "Treffpunkt", "Wir gehen langsam.", CROSSING, "Bank am Bach", "<svg viewBox=\"0 0 480")
                .contains("Karte, Norden ist oben: der Weg mit 2 Stationen", "Der Weg ist etwa 0,4 km lang")
                .doesNotContain("Unterwegs aufschreiben</span>");
    }

    @Test
    void onlyHostsPrepareAWalkAndWhatIsMissingIsSaidAtItsField() throws Exception {
        var path = SomeWalks.path(step) + "/vorbereiten";
        assertThat(click.look(one, path).getStatus()).isEqualTo(403);
        assertThat(click.send(one, path, SomeWalks.prepared()).getStatus()).isEqualTo(403);
        var typed = SomeWalks.prepared();
        typed.put("begins", "halb drei");
        typed.put("place", "");
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("zum Beispiel 14:30", "wo ihr euch trefft", "Wir gehen langsam.");
    }

    @Test
    void hostsAreToldThatAWalkIsNotPrepared() throws Exception {
        var bare = walks.bare(host);
        assertThat(click.look(host, "/vorhaben/" + bare.undertaking()).getContentAsString())
                .contains("Rundgang vorbereiten");
        assertThat(click.look(SomeWalks.path(bare)).getContentAsString()).contains("Noch steht nicht fest");
    }

    @Test
    void whoTakesPartSuggestsAStationAndReadsWhyItIsLeftOut() throws Exception {
        var suggested = walks.name(one, step, "Spielplatz", "");
        assertThat(suggested.state()).isEqualTo(Station.State.SUGGESTED);
        var deeds = SomeWalks.path(step) + "/stationen/" + suggested.id();
        for (var deed : List.of("", "/frueher", "/aufnehmen", "/weglassen")) {
            var forbidden = click.send(one, deeds + deed, Map.of("name", "Anders", "reason-" + suggested.id(), "Nein"));
            assertThat(forbidden.getStatus()).as(deed).isEqualTo(403);
        }
        var unsaid = click.send(host, deeds + "/weglassen");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(unsaid.getContentAsString()).contains("Schreib, warum.");
        click.send(host, deeds + "/weglassen", Map.of("reason-" + suggested.id(), "Dort wird gebaut."));
        assertThat(look(one)).contains("Nicht auf dem Weg", "Dort wird gebaut.");
        click.send(host, deeds + "/aufnehmen");
        assertThat(walks.station(step, "Spielplatz").number()).isEqualTo(2);
        click.send(host, deeds + "/frueher");
        assertThat(walks.stations(step)).extracting(Station::name).containsExactly("Spielplatz", CROSSING);
    }

    @Test
    void whoSuggestsVeryMuchStopsNeitherOthersNorHosts() throws Exception {
        for (int more = 0; more < 5; more++) {
            walks.name(one, step, "Ecke " + "abcde".charAt(more), "");
        }
        var path = SomeWalks.path(step) + "/stationen/neu";
        var sixth = click.send(one, path, Map.of("name", "Noch eine Ecke", "place", "", "question", "", "access", ""));
        assertThat(sixth.getStatus()).isEqualTo(422);
        assertThat(sixth.getContentAsString()).contains("Es warten schon viele Vorschläge.", "Noch eine Ecke");
        walks.name(some.participant(step.undertaking()), step, "Spielplatz", "");
        assertThat(walks.name(host, step, "Bank am Bach", "").number()).isEqualTo(2);
    }

    @Test
    void whoDoesNotTakePartNamesNoStationAndNotesNothing() throws Exception {
        var stranger = somebody.plain();
        step = walks.open(host, "PARTICIPANTS");
        var path = SomeWalks.path(step);
        var named = click.send(stranger, path + "/stationen/neu", Map.of("name", "Meine Ecke"));
        assertThat(named.getStatus()).isEqualTo(422);
        var sent = walks.send(stranger, step, SomeWalks.note(CURB));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).contains("\"sentence\":\"Jetzt nicht");
        assertThat(walks.notes(step)).isEmpty();
        assertThat(walks.stations(step)).hasSize(1);
        assertThat(click.look(path + "/unterwegs").getHeader("Location")).startsWith("/anmelden");
    }

    @Test
    void theSameKeySentTwiceCountsOnceAlsoOnceTheStepIsOver() throws Exception {
        var typed = SomeWalks.note(CURB);
        assertThat(walks.send(one, step, typed, SomeWalks.photo()).getStatus()).isEqualTo(200);
        assertThat(walks.send(one, step, typed, SomeWalks.photo()).getStatus()).isEqualTo(200);
        some.over(step);
        assertThat(walks.send(one, step, typed, SomeWalks.photo()).getStatus()).isEqualTo(200);
        assertThat(walks.notes(step)).hasSize(1);
        assertThat(photosOf(walks.notes(step).getFirst())).hasSize(1);
        var late = walks.send(one, step, SomeWalks.note("Zu spät."));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("sentence");
        assertThat(click.look(one, SomeWalks.path(step) + "/unterwegs").getContentAsString())
                .as("by it the device knows whose notes it still holds")
                .contains("name=\"wer\" value=\"" + one.id(), "Jetzt nicht")
                .doesNotContain("name=\"wording\"");
        assertThat(walks.notes(step)).hasSize(1);
    }

    @Test
    void whatIsSentAgainAfterItWasTakenBackDoesNotComeBack() throws Exception {
        var typed = SomeWalks.note(CURB);
        walks.send(one, step, typed);
        var note = walks.notes(step).getFirst();
        assertThat(click.send(host, note.path() + "/zuruecknehmen").getStatus()).isEqualTo(403);
        assertThat(click.send(one, note.path() + "/zuruecknehmen").getStatus()).isEqualTo(303);
        assertThat(walks.send(one, step, typed).getStatus()).isEqualTo(200);
        assertThat(walks.notes(step)).isEmpty();
        assertThat(click.look(note.path()).getStatus()).isEqualTo(404);
    }

    @Test
    void withoutScriptsTheSameFormIsSentAtOnceAndWhatWasTypedStays() throws Exception {
        assertThat(walks.write(one, step, SomeWalks.note(CURB)).getStatus()).isEqualTo(303);
        assertThat(look(one)).contains(CURB, "von dir");
        assertThat(click.look(SomeWalks.path(step)).getContentAsString())
                .contains(CURB)
                .doesNotContain(one.name());
        var typed = SomeWalks.note("Hier fehlt eine Bank.");
        typed.remove("kind");
        var answer = walks.write(one, step, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Wähl aus, was es ist.", "Hier fehlt eine Bank.");
    }

    @Test
    void aPhotoLosesWhereItWasTakenAndIsSeenByOthersOnceItIsDescribed() throws Exception {
        var note = walks.note(one, step, CURB, SomeWalks.photo());
        var photo = photosOf(note).getFirst();
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
        var photo = photosOf(note).getFirst();
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
        var second = photosOf(walks.notes(step).getLast()).getFirst();
        assertThat(click.send(one, second.path() + "/entfernen").getStatus()).isEqualTo(303);
        assertThat(photosOf(walks.notes(step).getLast())).isEmpty();
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
    void aPositionIsKeptAsExactAsACrossingAndNoStationOfAnotherWalkIsTaken() throws Exception {
        var typed = SomeWalks.note(CURB);
        typed.put("hier-breite", "50.94236");
        typed.put("hier-laenge", "9.61074");
        walks.send(one, step, typed);
        var note = walks.notes(step).getFirst();
        assertThat(note.latitude()).isEqualTo(50.9424);
        assertThat(note.longitude()).isEqualTo(9.6107);
        var elsewhere = walks.stations(walks.open(host)).getFirst();
        var lost = SomeWalks.note("Woanders");
        lost.put("station", elsewhere.id().toString());
        assertThat(walks.send(one, step, lost).getContentAsString()).contains("gehört nicht zu diesem Rundgang");
    }

    @Test
    void notesAreTakenAlongWithoutNamesAndTimes() throws Exception {
        var typed = SomeWalks.note("=1+1 steht auf dem Schild");
        typed.put("station", walks.station(step, CROSSING).id().toString());
        walks.send(one, step, typed);
        var csv = click.look(SomeWalks.path(step) + "/notizen.csv").getContentAsString();
        assertThat(csv)
                .contains("Hindernis,1," + CROSSING + ",'=1+1", "50.9423,9.6107")
                .doesNotContain(one.name());
        var map = click.look(SomeWalks.path(step) + "/notizen.geojson").getContentAsString();
        assertThat(map)
                .contains("\"coordinates\":[9.6107,50.9423]", "\"kind\":\"OBSTACLE\"")
                .doesNotContain(one.name());
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorOnly() throws Exception {
        var words = "Am Quittenweg wackelt das Geländer.";
        var note = walks.note(one, step, words);
        var kind = moderated.stream()
                .filter(any -> any.kind().equals("rundgang-notiz"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.find(note.id()).orElseThrow().text()).contains(words);
        transaction.executeWithoutResult(status -> kind.hide(note.id()));
        for (var path : List.of(SomeWalks.path(step), SomeWalks.path(step) + "/notizen.csv", "/faden/" + note.id())) {
            assertThat(click.look(path).getContentAsString()).as(path).doesNotContain(words);
        }
        assertThat(click.look(host, note.path()).getStatus()).isEqualTo(404);
        assertThat(click.look(one, note.path()).getContentAsString()).contains(words, "niemand außer dir");
        transaction.executeWithoutResult(status -> kind.showAgain(note.id()));
        assertThat(click.look("/suche?q=Quittenweg").getContentAsString()).contains(note.path());
    }

    @Test
    void whoDecidesAboutAHeldNoteSeesItsPhotosAndNobodyElseDoes() throws Exception {
        var typed = SomeWalks.note("Am Erlenweg fehlt ein Zebrastreifen.");
        typed.put("description1", "Autos in einer Reihe");
        walks.send(one, step, typed, SomeWalks.photo());
        var note = walks.notes(step).getFirst();
        var photo = photosOf(note).getFirst();
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
    void whatHostsWroteCanBeHiddenAndTheTimeStays() throws Exception {
        var station = walks.station(step, CROSSING);
        for (var kind : moderated) {
            var thing = kind.kind().equals("rundgang") ? step.id() : station.id();
            if (kind.kind().equals("rundgang") || kind.kind().equals("rundgang-station")) {
                assertThat(kind.find(thing)).as(kind.kind()).isPresent();
                transaction.executeWithoutResult(status -> kind.hide(thing));
            }
        }
        assertThat(look(one))
                .contains(
                        "14:30", "Treffpunkt und Hinweise sind gerade verborgen", "Diese Station ist gerade verborgen")
                .doesNotContain("Wir gehen langsam.")
                .doesNotContain(CROSSING);
    }

    @Test
    void aHiddenStationIsNeitherOnTheMapNorInTheFilesAndNoNoteIsLostForIt() throws Exception {
        var bank = walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        var typed = SomeWalks.note(CURB);
        typed.put("station", bank.id().toString());
        walks.send(one, step, typed);
        var kind = moderated.stream()
                .filter(any -> any.kind().equals("rundgang-station"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> kind.hide(bank.id()));
        assertThat(look(one)).contains("der Weg mit 1 Station", CURB);
        for (var file : List.of("/notizen.csv", "/notizen.geojson")) {
            assertThat(click.look(SomeWalks.path(step) + file).getContentAsString())
                    .as(file)
                    .contains(CURB)
                    .doesNotContain("50.9445");
        }
        var late = SomeWalks.note("Hier fehlt eine Bank.");
        late.put("station", bank.id().toString());
        assertThat(walks.send(one, step, late).getStatus()).isEqualTo(200);
        assertThat(walks.notes(step).getLast().station()).isNull();
    }

    @Test
    void whoGoesTakesPhotosAndPositionsAlongAndLeavesTheWords() throws Exception {
        var typed = SomeWalks.note(CURB);
        typed.put("description1", "Ein Bordstein");
        typed.put("hier-breite", "50.94236");
        typed.put("hier-laenge", "9.61074");
        walks.send(one, step, typed, SomeWalks.photo());
        var note = walks.notes(step).getFirst();
        var photo = photosOf(note).getFirst();
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

    @Test
    void whenItEndsTheNotesLeadToTheResultAndCanBeTakenOn() throws Exception {
        var note = walks.note(one, step, CURB);
        var gathering = some.plan(step.undertaking(), host, some.wish("gathering"));
        assertThat(look(one)).contains("/sammeln/" + gathering.id() + "/neu?aus=" + note.id());
        var brought = Map.of(
                "kind",
                "NEED",
                "wording",
                "Der Bordstein muss weg.",
                "from",
                note.id().toString());
        var taken = click.send(one, "/sammeln/" + gathering.id() + "/neu", brought);
        assertThat(click.look("/faden/" + note.id()).getContentAsString())
                .as(taken.getHeader("Location"))
                .contains("Der Bordstein muss weg.");
        some.over(step);
        var closed = click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(closed.getStatus()).as(closed.getContentAsString()).isEqualTo(303);
        assertThat(look(host)).contains("1 Notiz an 0 Stationen: 0-mal gut so, 1 Hindernis");
    }

    @Test
    void ofVeryManyNotesAPageShowsTheNewestAndCountsAll() throws Exception {
        for (var words : List.of("Zuerst", "Danach", "Zuletzt")) {
            walks.note(one, step, words);
        }
        assertThat(notes.listNewest(step.id(), null, 2))
                .extracting(Note::wording)
                .containsExactly("Danach", "Zuletzt");
        assertThat(notes.listCounts(step.id(), null)).containsExactly(new NoteCount(null, NoteKind.OBSTACLE, 3));
        assertThat(look(one)).doesNotContain("neuesten Notizen");
    }

    @Test
    void manyNotesCostAsManyQuestionsToTheDatabaseAsFew() throws Exception {
        walks.note(one, step, CURB, SomeWalks.photo());
        var few = queries.during(() -> click.look(one, SomeWalks.path(step)));
        for (int more = 0; more < 6; more++) {
            walks.note(one, step, "Notiz über etwas ganz anderes, Nummer " + "x".repeat(more + 1), SomeWalks.photo());
        }
        walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        assertThat(queries.during(() -> click.look(one, SomeWalks.path(step)))).isEqualTo(few);
    }

    private List<Photo> photosOf(Note note) {
        return photos.list(List.of(note.id())).getOrDefault(note.id(), List.of());
    }

    private String look(SignedIn person) throws Exception {
        return click.look(person, SomeWalks.path(step)).getContentAsString();
    }
}
