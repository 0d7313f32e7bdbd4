package org.augenhoehe.participation.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.lots.SomeLots;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.paper.issue.OldForms;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// Tasks and shifts, a meeting, a walk and a draw by lot, on paper.
@PlatformTest
class TakingPartOnPaperTest {
    @Autowired
    SomePaper paper;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeWalks walks;

    @Autowired
    SomeLots lots;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    OldForms forms;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    @Test
    void aSheetWithANameTakesOnTasksAndShifts() throws Exception {
        var host = somebody.plain();
        var step = tasks.open(host, Map.of("audience", "PARTICIPANTS"));
        var one = undertakings.participant(step.undertaking());
        var other = undertakings.participant(step.undertaking());
        var task = tasks.add(host, step, Map.of("wanted", "5"));
        var shift = tasks.shift(host, task, 3, "10:00", "12:00", 1);
        var codes = paper.handOut(host, step, 3);
        var typed = new HashMap<>(Map.of(
                "a-aufgaben",
                SomeTasks.id(task).toString(),
                "a-schichten",
                SomeTasks.id(shift).toString()));
        refused(paper.letters(host, step, "Gerlinde Nirgendwo;Am Wald 1", "true"), "passen zu niemandem");
        refused(paper.enter(host, step, codes.getFirst(), typed), "kein Name");
        typed.put("a-name", "Niemand Nirgends");
        refused(paper.enter(host, step, codes.getFirst(), typed), "So heißt niemand");
        typed.put("a-name", one.name().toUpperCase(Locale.ROOT));
        counts(paper.enter(host, step, codes.getFirst(), typed));
        assertThat(tasks.bearers(task)).containsExactly(one.id());
        assertThat(tasks.signedUp(shift)).containsExactly(one.id());
        assertThat(tasks.notices(one, "sheet.entered"))
                .as("they alone know whether they wrote it")
                .isEqualTo(1);
        assertThat(tasks.notices(other, "sheet.entered")).isZero();
        refused(paper.enter(host, step, codes.get(1), typed), "schon übernommen");
        typed.put("a-name", other.name());
        refused(paper.enter(host, step, codes.get(1), typed), "ist schon voll");
        assertThat(tasks.bearers(task)).as("nothing is half saved").containsExactly(one.id());
        typed.remove("a-schichten");
        counts(paper.enter(host, step, codes.get(1), typed));
        assertThat(tasks.bearers(task)).containsExactly(one.id(), other.id());
    }

