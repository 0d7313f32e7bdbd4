package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.participation.meeting.call.Reminding;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Nobody promises for others, comes in where they do not belong, or makes words of others vanish.
@PlatformTest
class MeetingSafeguardsTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Reminding reminding;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void anAssistantPromisesNothingInTheNameOfThePerson() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var helper = assistance.helperOf(met.other());
        var promise = piece("PROMISE", "Ich dichte die Fenster ab.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("owner", met.other().id().toString());
        var refused = click.send(helper, met.minutes(), promise);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Eine Zusage macht der Mensch selbst, den du begleitest", "Ich dichte die Fenster ab.");
        promise.remove("owner");
        var written = meetings.write(met, helper, promise);
        promise.put("owner", met.other().id().toString());
        promise.put("version", "1");
        assertThat(click.send(helper, met.minutes() + "/" + written.id(), promise)
                        .getStatus())
                .isEqualTo(422);
        meetings.done(met.other(), met.minutes() + "/" + written.id(), promise);
    }

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
    void whoIsNotThereAfterAllIsNotAskedForAPromise() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var promise = piece("PROMISE", "Frau Öztürk fragt im Rathaus nach.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("owner", met.others().get(1).id().toString());
        meetings.write(met, met.other(), promise);
        meetings.done(met.others().get(1), met.path() + "/nicht-da", Map.of());
        meetings.publish(met);
        assertThat(meetings.minutes(met).getFirst().became()).as("it waits").isNull();
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
    void aTaskOfTwoLettersIsRefusedInsteadOfKeepingTheMinutesFromBeingPublished() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        for (var kind : List.of("TASK", "PROMISE")) {
            var refused = click.send(met.other(), met.minutes(), piece(kind, "Ja"));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("Aufgaben und Zusagen haben 3 bis 300 Zeichen.");
        }
        meetings.write(met, met.other(), piece("NOTE", "Ja"));
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

    @Test
    void whoIsToPromiseSomethingIsAskedForADayAndOnlyTasksAreHandedOnByOthers() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var promise = piece("PROMISE", "Frau Öztürk fragt im Rathaus nach.");
        promise.put("owner", met.others().get(1).id().toString());
        assertThat(click.send(met.other(), met.minutes(), promise).getContentAsString())
                .contains("Schreib einen Tag, heute oder später", "Frau Öztürk fragt im Rathaus nach.");
        promise.put("due", SomeUndertaking.today(-1));
        assertThat(click.send(met.other(), met.minutes(), promise).getStatus()).isEqualTo(422);
        promise.put("due", SomeUndertaking.today(9));
        var written = meetings.write(met, met.other(), promise);
        meetings.done(met.others().get(1), met.path() + "/nicht-da", Map.of());
        meetings.publish(met);
        assertThat(click.send(met.others().get(1), met.minutes() + "/" + written.id() + "/weitergeben")
                        .getHeader("Set-Cookie"))
                .contains("warning");
        assertThat(meetings.minutes(met).getFirst().became()).isNull();
    }

    @Test
    void whatModerationShowsAgainComesToTheThreadAfterAll() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Es waren viele da."));
        var need = meetings.write(met, met.other(), piece("NEED", "Der Saal muss wärmer werden."));
        var pieces = moderated.stream()
                .filter(one -> one.kind().equals("protokoll"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(any -> pieces.hide(need.id()));
        meetings.publish(met);
        assertThat(click.look("/faden/" + need.id()).getStatus()).isEqualTo(404);
        transaction.executeWithoutResult(any -> pieces.showAgain(need.id()));
        assertThat(click.look("/faden/" + need.id()).getContentAsString()).contains("Der Saal muss wärmer werden.");
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
        put(met, "PAUSED");
        reminding.remind(met.id());
        assertThat(click.look(met.other(), "/neues").getContentAsString()).doesNotContain("Bald ist das Treffen");
        put(met, "RUNNING");
        reminding.remind(met.id());
        assertThat(click.look(met.other(), "/neues").getContentAsString()).contains("Bald ist das Treffen");
    }

    private void put(Met met, String state) {
        db.sql("update undertakings.undertaking set state = :state where id = :id")
                .param("state", state)
                .param("id", met.step().undertaking())
                .update();
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
    void aPromiseThatSomebodyMadeIsNotAskedForAgain() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var piece = meetings.write(met, met.other(), piece("PROMISE", "Jemand fragt im Rathaus nach."));
        meetings.publish(met);
        var make = "/zusagen/neu/" + piece.id();
        assertThat(click.look(met.other(), met.minutes()).getContentAsString()).contains(make);
        assertThat(click.look(met.other(), met.minutes()).getContentAsString())
                .as("what is published does not renew itself")
                .doesNotContain("hx-get=\"" + met.minutes() + "\"");
        meetings.done(
                met.other(), make, Map.of("wording", "Ich frage im Rathaus nach.", "due", SomeUndertaking.today(9)));
        assertThat(click.look(met.other(), met.minutes()).getContentAsString())
                .doesNotContain(make)
                .contains("Dafür gibt es schon eine Zusage");
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
        put(met, "PAUSED");
        assertThat(click.send(met.other(), met.minutes(), piece("NOTE", "Die Tür klemmt."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(met.host(), met.path() + "/da").getHeader("Set-Cookie"))
                .contains("warning");
    }
}
