package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Those who take part write minutes together, and nobody makes words of others vanish.
@PlatformTest
class MinutesTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Test
    void twoWhoWriteAtOnceLoseNoWordAndTheSecondWhoChangesAPieceReadsBoth() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var said = people.invokeAll(List.of(
                    sending(met.other(), met.minutes(), piece("NOTE", "Die Fenster ziehen.")),
                    sending(met.others().get(1), met.minutes(), piece("NOTE", "Die Tür klemmt."))));
            for (var each : said) {
                assertThat(each.get()).isEqualTo(303);
            }
        }
        assertThat(words(met)).containsExactlyInAnyOrder("Die Fenster ziehen.", "Die Tür klemmt.");
        assertThat(meetings.look(met.host(), met.minutes()))
                .contains("Die Fenster ziehen.", "Die Tür klemmt.", met.other().name());
        var piece = meetings.minutes(met).getFirst();
        var path = met.minutes() + "/" + piece.id();
        assertThat(meetings.look(met.host(), path)).contains("name=\"version\" value=\"1\"");
        var mine = piece("NOTE", "Alle Fenster im Saal ziehen.");
        mine.put("version", "1");
        meetings.done(met.host(), path, mine);
        var yours = piece("NOTE", "Zwei Fenster ziehen sehr.");
        yours.put("version", "1");
        var second = click.send(met.others().get(1), path, yours);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString())
                .contains(
                        "Jemand hat diesen Eintrag inzwischen geändert",
                        "Alle Fenster im Saal ziehen.",
                        "Zwei Fenster ziehen sehr.",
                        "name=\"version\" value=\"2\"");
        assertThat(words(met)).contains("Alle Fenster im Saal ziehen.").doesNotContain("Zwei Fenster ziehen sehr.");
        yours.put("version", "2");
        meetings.done(met.others().get(1), path, yours);
        assertThat(words(met)).contains("Zwei Fenster ziehen sehr.");
    }

    private List<String> words(Met met) {
        return meetings.minutes(met).stream().map(Piece::wording).toList();
    }

    @Test
    void twoWhoChangeTheSamePieceInTheSameMomentDoNotBothReplaceIt() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var path = met.minutes() + "/"
                + meetings.write(met, met.other(), piece("NOTE", "Anfang.")).id();
        var one = piece("NOTE", "Das schreibe ich.");
        one.put("version", "1");
        var two = piece("NOTE", "Das schreibst du.");
        two.put("version", "1");
        try (var people = Executors.newFixedThreadPool(2)) {
            var said = people.invokeAll(List.of(
                    sending(met.other(), path, one), sending(met.others().get(1), path, two)));
            assertThat(List.of(said.get(0).get(), said.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void aScreenThatHasWhatIsWrittenIsSentNothingUntilSomethingIsNew() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        var part = met.minutes() + "/mitschrift";
        var first = click.look(met.host(), part);
        assertThat(first.getContentAsString())
                .contains("Der Saal ist kalt.")
                .doesNotContain("<html", "name=\"wording\"");
        var print = String.valueOf(first.getHeader("ETag"));
        assertThat(meetings.look(met.host(), met.minutes()))
                .as("the page itself knows what it shows")
                .contains(print.replace("\"", "\\\""));
        var again = again(met.host(), part, print);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
        assertThat(again(met.other(), part, print).getStatus())
                .as("somebody else reads other words")
                .isEqualTo(200);
        meetings.write(met, met.other(), piece("NOTE", "Die Heizung kommt spät."));
        assertThat(again(met.host(), part, print).getContentAsString()).contains("Die Heizung kommt spät.");
        assertThat(click.look(somebody.plain(), part).getStatus())
                .as("not yet for everybody")
                .isEqualTo(404);
    }

    private MockHttpServletResponse again(SignedIn person, String path, String print) throws Exception {
        return mvc.perform(get(path).cookie(person.session()).header("If-None-Match", print))
                .andReturn()
                .getResponse();
    }

    private Callable<Integer> sending(SignedIn by, String path, Map<String, String> typed) {
        return () -> click.send(by, path, typed).getStatus();
    }

    @Test
    void minutesAreWrittenByThoseWhoTakePartAndReadByEverybodyOncePublished() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var stranger = somebody.plain();
        var point = meetings.agenda(met).get(1);
        var typed = piece("NOTE", "Der Hausmeister war da.");
        typed.put("point", point.id().toString());
        meetings.write(met, met.other(), typed);
        assertThat(click.look(stranger, met.minutes()).getStatus())
                .as("not yet")
                .isEqualTo(303);
        assertThat(click.look(met.minutes()).getStatus()).isEqualTo(303);
        assertThat(click.send(stranger, met.minutes(), piece("NOTE", "Ich auch."))
                        .getStatus())
                .isEqualTo(403);
        var path = met.minutes() + "/" + meetings.minutes(met).getFirst().id();
        assertThat(click.look(stranger, path).getStatus()).isEqualTo(403);
        assertThat(click.send(met.others().get(1), path + "/zuruecknehmen").getStatus())
                .as("only its author takes it back")
                .isEqualTo(403);
        assertThat(click.look(met.path() + "/protokoll.md").getStatus()).isEqualTo(404);
        assertThat(click.send(met.other(), met.minutes() + "/veroeffentlichen").getStatus())
                .isEqualTo(403);
        meetings.publish(met);
        assertThat(click.look(met.minutes()).getContentAsString())
                .contains("Der Hausmeister war da.", "Was wurde seit dem letzten Mal?", "Veröffentlicht am")
                .doesNotContain(met.other().name());
        assertThat(meetings.look(met.host(), met.minutes()))
                .contains(met.other().name());
        assertThat(click.look(met.path() + "/protokoll.md").getContentAsString())
                .contains("# Protokoll", "Der Hausmeister war da.");
        assertThat(click.look(met.path() + "/protokoll.pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(click.send(met.other(), met.minutes(), piece("NOTE", "Zu spät."))
                        .getContentAsString())
                .contains("Das Protokoll ist veröffentlicht.", "Zu spät.");
        assertThat(meetings.look(met.other(), "/neues")).contains("Das Protokoll ist da");
        assertThat(click.look("/suche?q=Hausmeister").getContentAsString()).contains("Wie wird der Saal wärmer?");
    }

    @Test
    void htmlInMinutesIsOnlyWords() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "<script>alert(1)</script> und <b>fett</b>"));
        assertThat(meetings.look(met.host(), met.minutes()))
                .doesNotContain("<script>alert", "<b>fett")
                .contains("&lt;script");
    }

    @Test
    void whoTakesAPieceBackLosesNoWordThatSomebodyElseAdded() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var path = met.minutes() + "/"
                + meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."))
                        .id();
        var better = piece("NOTE", "Der Saal ist kalt, das Foyer auch.");
        better.put("version", "1");
        meetings.done(met.host(), path, better);
        assertThat(click.send(met.other(), path + "/zuruecknehmen", Map.of("version", "1"))
                        .getHeader("Set-Cookie"))
                .contains("warning");
        assertThat(click.look(met.other(), path).getContentAsString())
                .contains("das Foyer auch", "name=\"version\" value=\"2\"");
        meetings.done(met.other(), path + "/zuruecknehmen", Map.of("version", "2"));
        better.put("wording", "Der Saal ist kalt, das Foyer und die Küche auch.");
        var late = click.send(met.host(), path, better);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Diesen Eintrag gibt es nicht mehr", "das Foyer und die Küche auch.", met.minutes() + "\"");
    }
}
