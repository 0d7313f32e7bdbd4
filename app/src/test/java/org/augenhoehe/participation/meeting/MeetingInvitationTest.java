package org.augenhoehe.participation.meeting;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.meeting.call.Reminding;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Hosts invite to a meeting at a time and place that can be, and whoever said yes is reminded of it.
@PlatformTest
class MeetingInvitationTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    Click click;

    @Autowired
    Reminding reminding;

    @Autowired
    JdbcClient db;

    @Test
    void onlyHostsInviteAndWhoTakesPartHearsOfIt() throws Exception {
        var met = meetings.planned(1);
        var prepare = met.path() + "/vorbereiten";
        assertThat(meetings.look(met.other(), met.path())).contains("bereitet das Treffen noch vor");
        assertThat(click.look(met.other(), prepare).getStatus()).isEqualTo(403);
        var call = SomeMeeting.call(Format.WORLD_CAFE);
        assertThat(click.send(met.other(), prepare, call).getStatus()).isEqualTo(403);
        assertThat(click.send(met.host(), prepare + "/einladen").getContentAsString())
                .contains("Schreib zuerst Zeit und Ort auf");
        meetings.done(met.host(), prepare, call);
        assertThat(click.send(met.other(), prepare + "/einladen").getStatus()).isEqualTo(403);
        assertThat(click.look(met.other(), met.path() + "/ablauf").getStatus()).isEqualTo(404);
        meetings.done(met.host(), prepare + "/einladen", Map.of());
        assertThat(meetings.look(met.other(), met.path()))
                .contains(SomeMeeting.PLACE, "Eingang im Hof ohne Stufen", "17:30", "So geht das Weltcafé", "Ernte");
        assertThat(meetings.look(met.other(), "/neues")).contains("Du bist zu einem Treffen eingeladen");
        assertThat(meetings.look(met.other(), met.path() + "/ablauf"))
                .contains("17:30", "17:50", "Zweite Runde")
                .as("hints are for hosts")
                .doesNotContain("Jeder Tisch nennt das Wichtigste");
        assertThat(meetings.look(met.host(), met.path() + "/ablauf")).contains("Jeder Tisch nennt das Wichtigste");
        assertThat(click.look("/suche?q=Lindenhof").getContentAsString()).contains("Wie wird der Saal wärmer?");
    }

    @Test
    void badTimesAndPlacesAreRefusedAndWhatWasTypedStays() throws Exception {
        var met = meetings.planned(0);
        var prepare = met.path() + "/vorbereiten";
        var call = SomeMeeting.call(Format.PLAIN);
        call.put("place", "");
        call.put("link", "javascript:alert(1)");
        var wrong = click.send(met.host(), prepare, call);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Schreib, wo das Treffen ist.", "mit https:// beginnt", "Eingang im Hof ohne Stufen");
        var late = SomeMeeting.call(Format.PLAIN);
        late.put("day", SomeUndertaking.today(30));
        assertThat(click.send(met.host(), prepare, late).getContentAsString())
                .contains("Das Treffen muss in den Tagen des Schritts liegen");
        var past = SomeMeeting.call(Format.PLAIN);
        past.put("day", SomeUndertaking.today(-2));
        assertThat(click.send(met.host(), prepare, past).getContentAsString()).contains("Diese Zeit ist schon vorbei");
        var odd = SomeMeeting.call(Format.PLAIN);
        odd.put("from", "abends");
        assertThat(click.send(met.host(), prepare, odd).getStatus()).isEqualTo(422);
    }

    @Test
    void onceItHasBegunHostsCannotMakeItVanishWithItsMinutes() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        var prepare = met.path() + "/vorbereiten";
        assertThat(click.send(met.host(), prepare + "/absagen", Map.of("why", "Nein."))
                        .getContentAsString())
                .contains("Das Treffen hat schon begonnen", "Nein.");
        var moved = click.send(met.host(), prepare, SomeMeeting.call(Format.PLAIN));
        assertThat(moved.getStatus()).isEqualTo(422);
        assertThat(moved.getContentAsString()).contains("Das Treffen hat schon begonnen");
        assertThat(click.look(met.host(), prepare).getContentAsString())
                .contains("Das Treffen hat schon begonnen")
                .doesNotContain("/absagen");
        assertThat(click.look(met.other(), met.minutes()).getContentAsString()).contains("Der Saal ist kalt.");
    }

    @Test
    void whoSaidYesIsRemindedOnceTheDayBefore() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        meetings.done(met.other(), met.path() + "/antwort", Map.of("answer", "YES", "people", "1"));
        assertThat(reminding.listDue()).doesNotContain(met.id());
        db.sql("""
                update participation.meeting set begins = now() + interval '3 hours', ends = now() + interval '5 hours'
                where step = :step
                """).param("step", met.id()).update();
        assertThat(reminding.listDue()).contains(met.id());
        reminding.remind(met.id());
        assertThat(reminding.listDue()).doesNotContain(met.id());
        assertThat(meetings.look(met.other(), "/neues")).contains("Bald ist das Treffen");
        assertThat(meetings.look(met.others().get(1), "/neues")).doesNotContain("Bald ist das Treffen");
    }

    @Test
    void nobodyIsRemindedOfWhatRestsOrWasMovedMeanwhile() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        meetings.done(met.other(), met.path() + "/antwort", Map.of("answer", "YES", "people", "1"));
        reminding.remind(met.id());
        assertThat(click.look(met.other(), "/neues").getContentAsString())
                .as("in three days")
                .doesNotContain("Bald ist das Treffen");
        db.sql("""
                update participation.meeting set begins = now() + interval '3 hours', ends = now() + interval '5 hours'
                where step = :step
                """).param("step", met.id()).update();
        meetings.put(met, "PAUSED");
        reminding.remind(met.id());
        assertThat(click.look(met.other(), "/neues").getContentAsString()).doesNotContain("Bald ist das Treffen");
        meetings.put(met, "RUNNING");
        reminding.remind(met.id());
        assertThat(click.look(met.other(), "/neues").getContentAsString()).contains("Bald ist das Treffen");
    }
}
