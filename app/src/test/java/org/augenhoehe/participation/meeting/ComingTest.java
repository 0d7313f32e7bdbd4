package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.meeting.call.Reminding;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// People say whether they come to a meeting, what they need there, and that they are there.
@PlatformTest
class ComingTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Reminding reminding;

    @Autowired
    JdbcClient db;

    @Test
    void whatSomebodyNeedsIsReadByHostsOnlyAndGoesWithThePublishedMinutes() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        var answer = Map.of("answer", "YES", "people", "3", "interpreter", "Dari", "children", "2", "stepFree", "true");
        meetings.done(met.other(), met.path() + "/antwort", answer);
        meetings.done(met.others().get(1), met.path() + "/antwort", Map.of("answer", "MAYBE", "people", "1"));
        assertThat(meetings.look(met.others().get(1), met.path()))
                .contains("3 Menschen kommen.", "Einer kommt vielleicht.")
                .doesNotContain("Dari");
        var list = met.path() + "/anmeldungen";
        assertThat(click.look(met.other(), list).getStatus()).isEqualTo(403);
        assertThat(click.send(met.other(), list, Map.of("o-STAFF", "3")).getStatus())
                .isEqualTo(403);
        assertThat(meetings.look(met.host(), list))
                .contains(met.other().name(), "Dolmetschen: Dari", "für 2 Kinder", "Weg ohne Stufen");
        assertThat(click.send(somebody.plain(), met.path() + "/antwort", answer).getStatus())
                .isEqualTo(422);
        assertThat(meetings.look(met.other(), "/meine-daten")).contains("Dari");
        meetings.begin(met);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        meetings.publish(met);
        assertThat(meetings.look(met.host(), list)).contains(met.other().name()).doesNotContain("Dari", "für 2 Kinder");
    }

    @Test
    void whatSomebodyNeedsIsForgottenTheDayAfterAndWhenTheStepIsClosed() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        var closed = meetings.invited(Format.PLAIN, 1);
        for (var one : List.of(met, closed)) {
            meetings.done(
                    one.other(),
                    one.path() + "/antwort",
                    Map.of("answer", "YES", "people", "1", "interpreter", "Dari", "children", "2"));
        }
        reminding.forgetNeeds();
        assertThat(click.look(met.other(), "/meine-daten").getContentAsString())
                .as("not before")
                .contains("Dari");
        db.sql("""
                update participation.meeting
                set begins = now() - interval '30 hours', ends = now() - interval '25 hours'
                where step = :step
                """).param("step", met.id()).update();
        reminding.forgetNeeds();
        assertThat(click.look(met.other(), "/meine-daten").getContentAsString()).doesNotContain("Dari");
        some.over(closed.step());
        meetings.done(
                closed.host(),
                "/vorhaben/" + closed.step().undertaking() + "/schritte/" + closed.id() + "/abschliessen",
                Map.of());
        assertThat(click.look(closed.other(), "/meine-daten").getContentAsString())
                .doesNotContain("Dari");
    }

    @Test
    void whoIsThereSaysSoOrIsTickedAndOthersAreANumber() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        assertThat(click.send(met.other(), met.path() + "/da").getHeader("Set-Cookie"))
                .as("three days too early")
                .contains("warning");
        meetings.begin(met);
        meetings.done(met.other(), met.path() + "/da", Map.of());
        var stranger = somebody.plain();
        meetings.done(
                met.host(),
                met.path() + "/anmeldungen",
                Map.of("there", met.others().get(1).id().toString(), "o-NEIGHBOURS", "5", "o-STAFF", "2"));
        assertThat(click.look(met.path()).getContentAsString()).contains("9 Menschen waren oder sind da");
        meetings.done(
                met.host(),
                met.path() + "/anmeldungen",
                Map.of("there", stranger.id().toString(), "o-STAFF", "7"));
        assertThat(click.look(met.path()).getContentAsString())
                .as("a stranger is not ticked, who came in themselves stays")
                .contains("8 Menschen waren oder sind da");
        var wrong = click.send(met.host(), met.path() + "/anmeldungen", Map.of("o-USERS", "viele"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("viele");
    }

    @Test
    void whereItIsForEverybodyWhoWasThereBelongsToItAndWhoLeavesDoesNot() throws Exception {
        var met = meetings.invited(Format.PLAIN, 0);
        db.sql("update undertakings.step set audience = 'EVERYBODY' where id = :id")
                .param("id", met.id())
                .update();
        meetings.begin(met);
        var passer = somebody.plain();
        meetings.done(passer, met.path() + "/da", Map.of());
        meetings.write(met, passer, piece("NOTE", "Ich bin neu hier."));
        meetings.publish(met);
        assertThat(click.look(met.host(), met.minutes()).getContentAsString()).contains(passer.name());
        var home = "/vorhaben/" + met.step().undertaking();
        click.send(passer, home + "/mitmachen");
        click.send(passer, home + "/verlassen");
        assertThat(click.send(passer, met.minutes() + "/einwenden", Map.of("against", "So war es nicht."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.look(met.path()).getContentAsString()).contains("Ein Mensch war oder ist da");
    }

    @Test
    void afterTheLastDayOnlyThoseComeInWhoBelongToTheMeetingAndOnlyWhereItGoesOn() throws Exception {
        var met = meetings.invited(Format.PLAIN, 1);
        meetings.begin(met);
        some.over(met.step());
        var stranger = click.send(somebody.plain(), met.path() + "/da");
        assertThat(stranger.getHeader("Set-Cookie")).contains("warning");
        meetings.done(met.other(), met.path() + "/da", Map.of());
        assertThat(click.look(met.path()).getContentAsString()).contains("Ein Mensch war oder ist da");
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        meetings.put(met, "PAUSED");
        assertThat(click.send(met.other(), met.minutes(), piece("NOTE", "Die Tür klemmt."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(met.host(), met.path() + "/da").getHeader("Set-Cookie"))
                .contains("warning");
    }
}
