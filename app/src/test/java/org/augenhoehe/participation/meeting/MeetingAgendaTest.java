package org.augenhoehe.participation.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Whoever takes part brings topics to the agenda, and what was talked about stays on it.
@PlatformTest
class MeetingAgendaTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Test
    void whoeverTakesPartAddsToTheAgendaAndOnlyHostsPutItInOrder() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        var add = met.path() + "/tagesordnung";
        meetings.done(met.other(), add, Map.of("title", "Die Heizung im Saal", "minutes", "25"));
        assertThat(names(met)).as("before the parts at the end").startsWith("welcome", "news", "Die Heizung im Saal");
        assertThat(meetings.look(met.host(), met.path()))
                .contains("Die Heizung im Saal", "von " + met.other().name());
        assertThat(click.look(met.path()).getContentAsString())
                .contains("Die Heizung im Saal")
                .as("strangers read no names")
                .doesNotContain("von " + met.other().name());
        var stranger = somebody.plain();
        var refused = click.send(stranger, add, Map.of("title", "Etwas anderes", "minutes", "5"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Etwas anderes");
        var point = meetings.agenda(met).get(2);
        assertThat(click.look(met.other(), add).getStatus()).isEqualTo(403);
        assertThat(click.send(met.other(), add + "/ordnen").getStatus()).isEqualTo(403);
        var turns = new HashMap<String, String>();
        meetings.agenda(met).forEach(one -> {
            turns.put("n-" + one.id(), one.id().equals(point.id()) ? "0" : "5");
            turns.put("m-" + one.id(), "30");
        });
        meetings.done(met.host(), add + "/ordnen", turns);
        assertThat(names(met)).startsWith("Die Heizung im Saal", "welcome");
        assertThat(meetings.look(met.host(), met.path()))
                .contains("Zusammen 150 von 120 Minuten", "Das sind 30 Minuten zu viel.");
        meetings.done(met.others().get(1), add, Map.of("title", "Neue Stühle", "minutes", ""));
        assertThat(names(met)).as("what comes later stands before the end").endsWith("Neue Stühle", "agree", "close");
        var back = add + "/" + point.id() + "/zuruecknehmen";
        assertThat(click.send(met.host(), back).getStatus())
                .as("not even hosts strike what somebody brought in")
                .isEqualTo(403);
        meetings.done(met.other(), back, Map.of());
        assertThat(names(met)).doesNotContain("Die Heizung im Saal");
    }

    private List<String> names(Met met) {
        return meetings.agenda(met).stream()
                .map(one -> one.part() == null ? one.title() : one.part())
                .toList();
    }

    @Test
    void whatStandsInTheMinutesStaysOnTheAgenda() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        var agenda = met.path() + "/tagesordnung";
        meetings.done(met.other(), agenda, Map.of("title", "Die Heizung", "minutes", "5"));
        meetings.begin(met);
        var point = meetings.agenda(met).stream()
                .filter(one -> one.title().equals("Die Heizung"))
                .findFirst()
                .orElseThrow();
        var typed = piece("NOTE", "Sie wird im Mai ausgetauscht.");
        typed.put("point", point.id().toString());
        var written = meetings.write(met, met.host(), typed);
        var back = agenda + "/" + point.id() + "/zuruecknehmen";
        assertThat(click.send(met.other(), back).getHeader("Set-Cookie")).contains("warning");
        assertThat(meetings.agenda(met)).contains(point);
        meetings.done(met.host(), met.minutes() + "/" + written.id() + "/zuruecknehmen", Map.of("version", "1"));
        meetings.done(met.other(), back, Map.of());
    }

    @Test
    void oncePublishedNobodyAnswersTheInvitationOrChangesTheAgenda() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        var agenda = met.path() + "/tagesordnung";
        meetings.done(met.other(), agenda, Map.of("title", "Die Heizung", "minutes", "5"));
        meetings.begin(met);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        meetings.publish(met);
        assertThat(click.send(
                                met.other(),
                                met.path() + "/antwort",
                                Map.of("answer", "YES", "people", "1", "interpreter", "Dari"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(met.other(), agenda, Map.of("title", "Neue Stühle", "minutes", "5"))
                        .getStatus())
                .isEqualTo(422);
        var point = meetings.agenda(met).stream()
                .filter(one -> one.title().equals("Die Heizung"))
                .findFirst()
                .orElseThrow();
        assertThat(click.send(met.other(), agenda + "/" + point.id() + "/zuruecknehmen")
                        .getHeader("Set-Cookie"))
                .contains("warning");
        assertThat(meetings.agenda(met)).contains(point);
    }
}
