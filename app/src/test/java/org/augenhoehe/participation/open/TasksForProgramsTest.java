package org.augenhoehe.participation.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.api.Program;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs read what is to be done and how many are wanted, as data and in the public calendars. Who comes stays among
/// those who take part.
@PlatformTest
class TasksForProgramsTest {
    @Autowired
    Program program;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    Hiding hiding;

    @Autowired
    CountedQueries queries;

    SignedIn host;
    SignedIn one;
    Step step;
    String task;
    String shift;

    @BeforeEach
    void oneHasATaskAndAShift() throws Exception {
        host = somebody.plain();
        step = tasks.open(host);
        one = some.participant(step.undertaking());
        task = tasks.add(host, step, Map.of("place", "Saal; hinten", "wanted", "2"));
        click.send(one, task + "/uebernehmen");
        shift = tasks.shift(host, task, 2, "17:00", "19:00", 3);
        click.send(one, shift + "/eintragen");
    }

    @Test
    void aTaskSaysHowManyAreWantedAndNotWhoComes() throws Exception {
        var read = program.only("tasks", "step", step.id());
        assertThat(program.only("tasks", "undertaking", step.undertaking())).isEqualTo(read);
        assertThat(read.get("state").stringValue()).isEqualTo("OPEN");
        assertThat(read.get("due").stringValue()).isEqualTo(SomeUndertaking.today(3));
        assertThat(read.get("wanted").intValue()).isEqualTo(2);
        assertThat(read.get("taken").intValue()).isEqualTo(1);
        assertThat(read.at("/shifts/0/wanted").intValue()).isEqualTo(3);
        assertThat(read.at("/shifts/0/signedUp").intValue()).isEqualTo(1);
        assertThat(read.toString())
                .doesNotContain(one.name(), one.id().toString())
                .doesNotContain(host.name(), host.id().toString());
    }

    @Test
    void whatIsDroppedOrCancelledSaysWhy() throws Exception {
        click.send(host, shift + "/absagen", Map.of("shiftReason", "Der Saal ist zu."));
        click.send(host, task + "/fallen-lassen", Map.of("reason", "Das Fest fällt aus."));
        var read = program.only("tasks", "step", step.id());
        assertThat(read.get("state").stringValue()).isEqualTo("DROPPED");
        assertThat(read.get("reason").stringValue()).isEqualTo("Das Fest fällt aus.");
        assertThat(read.at("/shifts/0/cancelled").booleanValue()).isTrue();
        assertThat(read.at("/shifts/0/reason").stringValue()).isEqualTo("Der Saal ist zu.");
    }

    @Test
    void aHiddenTaskIsNowhere() throws Exception {
        var secret = tasks.add(host, step, Map.of("wording", "Das soll niemand lesen"));
        tasks.shift(host, secret, 1, "08:00", "09:00", 1);
        assertThat(titles(undertakingsCalendar())).contains("Das soll niemand lesen");
        hiding.hide("aufgabe", SomeTasks.id(secret));
        assertThat(program.status("/tasks/" + SomeTasks.id(secret))).isEqualTo(404);
        assertThat(program.all("tasks", "?limit=200").toString()).doesNotContain("Das soll niemand lesen");
        assertThat(titles(undertakingsCalendar()).toString()).doesNotContain("Das soll niemand lesen");
        assertThat(text("/termine.ics")).doesNotContain("Das soll niemand lesen");
    }

    @Test
    void tasksAndShiftsStandInThePublicCalendarsWithoutNames() throws Exception {
        assertThat(titles(undertakingsCalendar()))
                .contains("Zu tun bis heute: " + SomeTasks.SHOPPING, SomeTasks.SHOPPING);
        assertThat(text(path())).doesNotContain(one.name()).doesNotContain(host.name());
        assertThat(parsed("/termine.ics").getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains("urn:uuid:" + SomeTasks.id(task), "urn:uuid:" + SomeTasks.id(shift));
    }

    @Test
    void manyTasksCostAsMuchAsOne() throws Exception {
        var few = queries.during(() -> program.ask("/tasks?step=" + step.id()));
        var fewDays = queries.during(() -> click.look(path()));
        for (int i = 0; i < 4; i++) {
            tasks.shift(host, tasks.add(host, step, Map.of("wording", "Aufgabe " + i)), 2, "17:00", "19:00", 2);
        }
        assertThat(program.all("tasks", "?step=" + step.id())).hasSize(5);
        assertThat(queries.during(() -> program.ask("/tasks?step=" + step.id())))
                .isEqualTo(few);
        assertThat(queries.during(() -> click.look(path()))).isEqualTo(fewDays);
    }

    private String path() {
        return "/aktuelles/vorhaben/" + step.undertaking() + ".ics";
    }

    private ICalendar undertakingsCalendar() throws Exception {
        return parsed(path());
    }

    private static List<String> titles(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private ICalendar parsed(String path) throws Exception {
        var read = Biweekly.parse(text(path)).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return read;
    }

    private String text(String path) throws Exception {
        // A calendar breaks long lines; read together they say what was said.
        return new String(click.look(path).getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
