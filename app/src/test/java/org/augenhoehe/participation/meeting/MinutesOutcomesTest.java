package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// What people wrote down leads on, and nobody promises for others.
@PlatformTest
class MinutesOutcomesTest {
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
    Founding founding;

    @Autowired
    JdbcClient db;

    @Test
    void whatWasWrittenDownLeadsOn() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var wish = some.wish("tasks");
        wish.put("audience", "PARTICIPANTS");
        some.plan(met.step().undertaking(), met.host(), wish);
        var need = meetings.write(met, met.other(), piece("NEED", "Der Saal muss wärmer werden."));
        var proposal = meetings.write(met, met.other(), piece("PROPOSAL", "Wir hängen Vorhänge auf."));
        var decision = meetings.write(met, met.other(), piece("DECISION", "Wir treffen uns wieder im Mai."));
        var todo = piece("TASK", "Stoff für Vorhänge besorgen");
        todo.put("due", SomeUndertaking.today(5));
        var task = meetings.write(met, met.other(), todo);
        var asked = piece("PROMISE", "Frau Öztürk fragt im Rathaus nach.");
        asked.put("due", SomeUndertaking.today(9));
        asked.put("owner", met.others().get(1).id().toString());
        var promise = meetings.write(met, met.other(), asked);
        var own = piece("PROMISE", "Ich dichte die Fenster ab.");
        own.put("due", SomeUndertaking.today(9));
        own.put("owner", met.other().id().toString());
        var promised = meetings.write(met, met.other(), own);
        meetings.publish(met);
        for (var one : List.of(need, proposal, decision, task, promise, promised)) {
            assertThat(click.look("/faden/" + one.id()).getContentAsString())
                    .as(one.wording())
                    .contains(one.wording());
        }
        assertThat(click.look("/faden/" + need.id()).getContentAsString()).contains("Bedarf");
        assertThat(meetings.look(met.host(), became(met, task))).contains("Stoff für Vorhänge besorgen");
        assertThat(click.look("/faden/" + task.id()).getContentAsString()).contains(became(met, task));
        assertThat(meetings.look(met.others().get(1), became(met, promise)))
                .as("asked, and answers for themselves")
                .contains("Frau Öztürk fragt im Rathaus nach.");
        assertThat(state(became(met, promise))).isEqualTo("ASKED");
        assertThat(state(became(met, promised))).as("in their own words").isEqualTo("PROMISED");
        some.over(met.step());
        meetings.done(
                met.host(),
                "/vorhaben/" + met.step().undertaking() + "/schritte/" + met.id() + "/abschliessen",
                Map.of());
        assertThat(click.look(met.path()).getContentAsString())
                .contains("ein Bedarf", "ein Vorschlag", "eine Aufgabe", "2 Zusagen", "ein Beschluss");
    }

    private String state(String commitment) {
        return db.sql("select state from commitments.commitment where id = :id")
                .param("id", UUID.fromString(commitment.substring(commitment.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    @Test
    void aTaskWaitsForAStepAndAPromiseForSomebodyWhoIsThere() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var away = some.participant(met.step().undertaking());
        var asked = piece("PROMISE", "Jemand fragt im Rathaus nach.");
        asked.put("owner", away.id().toString());
        var refused = click.send(met.other(), met.minutes(), asked);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Zusagen kann nur, wer als anwesend eingetragen ist");
        asked.remove("owner");
        meetings.write(met, met.other(), asked);
        var task = meetings.write(met, met.other(), piece("TASK", "Stoff besorgen"));
        meetings.publish(met);
        assertThat(meetings.look(met.host(), met.minutes()))
                .contains("Wer sagt das zu?", "sobald ein Schritt „Aufgaben teilen“ offen ist");
        var hand = met.minutes() + "/" + task.id() + "/weitergeben";
        assertThat(click.send(somebody.plain(), hand).getStatus()).isEqualTo(403);
        assertThat(click.send(met.host(), hand).getHeader("Set-Cookie")).contains("warning");
        some.plan(met.step().undertaking(), met.host(), some.wish("tasks"));
        meetings.done(met.host(), hand, Map.of());
        assertThat(became(met, task)).startsWith("/aufgaben/");
    }

    private String became(Met met, Piece piece) {
        return meetings.minutes(met).stream()
                .filter(one -> one.id().equals(piece.id()))
                .map(Piece::became)
                .findFirst()
                .orElseThrow();
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
    void anOrganisationIsAskedAndWhoeverSpeaksForItSaysYes() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var speaker = met.others().get(1);
        var provider = founding.confirmedProvider(speaker);
        var promise = piece("PROMISE", "Wir bauen im Mai eine Rampe.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("organisation", provider.toString());
        promise.put("owner", speaker.id().toString());
        assertThat(click.send(speaker, met.minutes(), promise).getContentAsString())
                .contains("Wähl einen Menschen oder eine Organisation");
        promise.remove("owner");
        promise.put("organisation", founding.confirmedProvider(somebody.plain()).toString());
        assertThat(click.send(speaker, met.minutes(), promise).getContentAsString())
                .contains("Von dort macht niemand mit");
        promise.put("organisation", provider.toString());
        meetings.write(met, speaker, promise);
        assertThat(meetings.look(met.other(), met.minutes())).contains("Träger ");
        meetings.publish(met);
        var path = String.valueOf(meetings.minutes(met).getFirst().became());
        assertThat(click.look(speaker, "/neues").getContentAsString()).contains("Du bist um eine Zusage gebeten.");
        assertThat(click.send(met.other(), path + "/annehmen").getStatus())
                .as("nobody says yes for others")
                .isEqualTo(404);
        assertThat(meetings.look(met.other(), path)).contains("Träger ").doesNotContain(speaker.name());
        meetings.done(speaker, path + "/annehmen", Map.of());
        assertThat(meetings.look(met.other(), path))
                .as("an organisation promises by somebody's mouth")
                .contains("Träger ", speaker.name());
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
    void aPromiseThatSomebodyMadeIsNotAskedForAgain() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var piece = meetings.write(met, met.other(), piece("PROMISE", "Jemand fragt im Rathaus nach."));
        meetings.publish(met);
        var make = "/zusagen/neu/" + piece.id();
        assertThat(click.look(met.other(), met.minutes()).getContentAsString()).contains(make);
        assertThat(click.look(met.other(), met.minutes()).getContentAsString())
                .as("what is published does not renew itself")
                .doesNotContain("hx-get=\"" + met.minutes());
        meetings.done(
                met.other(), make, Map.of("wording", "Ich frage im Rathaus nach.", "due", SomeUndertaking.today(9)));
        assertThat(click.look(met.other(), met.minutes()).getContentAsString())
                .doesNotContain(make)
                .contains("Dafür gibt es schon eine Zusage");
    }
}
