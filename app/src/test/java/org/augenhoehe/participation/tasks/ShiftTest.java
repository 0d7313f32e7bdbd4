package org.augenhoehe.participation.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// People sign up for shifts. Nobody is in two places at once, and nobody waits for one that is full or cancelled.
@PlatformTest
class ShiftTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn one;
    SignedIn other;
    Step step;
    String task;

    @BeforeEach
    void aTaskHasShifts() throws Exception {
        host = somebody.plain();
        step = tasks.open(host);
        one = some.participant(step.undertaking());
        other = some.participant(step.undertaking());
        task = tasks.add(host, step, Map.of("wording", "Kochen"));
    }

    @Test
    void peopleSignUpAndOff() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        assertThat(click.send(one, shift + "/eintragen").getStatus()).isEqualTo(303);
        assertThat(click.look(other, task).getContentAsString()).contains("1 von 2 eingetragen", one.name());
        assertThat(click.look(task).getContentAsString())
                .contains("1 von 2 eingetragen")
                .doesNotContain(one.name());
        assertThat(click.look(one, "/mein-platz/aufgaben").getContentAsString()).contains("17:00 bis 19:00");
        click.send(one, shift + "/austragen");
        assertThat(tasks.signedUp(shift)).isEmpty();
    }

    @Test
    void aShiftThatOverlapsIsRefusedWithTheNameOfTheOther() throws Exception {
        click.send(one, tasks.shift(host, task, 2, "17:00", "19:00", 2) + "/eintragen");
        var second = tasks.add(host, step, Map.of("wording", "Tische stellen"));
        var overlapping = tasks.shift(host, second, 2, "18:30", "20:00", 2);
        var refused = click.send(one, overlapping + "/eintragen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("schon woanders eingetragen: „Kochen“", "17:00 bis 19:00");
        assertThat(tasks.signedUp(overlapping)).isEmpty();
        var after = tasks.shift(host, second, 2, "19:00", "20:00", 2);
        assertThat(click.send(one, after + "/eintragen").getStatus())
                .as("one ends as the other begins")
                .isEqualTo(303);
    }

    @Test
    void whoSignsUpInTwoWindowsAtOnceIsInOnePlace() throws Exception {
        var first = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        var second = tasks.shift(host, task, 2, "18:00", "20:00", 2);
        Callable<Integer> here = () -> click.send(one, first + "/eintragen").getStatus();
        Callable<Integer> there = () -> click.send(one, second + "/eintragen").getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(here, there));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void theDatabaseItselfLetsNobodyBeInTwoPlaces() throws Exception {
        click.send(one, tasks.shift(host, task, 2, "17:00", "19:00", 2) + "/eintragen");
        var second = SomeTasks.id(tasks.shift(host, task, 2, "18:00", "20:00", 2));
        assertThatThrownBy(() -> db.sql("""
                        insert into participation.shift_person (shift, place, person, during)
                        select id, 1, :person, during from participation.shift where id = :shift
                        """)
                        .param("person", one.id())
                        .param("shift", second)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_in_two_places");
    }

    @Test
    void aFullShiftIsFullForTheLastTwoAtOnce() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 1);
        Callable<Integer> first = () -> click.send(one, shift + "/eintragen").getStatus();
        Callable<Integer> second = () -> click.send(other, shift + "/eintragen").getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(first, second));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(click.send(host, shift + "/eintragen").getContentAsString()).contains("schon voll");
    }

    @Test
    void whoSignedUpMovesAlongAndIsTold() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        click.send(one, shift + "/eintragen");
        assertThat(click.send(host, shift, SomeTasks.times(3, "18:00", "20:00", 2))
                        .getStatus())
                .isEqualTo(303);
        assertThat(tasks.notices(one, "task.shift-moved")).isEqualTo(1);
        assertThat(click.look(one, "/mein-platz/aufgaben").getContentAsString()).contains("18:00 bis 20:00");
        var later = tasks.shift(host, task, 3, "20:00", "22:00", 2);
        click.send(one, later + "/eintragen");
        var refused = click.send(host, later, SomeTasks.times(3, "19:00", "22:00", 2));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Jemand aus dieser Schicht", "19:00")
                .doesNotContain(one.name());
    }

    @Test
    void whoSignedUpIsToldThatAShiftIsCancelledAndIsFreeAgain() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        click.send(one, shift + "/eintragen");
        assertThat(click.send(host, shift + "/absagen").getStatus()).isEqualTo(422);
        click.send(host, shift + "/absagen", Map.of("shiftReason", "Der Herd ist kaputt."));
        assertThat(tasks.notices(one, "task.shift-cancelled")).isEqualTo(1);
        assertThat(click.look(task).getContentAsString()).contains("abgesagt", "Der Herd ist kaputt.");
        assertThat(click.send(other, shift + "/eintragen").getContentAsString())
                .contains("Diese Schicht ist abgesagt.");
        var again = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        assertThat(click.send(one, again + "/eintragen").getStatus()).isEqualTo(303);
    }

    @Test
    void shiftsGoWithTheirTask() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        click.send(one, shift + "/eintragen");
        click.send(host, task + "/fallen-lassen", Map.of("reason", "Es regnet."));
        assertThat(tasks.notices(one, "task.dropped")).isEqualTo(1);
        assertThat(tasks.signedUp(shift)).isEmpty();
    }

    @Test
    void onlyWhoSeesToATaskChangesItsShifts() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 2);
        assertThat(click.send(one, task + "/schichten", SomeTasks.times(2, "10:00", "11:00", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.look(one, shift).getStatus()).isEqualTo(403);
        assertThat(click.send(one, shift, SomeTasks.times(2, "10:00", "11:00", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(one, shift + "/absagen", Map.of("shiftReason", "So."))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void timesThatMakeNoSenseAreSaidBesideTheirField() throws Exception {
        var past = click.send(host, task + "/schichten", SomeTasks.times(-1, "17:00", "19:00", 2));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(past.getContentAsString()).contains("Wähl eine Zeit, die noch kommt.");
        var none = click.send(host, task + "/schichten", SomeTasks.times(1, "", "", 0));
        assertThat(none.getContentAsString()).contains("Schreib eine Uhrzeit", "1 bis 100");
    }

    @Test
    void aNightShiftEndsTheNextMorning() throws Exception {
        var shift = tasks.shift(host, task, 2, "22:00", "06:00", 1);
        var hours = db.sql("""
                select extract(epoch from upper(during) - lower(during)) / 3600 from participation.shift where id = :id
                """)
                .param("id", SomeTasks.id(shift))
                .query(Integer.class)
                .single();
        assertThat(hours).isBetween(7, 9);
    }

    @Test
    void whatIsOverTakesNobody() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 1);
        db.sql("update participation.shift set during = tstzrange(:from, :until) where id = :id")
                .param("from", Timestamp.from(Instant.now().minusSeconds(7200)))
                .param("until", Timestamp.from(Instant.now().minusSeconds(3600)))
                .param("id", SomeTasks.id(shift))
                .update();
        assertThat(click.send(one, shift + "/eintragen").getContentAsString()).contains("Diese Schicht ist vorbei.");
        assertThat(click.send(one, task + "/schichten/" + UUID.randomUUID() + "/eintragen")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoGoesLeavesTheirPlaceToOthers() throws Exception {
        var shift = tasks.shift(host, task, 2, "17:00", "19:00", 1);
        click.send(one, shift + "/eintragen");
        erasure.erase(one.id());
        assertThat(click.send(other, shift + "/eintragen").getStatus()).isEqualTo(303);
    }
}
