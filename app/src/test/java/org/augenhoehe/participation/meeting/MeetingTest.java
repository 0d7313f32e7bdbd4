package org.augenhoehe.participation.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.participation.meeting.call.Reminding;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// People invite one another, talk, write minutes together, and what they said leads on.
@PlatformTest
class MeetingTest {
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
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void onlyHostsInviteAndWhoTakesPartHearsOfIt() throws Exception {
        var met = meetings.planned(1);
        var prepare = met.path() + "/vorbereiten";
        assertThat(look(met.other(), met.path())).contains("bereitet das Treffen noch vor");
        assertThat(click.look(met.other(), prepare).getStatus()).isEqualTo(403);
        var call = SomeMeeting.call(Format.WORLD_CAFE);
        assertThat(click.send(met.other(), prepare, call).getStatus()).isEqualTo(403);
        assertThat(click.send(met.host(), prepare + "/einladen").getContentAsString())
                .contains("Schreib zuerst Zeit und Ort auf");
        meetings.done(met.host(), prepare, call);
        assertThat(click.send(met.other(), prepare + "/einladen").getStatus()).isEqualTo(403);
        assertThat(click.look(met.other(), met.path() + "/ablauf").getStatus()).isEqualTo(404);
        meetings.done(met.host(), prepare + "/einladen", Map.of());
        assertThat(look(met.other(), met.path()))
                .contains(SomeMeeting.PLACE, "Eingang im Hof ohne Stufen", "17:30", "So geht das Weltcafé", "Ernte");
        assertThat(look(met.other(), "/neues")).contains("Du bist zu einem Treffen eingeladen");
        assertThat(look(met.other(), met.path() + "/ablauf"))
                .contains("17:30", "17:50", "Zweite Runde")
                .as("hints are for hosts")
                .doesNotContain("Jeder Tisch nennt das Wichtigste");
        assertThat(look(met.host(), met.path() + "/ablauf")).contains("Jeder Tisch nennt das Wichtigste");
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
    void whoeverTakesPartAddsToTheAgendaAndOnlyHostsPutItInOrder() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        var add = met.path() + "/tagesordnung";
        meetings.done(met.other(), add, Map.of("title", "Die Heizung im Saal", "minutes", "25"));
        assertThat(names(met)).as("before the parts at the end").startsWith("welcome", "news", "Die Heizung im Saal");
        assertThat(look(met.host(), met.path()))
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
        assertThat(look(met.host(), met.path()))
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
    void whatSomebodyNeedsIsReadByHostsOnlyAndGoesWithThePublishedMinutes() throws Exception {
        var met = meetings.invited(Format.PLAIN, 2);
        var answer = Map.of("answer", "YES", "people", "3", "interpreter", "Dari", "children", "2", "stepFree", "true");
        meetings.done(met.other(), met.path() + "/antwort", answer);
        meetings.done(met.others().get(1), met.path() + "/antwort", Map.of("answer", "MAYBE", "people", "1"));
        assertThat(look(met.others().get(1), met.path()))
                .contains("3 Menschen kommen.", "Einer kommt vielleicht.")
                .doesNotContain("Dari");
        var list = met.path() + "/anmeldungen";
        assertThat(click.look(met.other(), list).getStatus()).isEqualTo(403);
        assertThat(click.send(met.other(), list, Map.of("o-STAFF", "3")).getStatus())
                .isEqualTo(403);
        assertThat(look(met.host(), list))
                .contains(met.other().name(), "Dolmetschen: Dari", "für 2 Kinder", "Weg ohne Stufen");
        assertThat(click.send(somebody.plain(), met.path() + "/antwort", answer).getStatus())
                .isEqualTo(422);
        assertThat(look(met.other(), "/meine-daten")).contains("Dari");
        meetings.begin(met);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        meetings.publish(met);
        assertThat(look(met.host(), list)).contains(met.other().name()).doesNotContain("Dari", "für 2 Kinder");
    }

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
        assertThat(look(met.other(), met.path())).contains(SomeMeeting.LINK);
        var call = SomeMeeting.call(Format.PLAIN);
        meetings.done(met.host(), met.path() + "/vorbereiten", call);
        assertThat(event(met.other(), met).getSequence().getValue())
                .as("nothing changed")
                .isZero();
        call.put("from", "18:00");
        meetings.done(met.host(), met.path() + "/vorbereiten", call);
        assertThat(event(met.other(), met).getSequence().getValue()).isEqualTo(1);
        assertThat(look(met.other(), "/neues")).contains("Zeit oder Ort geändert");
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
        assertThat(look(met.other(), met.path())).contains("Abgesagt", "Der Saal wird gestrichen.");
        assertThat(look(met.other(), "/neues")).contains("Ein Treffen ist abgesagt");
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
        return calendar(look(reader, met.path() + "/termin.ics")).getEvents().getFirst();
    }