    @Test
    void sheetsWithTheSameTasksInAnotherOrderAreEnteredAtOnce() throws Exception {
        var host = somebody.plain();
        var step = tasks.open(host, Map.of("audience", "PARTICIPANTS"));
        var one = tasks.add(host, step, Map.of("wanted", "6"));
        var other = tasks.add(host, step, Map.of("wanted", "6"));
        var morning = SomeTasks.id(tasks.shift(host, one, 3, "10:00", "12:00", 6));
        var evening = SomeTasks.id(tasks.shift(host, other, 3, "18:00", "20:00", 6));
        var codes = paper.handOut(host, step, 6);
        var all = new ArrayList<Callable<Integer>>();
        for (var code : codes) {
            var even = all.size() % 2 == 0;
            var typed = Map.of(
                    "a-aufgaben", SomeTasks.id(even ? one : other).toString(),
                    "a-schichten", (even ? evening : morning).toString(),
                    "a-name", undertakings.participant(step.undertaking()).name());
            all.add(() -> paper.enter(host, step, code, typed).getStatus());
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(tasks.bearers(one)).hasSize(3);
        assertThat(tasks.bearers(other)).hasSize(3);
    }

    @Test
    void whatASheetAskedIsForgottenOnceItsStepIsClosed() throws Exception {
        var host = somebody.plain();
        var step = tasks.open(host, Map.of("audience", "PARTICIPANTS"));
        var wording = "Kisten tragen " + UUID.randomUUID();
        tasks.add(host, step, Map.of("wording", wording));
        assertThat(paper.handOut(host, step, 1)).hasSize(1);
        forms.forget();
        assertThat(asked(step)).contains(wording);
        db.sql("update undertakings.step set closed_at = now(), result = 'Ja.' where id = :step")
                .param("step", step.id())
                .update();
        forms.forget();
        assertThat(asked(step)).doesNotContain(wording);
        assertThat(click.look(host, SomePaper.path(step)).getStatus()).isEqualTo(200);
    }

    private String asked(Step step) {
        return db.sql("select cast(form as text) from participation.paper_print where step = :step")
                .param("step", step.id())
                .query(String.class)
                .single();
    }

    @Test
    void anInvitationIsAnsweredOnPaperWithWhatSomebodyNeeds() throws Exception {
        var met = meetings.invited(Format.values()[0], 2);
        var one = met.others().getFirst();
        var other = met.others().getLast();
        var letters = paper.letters(met.host(), met.step());
        var typed = Map.of(
                "a-kommt",
                "YES",
                "a-menschen",
                "2",
                "a-stufen",
                "ja",
                "a-sprache",
                "Gebärdensprache",
                "a-thema",
                "Der Heizkörper am Fenster");
        refused(
                paper.enter(met.host(), met.step(), letters.get(one.name()), Map.of("a-kinder", "2")),
                "Wähl aus, ob du kommst");
        counts(paper.enter(met.host(), met.step(), letters.get(one.name()), typed));
        assertThat(meetings.look(met.host(), met.path() + "/anmeldungen")).contains("Gebärdensprache");
        assertThat(meetings.agenda(met)).anyMatch(point -> "Der Heizkörper am Fenster".equals(point.title()));
        meetings.done(other, met.path() + "/antwort", Map.of("answer", "NO", "people", "1", "children", "0"));
        refused(paper.enter(met.host(), met.step(), letters.get(other.name()), typed), "schon im Netz");
        meetings.begin(met);
        db.sql("update participation.meeting set ends = now() where step = :step")
                .param("step", met.step().id())
                .update();
        assertThat(click.look(SomePaper.path(met.step())).getContentAsString())
                .contains("Das Treffen ist vorbei oder abgesagt. Dafür gibt es kein Formular mehr.");
    }

    @Test
    void aSheetFromAWalkBringsItsNotesInWithoutAName() throws Exception {
        var host = somebody.plain();
        var step = walks.open(host);
        var bench = walks.name(host, step, "Die lange Bank", "50.94250, 9.61090");
        var code = paper.handOut(host, step, 1).getFirst();
        var typed = new HashMap<>(Map.of(
                "a-art-unterwegs",
                "IDEA",
                "a-notiz-unterwegs",
                "Hier fehlt ein Papierkorb.",
                "a-notiz-" + bench.id(),
                "Sie steht in der Sonne."));
        refused(paper.enter(host, step, code, typed), "Wähl aus, was es ist");
        assertThat(walks.notes(step)).as("nothing is half saved").isEmpty();
        typed.put("a-art-" + bench.id(), "OBSTACLE");
        counts(paper.enter(host, step, code, typed));
        assertThat(walks.notes(step))
                .hasSize(2)
                .allMatch(note -> note.author() == null)
                .anyMatch(note ->
                        bench.id().equals(note.station()) && note.wording().contains("Sonne"));
        refused(paper.enter(host, step, code, typed), "schon eingetragen");
    }

    @Test
    void whatModerationHidesOfADrawIsOnNoForm() throws Exception {
        var draw = lots.open(3);
        var form = SomePaper.path(draw.step()) + "/formular.pdf";
        assertThat(click.look(form).getContentType()).isEqualTo("application/pdf");
        hiding.hide("losverfahren", draw.step().id());
        assertThat(click.look(form).getStatus()).isEqualTo(422);
        assertThat(click.look(SomePaper.path(draw.step())).getStatus()).isEqualTo(200);
    }

    @Test
    void aLetterPutsSomebodyIntoThePoolAndAnotherOneTakesTheirAnswer() throws Exception {
        var draw = lots.open(3);
        lots.enter(draw, 2);
        var one = undertakings.participant(draw.step().undertaking());
        var other = undertakings.participant(draw.step().undertaking());
        var letters = paper.letters(draw.host(), draw.step());
        var typed = new HashMap<>(Map.of("a-merkmal-0", "1", "a-merkmal-1", "1"));
        refused(paper.enter(draw.host(), draw.step(), letters.get(one.name()), typed), "Das Kreuz bei");
        typed.put("a-hinein", "ja");
        counts(paper.enter(draw.host(), draw.step(), letters.get(one.name()), typed));
        counts(paper.enter(draw.host(), draw.step(), letters.get(other.name()), typed));
        assertThat(lots.count("lot", draw)).isEqualTo(4);
        var inside = draw.others().getFirst();
        refused(paper.enter(draw.host(), draw.step(), letters.get(inside.name()), typed), "schon im Netz");
        // Both are needed: nobody else is from the south.
        lots.quotas(draw, 0, 3, 0, 3, 0, 3, 2, 3);
        lots.close(draw);
        assertThat(click.look(SomePaper.path(draw.step())).getContentAsString()).contains("gelost ist noch nicht");
        lots.draw(draw);
        var invited = paper.letters(draw.host(), draw.step());
        assertThat(invited.keySet())
                .as("of those who entered on the screen hosts do not learn that they are drawn")
                .containsExactlyInAnyOrder(one.name(), other.name());
        lots.answer(draw, other, true);
        refused(
                paper.enter(draw.host(), draw.step(), invited.get(other.name()), Map.of("a-antwort", "nein")),
                "schon im Netz");
        counts(paper.enter(draw.host(), draw.step(), invited.get(one.name()), Map.of("a-antwort", "ja")));
        for (var drawn : lots.asked(draw)) {
            lots.answer(draw, drawn, true);
        }
        assertThat(lots.asked(draw)).isEmpty();
        assertThat(click.look(SomePaper.path(draw.step())).getContentAsString())
                .contains("gerade wird niemand gefragt");
    }
}
