package org.augenhoehe.participation.walk;

import java.util.List;
import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteCount;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.walk.SomeWalks.CROSSING;
import static org.augenhoehe.participation.walk.SomeWalks.CURB;

/// On the way people note what they see; each note counts once and leads on.
@PlatformTest
class WalkNotesTest {
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
    List<Moderated> moderated;

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
        assertThat(walks.photosOf(walks.notes(step).getFirst())).hasSize(1);
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
        assertThat(walks.look(one, step)).contains(CURB, "von dir");
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
    void whenItEndsTheNotesLeadToTheResultAndCanBeTakenOn() throws Exception {
        var note = walks.note(one, step, CURB);
        var gathering = some.plan(step.undertaking(), host, some.wish("gathering"));
        assertThat(walks.look(one, step)).contains("/sammeln/" + gathering.id() + "/neu?aus=" + note.id());
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
        assertThat(walks.look(host, step)).contains("1 Notiz an 0 Stationen: 0-mal gut so, 1 Hindernis");
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
        assertThat(walks.look(one, step)).doesNotContain("neuesten Notizen");
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
}
