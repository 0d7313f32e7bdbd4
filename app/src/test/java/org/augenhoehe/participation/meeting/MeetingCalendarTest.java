package org.augenhoehe.participation.meeting;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

/// Other programs read when and where a meeting is, that it moved, and that it is cancelled.
@PlatformTest
class MeetingCalendarTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Test
    void changesAndCancellationReachEverybodyAndTheirCalendars() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        var first = event(met.other(), met);
        assertThat(first.getSummary().getValue()).isEqualTo("Wie wird der Saal wärmer?");
        assertThat(first.getLocation().getValue()).isEqualTo(SomeMeeting.PLACE);
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(first.getDescription().getValue()).contains(SomeMeeting.LINK);
        assertThat(event(somebody.plain(), met).getDescription().getValue())
                .as("the link is for those who take part")
                .doesNotContain(SomeMeeting.LINK);
        assertThat(click.look(met.path()).getContentAsString()).doesNotContain(SomeMeeting.LINK);
        assertThat(meetings.look(met.other(), met.path())).contains(SomeMeeting.LINK);
        var call = SomeMeeting.call(Format.PLAIN);
        meetings.done(met.host(), met.path() + "/vorbereiten", call);
        assertThat(event(met.other(), met).getSequence().getValue())
                .as("nothing changed")
                .isZero();
        call.put("from", "18:00");
        meetings.done(met.host(), met.path() + "/vorbereiten", call);
        assertThat(event(met.other(), met).getSequence().getValue()).isEqualTo(1);
        assertThat(meetings.look(met.other(), "/neues")).contains("Zeit oder Ort geändert");
        var cancel = met.path() + "/vorbereiten/absagen";
        assertThat(click.send(met.other(), cancel, Map.of("why", "Nein")).getStatus())
                .isEqualTo(403);
        assertThat(click.send(met.host(), cancel, Map.of("why", " ")).getStatus())
                .isEqualTo(422);
        meetings.done(met.host(), cancel, Map.of("why", "Der Saal wird gestrichen."));
        var last = event(met.other(), met);
        assertThat(last.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(last.getSequence().getValue()).isEqualTo(2);
        assertThat(last.getStatus().isCancelled()).isTrue();
        assertThat(meetings.look(met.other(), met.path())).contains("Abgesagt", "Der Saal wird gestrichen.");
        assertThat(meetings.look(met.other(), "/neues")).contains("Ein Treffen ist abgesagt");
        assertThat(click.send(met.other(), met.path() + "/antwort", Map.of("answer", "YES"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void itStandsInTheCalendarOfTheUndertakingAndInOnesOwn() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        meetings.done(met.other(), met.path() + "/antwort", Map.of("answer", "YES", "people", "1"));
        var all = calendar(click.look("/aktuelles/vorhaben/" + met.step().undertaking() + ".ics")
                .getContentAsString());
        assertThat(all.getEvents())
                .anySatisfy(one -> assertThat(
                                one.getLocation() == null
                                        ? ""
                                        : one.getLocation().getValue())
                        .isEqualTo(SomeMeeting.PLACE));
        assertThat(all.write()).doesNotContain(SomeMeeting.LINK);
    }

    private VEvent event(SignedIn reader, Met met) throws Exception {
        return calendar(meetings.look(reader, met.path() + "/termin.ics"))
                .getEvents()
                .getFirst();
    }

    private static ICalendar calendar(String written) {
        var calendar = Biweekly.parse(written).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).as(written).isEmpty();
        return calendar;
    }
}