    private static ICalendar calendar(String written) {
        var calendar = Biweekly.parse(written).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).as(written).isEmpty();
        return calendar;
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
        assertThat(look(met.other(), "/neues")).contains("Bald ist das Treffen");
        assertThat(look(met.others().get(1), "/neues")).doesNotContain("Bald ist das Treffen");
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
        assertThat(look(met.host(), met.minutes()))
                .contains("Die Fenster ziehen.", "Die Tür klemmt.", met.other().name());
        var piece = meetings.minutes(met).getFirst();
        var path = met.minutes() + "/" + piece.id();
        assertThat(look(met.host(), path)).contains("name=\"version\" value=\"1\"");
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
        assertThat(look(met.host(), met.minutes())).contains(met.other().name());
        assertThat(click.look(met.path() + "/protokoll.md").getContentAsString())
                .contains("# Protokoll", "Der Hausmeister war da.");
        assertThat(click.look(met.path() + "/protokoll.pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(click.send(met.other(), met.minutes(), piece("NOTE", "Zu spät."))
                        .getContentAsString())
                .contains("Das Protokoll ist veröffentlicht.", "Zu spät.");
        assertThat(look(met.other(), "/neues")).contains("Das Protokoll ist da");
        assertThat(click.look("/suche?q=Hausmeister").getContentAsString()).contains("Wie wird der Saal wärmer?");
    }

