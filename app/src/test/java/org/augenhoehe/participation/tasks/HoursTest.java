package org.augenhoehe.participation.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// People say how much time they gave. Each sees and corrects their own; others read sums that point to nobody.
@PlatformTest
class HoursTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    GivenTime given;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn one;
    Step step;
    String task;

    @BeforeEach
    void thereIsATask() throws Exception {
        host = somebody.plain();
        step = tasks.open(host);
        one = some.participant(step.undertaking());
        task = tasks.add(host, step, Map.of());
    }

    @Test
    void whoGaveTimeSeesItAndNobodyElseDoes() throws Exception {
        assertThat(tasks.give(one, task, 0, "1,5", false).getStatus()).isEqualTo(303);
        assertThat(click.look(one, task).getContentAsString()).contains("1,5 Stunden", "unbezahlt");
        assertThat(click.look(host, task).getContentAsString()).doesNotContain("1,5 Stunden");
        for (var html : List.of(click.look(host, list()), click.look(one, list()), click.look(list()))) {
            assertThat(html.getContentAsString())
                    .as("nobody reads a sum: it is one person’s")
                    .contains("Gegebene Stunden", "sobald mindestens fünf Menschen")
                    .doesNotContain("1,5 Stunden", "bezahlt</dt>");
        }
    }

    @Test
    void whoTakesPartReadsTheSumOfFiveAndNotOfFour() throws Exception {
        give(4, StandingKind.NEIGHBOUR, false);
        assertThat(click.look(host, list()).getContentAsString()).doesNotContain("4 Stunden");
        give(1, StandingKind.NEIGHBOUR, false);
        assertThat(click.look(host, list()).getContentAsString()).contains("5 Stunden");
    }

    @Test
    void whatIsStillToComeNobodyHasGiven() throws Exception {
        var refused = tasks.give(one, task, 1, "2", false);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Dieser Tag kommt erst noch", "value=\"2\"");
        assertThatThrownBy(() -> db.sql("""
                        insert into participation.given_hours (id, task, person, day, minutes, paid, given_at)
                        values (gen_random_uuid(), :task, :person, current_date + 2, 60, false, now())
                        """)
                        .param("task", SomeTasks.id(task))
                        .param("person", one.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDayHasTwentyFourHoursOverAllTasks() throws Exception {
        var second = tasks.add(host, step, Map.of("wording", "Kochen"));
        assertThat(tasks.give(one, task, 0, "20", false).getStatus()).isEqualTo(303);
        var refused = tasks.give(one, second, 0, "4:05", true);
        assertThat(refused.getContentAsString()).contains("Ein Tag hat 24 Stunden");
        assertThat(tasks.give(one, second, 0, "4", true).getStatus()).isEqualTo(303);
        assertThat(tasks.give(one, second, -1, "4", true).getStatus()).isEqualTo(303);
    }

    @Test
    void twoWindowsAtOnceMakeNoDayLonger() throws Exception {
        Callable<Integer> morning = () -> tasks.give(one, task, 0, "13", false).getStatus();
        Callable<Integer> evening = () -> tasks.give(one, task, 0, "12", false).getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(morning, evening));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() throws Exception {
        for (var wrong : List.of("viele", "-1", "0", "25", "1,234")) {
            assertThat(tasks.give(one, task, 0, wrong, false).getContentAsString())
                    .as(wrong)
                    .contains("Schreib eine Zahl wie 2 oder 1,5");
        }
        assertThat(click.send(one, task + "/stunden", Map.of()).getContentAsString())
                .contains("Wähl einen Tag.", "Wähl aus, ob dich jemand dafür bezahlt.");
    }

    @Test
    void onlyWhoGaveItCorrectsItUntilTheStepIsClosed() throws Exception {
        tasks.give(one, task, 0, "20", false);
        var path = task + "/stunden/" + id();
        assertThat(click.look(host, path).getStatus()).isEqualTo(404);
        assertThat(correct(host, path, "1").getStatus()).isEqualTo(404);
        assertThat(click.send(host, path + "/loeschen").getStatus()).isEqualTo(404);
        assertThat(click.look(one, path).getContentAsString()).contains("20:00");
        assertThat(correct(one, path, "24").getStatus())
                .as("what is corrected counts once")
                .isEqualTo(303);
        click.send(one, task + "/uebernehmen");
        click.send(one, task + "/erledigt");
        some.over(step);
        assertThat(correct(one, path, "2").getStatus())
                .as("after the last day, before the end")
                .isEqualTo(303);
        click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(correct(one, path, "3").getStatus()).isEqualTo(422);
        assertThat(click.send(one, path + "/loeschen").getStatus()).isEqualTo(422);
        assertThat(minutes()).isEqualTo(120);
    }

    @Test
    void figuresByStandingStandOnlyWhereTheyPointToNobody() throws Exception {
        give(4, StandingKind.SERVICE_USER, false);
        give(5, StandingKind.PROFESSIONAL, true);
        assertThat(click.look(list()).getContentAsString())
                .contains("Nach Blickwinkeln steht hier nichts")
                .doesNotContain("bezahlt</dt>");
        give(1, StandingKind.SERVICE_USER, false);
        assertThat(click.look(list()).getContentAsString())
                .contains("Nach Blickwinkel", "bezahlt</dt>")
                .containsPattern("5 Stunden");
    }

    @Test
    void otherRoomsReadWhoGaveWhatInOneQuestion() throws Exception {
        tasks.give(one, task, 0, "2", true);
        tasks.give(one, task, -1, "0:30", false);
        var read = given.list(List.of(step.undertaking()));
        assertThat(read).extracting(GivenTime.Given::minutes).containsExactly(30, 120);
        assertThat(read).allSatisfy(it -> {
            assertThat(it.phase()).isEqualTo(Phase.DELIVER);
            assertThat(it.round()).isEqualTo(1);
            assertThat(it.person()).isEqualTo(one.id());
        });
        erasure.erase(one.id());
        assertThat(given.list(List.of(step.undertaking())))
                .allSatisfy(it -> assertThat(it.person()).isNull());
    }

    private void give(int people, StandingKind standing, boolean paid) throws Exception {
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < people; i++) {
            all.add(some.participant(step.undertaking(), standing, host));
        }
        for (var person : all) {
            assertThat(tasks.give(person, task, 0, "1", paid).getStatus()).isEqualTo(303);
        }
    }

    private MockHttpServletResponse correct(SignedIn by, String path, String hours) throws Exception {
        return click.send(by, path, Map.of("hoursDay", SomeUndertaking.today(0), "hours", hours, "paid", "false"));
    }

    private String id() {
        return db.sql("select id from participation.given_hours where person = :person")
                .param("person", one.id())
                .query(String.class)
                .single();
    }

    private int minutes() {
        return db.sql("select sum(minutes) from participation.given_hours where person = :person")
                .param("person", one.id())
                .query(Integer.class)
                .single();
    }

    private String list() {
        return "/aufgaben-teilen/" + step.id();
    }
}
