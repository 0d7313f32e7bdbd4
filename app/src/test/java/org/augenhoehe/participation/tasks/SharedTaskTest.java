package org.augenhoehe.participation.tasks;

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
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.thread.SomeThread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.tasks.SomeTasks.SHOPPING;

/// People share what is to be done: they take it on, hand it over, give it back, and say that it is done.
@PlatformTest
class SharedTaskTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeThread thread;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn one;
    SignedIn other;
    Step step;

    @BeforeEach
    void aStepIsOpen() throws Exception {
        host = somebody.plain();
        step = tasks.open(host);
        one = some.participant(step.undertaking());
        other = some.participant(step.undertaking());
    }

    @Test
    void whatIsToBeDoneIsReadByAllTakenOnAndDone() throws Exception {
        var task = tasks.add(one, step, Map.of("details", "Der Beutel hängt an der Tür.", "place", "Markt"));
        assertThat(look(list())).contains(SHOPPING, "Markt", "offen");
        assertThat(look(task)).contains("Der Beutel hängt an der Tür.", "0 von 1");
        click.send(other, task + "/uebernehmen");
        assertThat(tasks.bearers(task)).containsExactly(other.id());
        assertThat(look(list())).contains("übernommen");
        click.send(other, task + "/erledigt");
        assertThat(look(task)).contains("erledigt");
        assertThat(look("/vorhaben/" + step.undertaking() + "/verlauf")).contains("Aufgabe erledigt: „" + SHOPPING);
    }

    @Test
    void whoDoesNotTakePartReadsNoNames() throws Exception {
        var task = tasks.add(one, step, Map.of());
        click.send(other, task + "/uebernehmen");
        assertThat(look(task)).doesNotContain(one.name()).doesNotContain(other.name());
        assertThat(click.look(somebody.plain(), task).getContentAsString()).doesNotContain(other.name());
        assertThat(click.look(host, task).getContentAsString()).contains(one.name(), other.name());
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneReadsThatItIsGone() throws Exception {
        var task = tasks.add(host, step, Map.of());
        Callable<String> first = () -> click.send(one, task + "/uebernehmen").getStatus() + "";
        Callable<String> second = () -> click.send(other, task + "/uebernehmen").getStatus() + "";
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(first, second));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder("303", "422");
        }
        assertThat(tasks.bearers(task)).hasSize(1);
        var late = click.send(host, task + "/uebernehmen");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Jemand war schneller");
    }

    @Test
    void whoIsAskedToGoOnAgreesThemselves() throws Exception {
        var task = tasks.add(host, step, Map.of());
        click.send(one, task + "/uebernehmen");
        var stranger = somebody.plain();
        assertThat(hand(one, task, stranger).getStatus()).isEqualTo(422);
        assertThat(click.send(one, task + "/uebergeben").getContentAsString()).contains("Wähl aus, wer");
        assertThat(hand(one, task, other).getStatus()).isEqualTo(303);
        assertThat(tasks.notices(other, "task.offered")).isEqualTo(1);
        assertThat(tasks.bearers(task)).containsExactly(one.id());
        assertThat(look(list())).contains("wird übergeben");
        assertThat(click.send(stranger, task + "/angebot/" + one.id() + "/annehmen")
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.look(other, "/mein-platz/aufgaben").getContentAsString())
                .contains("Jemand fragt dich", SHOPPING);
        click.send(other, task + "/angebot/" + one.id() + "/annehmen");
        assertThat(tasks.bearers(task)).containsExactly(other.id());
        assertThat(tasks.notices(one, "task.accepted")).isEqualTo(1);
    }

    @Test
    void whoDeclinesLeavesItWhereItIs() throws Exception {
        var task = tasks.add(host, step, Map.of());
        click.send(one, task + "/uebernehmen");
        hand(one, task, other);
        click.send(other, task + "/angebot/" + one.id() + "/ablehnen");
        assertThat(tasks.bearers(task)).containsExactly(one.id());
        assertThat(tasks.notices(one, "task.declined")).isEqualTo(1);
        assertThat(click.send(other, task + "/angebot/" + one.id() + "/annehmen")
                        .getContentAsString())
                .contains("nicht mehr angeboten");
        click.send(one, task + "/zurueckgeben");
        assertThat(tasks.bearers(task)).isEmpty();
    }

    @Test
    void onlyWhoSeesToItSaysThatItIsDoneOrDropsIt() throws Exception {
        var task = tasks.add(one, step, Map.of());
        assertThat(click.send(other, task + "/erledigt").getStatus()).isEqualTo(422);
        assertThat(click.send(other, task + "/fallen-lassen", Map.of("reason", "Keine Lust."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.look(other, task + "/aendern").getStatus()).isEqualTo(403);
        assertThat(click.send(other, task + "/aendern", SomeTasks.typed(Map.of("version", "1")))
                        .getStatus())
                .isEqualTo(403);
        click.send(other, task + "/uebernehmen");
        assertThat(click.send(host, task + "/fallen-lassen").getContentAsString())
                .contains("Schreib in höchstens 1000 Zeichen, warum.");
        click.send(host, task + "/fallen-lassen", Map.of("reason", "Der Verein bringt alles mit."));
        assertThat(look(task)).contains("fallen gelassen", "Der Verein bringt alles mit.");
        assertThat(tasks.notices(other, "task.dropped")).isEqualTo(1);
        click.send(one, task + "/wieder-offen");
        assertThat(look(task)).doesNotContain("Der Verein bringt alles mit.");
    }

    @Test
    void whoChangesWhatHasChangedIsToldAndLosesNoWord() throws Exception {
        var task = tasks.add(one, step, Map.of());
        assertThat(change(one, task, "1", Map.of("wording", "Für dreißig Leute einkaufen"))
                        .getStatus())
                .isEqualTo(303);
        var late = change(host, task, "1", Map.of("wording", "Für fünfzig Leute einkaufen"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("inzwischen geändert", "fünfzig");
        assertThat(look(task)).contains("dreißig");
    }

    @Test
    void moreThanAreWantedNobodyTurnsAway() throws Exception {
        var task = tasks.add(one, step, Map.of("wanted", "2"));
        click.send(one, task + "/uebernehmen");
        click.send(other, task + "/uebernehmen");
        assertThat(change(one, task, "1", Map.of("wanted", "1")).getContentAsString())
                .contains("haben die Aufgabe schon übernommen");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndStays() throws Exception {
        var path = "/aufgaben-teilen/" + step.id() + "/neu";
        var wrong = click.send(one, path, SomeTasks.typed(Map.of("wording", "x", "wanted", "0", "due", "")));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("3 bis 300 Zeichen", "1 bis 50", "Wähl einen Tag", "value=\"x\"");
        assertThat(click.send(one, path, SomeTasks.typed(Map.of("due", SomeUndertaking.today(-1))))
                        .getContentAsString())
                .contains("Dieser Tag ist vorbei");
        var stranger = tasks.open(host, Map.of("audience", "PARTICIPANTS"));
        assertThat(click.send(somebody.plain(), "/aufgaben-teilen/" + stranger.id() + "/neu", SomeTasks.typed(Map.of()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void everyTaskIsOwedAnEndBeforeTheStepIsClosed() throws Exception {
        var proposal = thread.put("Wir kochen am Dienstag.", step.undertaking());
        var task = tasks.add(one, step, Map.of("source", proposal.toString()));
        var end = "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen";
        some.over(step);
        assertThat(click.send(other, task + "/uebernehmen").getContentAsString())
                .contains("Das geht gerade nicht");
        click.send(host, end);
        assertThat(closed()).isFalse();
        click.send(one, task + "/erledigt");
        click.send(host, end);
        assertThat(closed()).isTrue();
        assertThat(look(list())).contains("1 Aufgabe: 1 erledigt, 0 fallen gelassen.");
        assertThat(look("/faden/" + proposal)).contains(SHOPPING, "1 Aufgabe: 1 erledigt");
        assertThat(look("/faden/" + SomeTasks.id(task))).contains("Wir kochen am Dienstag.");
        assertThat(click.send(one, task + "/wieder-offen").getStatus()).isEqualTo(422);
    }

    @Test
    void aTaskOfThePlanBecomesOneWithOneButtonAndOnce() throws Exception {
        var planned = UUID.randomUUID();
        db.sql("""
                insert into undertakings.task (id, undertaking, number, phase, objective, name, about, language,
                    objective_language, about_language)
                values (:id, :undertaking, 1, 'DELIVER', 'Essen', 'Einen Kochplan machen', 'Wer kocht wann?', 'de',
                    'de', 'de')
                """)
                .param("id", planned)
                .param("undertaking", step.undertaking())
                .update();
        assertThat(click.look(one, list()).getContentAsString()).contains("Einen Kochplan machen");
        var path = list() + "/aus-dem-plan/" + planned;
        var made = click.send(one, path);
        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(look(String.valueOf(made.getHeader("Location"))))
                .contains("Einen Kochplan machen", "Wer kocht wann?");
        assertThat(click.send(other, path).getHeader("Location")).isEqualTo(list());
        assertThat(db.sql("select count(*) from participation.shared_task where planned = :id")
                        .param("id", planned)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsHeldIsReadByItsAuthorOnlyUntilItIsLetIn() throws Exception {
        var task = tasks.add(one, step, Map.of("wording", "Hier kaufen: https://werbung.example/jetzt"));
        assertThat(click.look(one, task).getContentAsString()).contains("niemand außer dir");
        assertThat(click.look(host, task).getStatus()).isEqualTo(404);
        assertThat(look(list())).doesNotContain("werbung.example");
        var kind = moderated.stream()
                .filter(some -> some.kind().equals("aufgabe"))
                .findFirst()
                .orElseThrow();
        thread.inTransaction(() -> kind.showAgain(SomeTasks.id(task)));
        assertThat(look(list())).contains("werbung.example");
        assertThat(click.look(host, "/melden/aufgabe/" + SomeTasks.id(task)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoGoesGivesBackAndTheHistoryStaysWithoutTheName() throws Exception {
        var task = tasks.add(one, step, Map.of("wanted", "2"));
        click.send(one, task + "/uebernehmen");
        click.send(other, task + "/uebernehmen");
        hand(other, task, host);
        erasure.erase(one.id());
        assertThat(tasks.bearers(task)).containsExactly(other.id());
        assertThat(click.look(host, task).getContentAsString())
                .contains(SHOPPING, "Aufgabe hinzugefügt")
                .doesNotContain(one.name());
    }

    @Test
    void theBoardAndTheCalendarShowTheSameTasks() throws Exception {
        tasks.add(one, step, Map.of());
        assertThat(look(list() + "?ansicht=tafel")).contains(SHOPPING, "fallen gelassen");
        assertThat(look(list() + "?ansicht=kalender&monat=Unsinn")).contains("Montag", "Monat danach");
        var month = SomeUndertaking.today(3).substring(0, "2026-11".length());
        assertThat(look(list() + "?ansicht=kalender&monat=" + month)).contains(SHOPPING, "zu tun bis", ">offen<");
        var dropped = tasks.add(one, step, Map.of("wording", "Eine Musikanlage leihen"));
        click.send(one, dropped + "/fallen-lassen", Map.of("reason", "Der Verein bringt alles mit."));
        assertThat(look(list() + "?ansicht=kalender&monat=" + month)).doesNotContain("Musikanlage");
        var taken = click.send(
                other,
                tasks.add(one, step, Map.of("wording", "Kartoffeln schälen")) + "/uebernehmen",
                Map.of("ansicht", "tafel"));
        assertThat(taken.getHeader("Location")).startsWith(list() + "?ansicht=tafel#a-");
    }

    @Test
    void manyTasksCostAsManyQuestionsToTheDatabaseAsOne() throws Exception {
        var task = tasks.add(one, step, Map.of());
        tasks.shift(one, task, 1, "10:00", "12:00", 2);
        var few = queries.during(() -> click.look(other, list()));
        var one = queries.during(() -> click.look(other, task));
        for (int i = 0; i < 6; i++) {
            var more = tasks.add(host, step, Map.of("wording", "Kartoffeln schälen, Sack " + "I".repeat(i + 1)));
            click.send(other, more + "/uebernehmen");
            tasks.shift(host, more, 2 + i, "10:00", "12:00", 2);
            tasks.shift(this.one, task, 10 + i, "10:00", "12:00", 2);
        }
        assertThat(queries.during(() -> click.look(other, list()))).isEqualTo(few);
        assertThat(queries.during(() -> click.look(other, task))).isEqualTo(one);
    }

    private boolean closed() {
        return db.sql("select closed_at is not null from undertakings.step where id = :id")
                .param("id", step.id())
                .query(Boolean.class)
                .single();
    }

    private MockHttpServletResponse hand(SignedIn from, String task, SignedIn to) throws Exception {
        return click.send(from, task + "/uebergeben", Map.of("to", to.id().toString()));
    }

    private MockHttpServletResponse change(SignedIn by, String task, String version, Map<String, String> more)
            throws Exception {
        var typed = new HashMap<>(SomeTasks.typed(more));
        typed.put("version", version);
        return click.send(by, task + "/aendern", typed);
    }

    private String list() {
        return "/aufgaben-teilen/" + step.id();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