    @Test
    void htmlInMinutesIsOnlyWords() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "<script>alert(1)</script> und <b>fett</b>"));
        assertThat(look(met.host(), met.minutes()))
                .doesNotContain("<script>alert", "<b>fett")
                .contains("&lt;script");
    }

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
        assertThat(look(met.host(), became(met, task))).contains("Stoff für Vorhänge besorgen");
        assertThat(click.look("/faden/" + task.id()).getContentAsString()).contains(became(met, task));
        assertThat(look(met.others().get(1), became(met, promise)))
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

    private String became(Met met, Piece piece) {
        return meetings.minutes(met).stream()
                .filter(one -> one.id().equals(piece.id()))
                .map(Piece::became)
                .findFirst()
                .orElseThrow();
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
        assertThat(look(met.host(), met.minutes()))
                .contains("Wer sagt das zu?", "sobald ein Schritt „Aufgaben teilen“ offen ist");
        var hand = met.minutes() + "/" + task.id() + "/weitergeben";
        assertThat(click.send(somebody.plain(), hand).getStatus()).isEqualTo(403);
        assertThat(click.send(met.host(), hand).getHeader("Set-Cookie")).contains("warning");
        some.plan(met.step().undertaking(), met.host(), some.wish("tasks"));
        meetings.done(met.host(), hand, Map.of());
        assertThat(became(met, task)).startsWith("/aufgaben/");
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
    void anObjectionStandsBesideTheMinutesForSomeDays() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var piece = meetings.write(met, met.other(), piece("NOTE", "Alle waren dafür."));
        var against = met.minutes() + "/einwenden";
        var typed =
                Map.of("against", "Ich war nicht dafür.", "piece", piece.id().toString());
        assertThat(click.send(met.other(), against, typed).getStatus())
                .as("not before")
                .isEqualTo(303);
        assertThat(look(met.host(), met.minutes())).doesNotContain("Ich war nicht dafür.");
        meetings.publish(met);
        assertThat(click.send(somebody.plain(), against, typed).getStatus()).isEqualTo(403);
        assertThat(click.send(met.other(), against, Map.of("against", "x")).getStatus())
                .isEqualTo(422);
        meetings.done(met.other(), against, typed);
        assertThat(click.look(met.minutes()).getContentAsString())
                .contains("Gegen „Alle waren dafür.“", "Ich war nicht dafür.")
                .doesNotContain(met.other().name());
        assertThat(look(met.host(), "/neues")).contains("Einwand gegen das Protokoll");
        db.sql("update participation.meeting set objections_until = now() where step = :step")
                .param("step", met.id())
                .update();
        assertThat(click.send(met.other(), against, typed).getContentAsString())
                .contains("Die Zeit für Einwände ist vorbei");
    }

    @Test
    void whatModerationHidesIsNowhereToBeRead() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.done(met.other(), met.path() + "/tagesordnung", Map.of("title", "Böse Überschrift", "minutes", "5"));
        var piece = meetings.write(met, met.other(), piece("NEED", "Böse Worte über Herrn Kruse."));
        var point = meetings.agenda(met).stream()
                .filter(one -> one.title().equals("Böse Überschrift"))
                .findFirst()
                .orElseThrow();
        meetings.publish(met);
        hide("protokoll", piece.id());
        hide("tagesordnung", point.id());
        hide("treffen", met.id());
        for (var path : List.of(
                met.path(),
                met.path() + "/ablauf",
                met.minutes(),
                met.path() + "/protokoll.md",
                "/faden/" + piece.id(),
                met.path() + "/termin.ics",
                "/suche?q=Kruse")) {
            assertThat(click.look(path).getContentAsString())
                    .as(path)
                    .doesNotContain("Böse Worte", "Böse Überschrift", SomeMeeting.PLACE);
        }
    }

    private void hide(String kind, UUID thing) {
        transaction.executeWithoutResult(any -> moderated.stream()
                .filter(one -> one.kind().equals(kind))
                .forEach(one -> {
                    assertThat(one.list(List.of(thing))).containsKey(thing);
                    one.hide(thing);
                }));
    }

    @Test
    void whoLeavesOrIsErasedIsNamedNowhere() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var goes = met.other();
        meetings.done(goes, met.path() + "/tagesordnung", Map.of("title", "Die Heizung", "minutes", "5"));
        meetings.done(goes, met.path() + "/antwort", Map.of("answer", "YES", "people", "1", "interpreter", "Dari"));
        meetings.write(met, goes, piece("NOTE", "Der Saal ist kalt."));
        click.send(goes, "/vorhaben/" + met.step().undertaking() + "/verlassen");
        assertThat(look(met.host(), met.path() + "/anmeldungen")).doesNotContain("Dari");
        assertThat(look(goes, met.path())).doesNotContain(SomeMeeting.LINK);
        assertThat(click.look(goes, met.minutes()).getStatus()).isEqualTo(303);
        erasure.erase(goes.id());
        assertThat(look(met.host(), met.minutes()))
                .contains("Der Saal ist kalt.")
                .doesNotContain(goes.name());
        assertThat(look(met.host(), met.path())).contains("Die Heizung").doesNotContain(goes.name());
    }

    @Test
    void thePagesAskTheDatabaseAsOftenForManyAsForOne() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        meetings.write(met, met.other(), piece("NOTE", "Eins."));
        int before = asked(met);
        for (int i = 0; i < 6; i++) {
            meetings.write(met, met.others().get(i % 2), piece("NEED", "Noch etwas, und zwar Nummer " + i));
            meetings.done(met.other(), met.path() + "/tagesordnung", Map.of("title", "Thema " + i, "minutes", "5"));
        }
        assertThat(asked(met)).isEqualTo(before);
    }

    private int asked(Met met) throws Exception {
        int sum = 0;
        for (var path : List.of(met.path(), met.path() + "/ablauf", met.minutes(), met.path() + "/anmeldungen")) {
            sum += queries.during(() -> click.look(met.host(), path));
        }
        return sum;
    }

    private List<String> words(Met met) {
        return meetings.minutes(met).stream().map(Piece::wording).toList();
    }

    private String look(SignedIn person, String path) throws Exception {
        var answer = click.look(person, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
