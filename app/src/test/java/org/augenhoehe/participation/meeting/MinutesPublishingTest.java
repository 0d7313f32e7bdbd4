package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Hosts publish minutes that they have read, those who are named agree, and objections stand beside them.
@PlatformTest
class MinutesPublishingTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void hostsPublishOnlyWhatTheyHaveRead() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        var seen = meetings.seen(met);
        assertThat(click.look(met.host(), met.minutes()).getContentAsString())
                .contains("name=\"seen\" value=\"" + seen.get("seen") + "\"");
        var promise = piece("PROMISE", "Petra zahlt die neue Heizung.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("owner", met.host().id().toString());
        meetings.write(met, met.other(), promise);
        var refused = click.send(met.host(), met.minutes() + "/veroeffentlichen", seen);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "Inzwischen hat sich etwas geändert",
                        "Petra zahlt die neue Heizung.",
                        "name=\"seen\" value=\"2\"");
    }

    @Test
    void namesOfThoseWhoWereNotThereNeedTheirYes() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var away = some.participant(met.step().undertaking());
        meetings.write(met, met.other(), piece("NOTE", "Das macht " + away.name() + " bestimmt gern."));
        var seen = meetings.seen(met);
        var refused = click.send(met.host(), met.minutes() + "/veroeffentlichen", seen);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("nicht als anwesend eingetragen sind: " + away.name());
        seen.put("agreed", "true");
        meetings.done(met.host(), met.minutes() + "/veroeffentlichen", seen);
    }

    @Test
    void namesOfAbsentPeopleAreFoundHoweverTheyAreWritten() throws Exception {
        for (var words : List.of("Das macht FRAU  weiß.", "Das macht **Frau** Weiß.", "Frau\nWeiß kommt.")) {
            var met = meetings.going(Format.PLAIN, 1);
            var away = somebody.named("Frau Weiß");
            click.send(away, "/vorhaben/" + met.step().undertaking() + "/mitmachen");
            meetings.write(met, met.other(), piece("NOTE", words));
            var refused = click.send(met.host(), met.minutes() + "/veroeffentlichen", meetings.seen(met));
            assertThat(refused.getStatus()).as(words).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("eingetragen sind: " + away.name());
        }
    }

    @Test
    void aTitleOnTheAgendaNamesSomebody() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        meetings.done(
                met.other(),
                met.path() + "/tagesordnung",
                Map.of("title", "Was macht " + met.other().name() + "?", "minutes", "5"));
        meetings.begin(met);
        meetings.write(met, met.host(), piece("NOTE", "Der Saal ist kalt."));
        assertThat(click.send(met.host(), met.minutes() + "/veroeffentlichen", meetings.seen(met))
                        .getContentAsString())
                .contains("eingetragen sind: " + met.other().name());
    }

    @Test
    void anObjectionStandsBesideTheMinutesForSomeDays() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var piece = meetings.write(met, met.other(), piece("NOTE", "Alle waren dafür."));
        var against = met.minutes() + "/einwenden";
        var typed =
                Map.of("against", "Ich war nicht dafür.", "piece", piece.id().toString());
        assertThat(click.send(met.other(), against, typed).getStatus())
                .as("not before")
                .isEqualTo(303);
        assertThat(meetings.look(met.host(), met.minutes())).doesNotContain("Ich war nicht dafür.");
        meetings.publish(met);
        assertThat(click.send(somebody.plain(), against, typed).getStatus()).isEqualTo(403);
        assertThat(click.send(met.other(), against, Map.of("against", "x")).getStatus())
                .isEqualTo(422);
        meetings.done(met.other(), against, typed);
        assertThat(click.look(met.minutes()).getContentAsString())
                .contains("Gegen „Alle waren dafür.“", "Ich war nicht dafür.")
                .doesNotContain(met.other().name());
        assertThat(meetings.look(met.host(), "/neues")).contains("Einwand gegen das Protokoll");
        db.sql("update participation.meeting set objections_until = now() where step = :step")
                .param("step", met.id())
                .update();
        assertThat(click.send(met.other(), against, typed).getContentAsString())
                .contains("Die Zeit für Einwände ist vorbei");
    }
}
