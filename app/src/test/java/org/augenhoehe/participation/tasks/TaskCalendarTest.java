package org.augenhoehe.participation.tasks;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

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

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;

import static org.assertj.core.api.Assertions.assertThat;

/// Another program reads the tasks of a step without names, and a person's own under an address that only they know.
@PlatformTest
class TaskCalendarTest {
    private static final Pattern ADDRESS = Pattern.compile("http[^<\"]*(/kalender/[\\w-]+\\.ics)");

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

    SignedIn host;
    SignedIn one;
    Step step;
    String task;

    @BeforeEach
    void oneHasATaskAndAShift() throws Exception {
        host = somebody.plain();
        step = tasks.open(host);
        one = some.participant(step.undertaking());
        task = tasks.add(host, step, Map.of("place", "Saal; hinten"));
        click.send(one, task + "/uebernehmen");
        click.send(one, tasks.shift(host, task, 2, "17:00", "19:00", 2) + "/eintragen");
        tasks.add(host, step, Map.of("wording", "Das macht sonst niemand"));
    }

    @Test
    void theCalendarOfAStepHoldsTasksAndShiftsAndNoNames() throws Exception {
        var answer = click.look("/aufgaben-teilen/" + step.id() + "/kalender.ics");
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        var text = answer.getContentAsString();
        assertThat(text).doesNotContain(one.name()).doesNotContain(host.name());
        var read = parsed(text);
        assertThat(read.getEvents()).hasSize(3);
        assertThat(read.getEvents())
                .anySatisfy(event -> assertThat(event.getSummary().getValue()).contains("Das macht sonst niemand"))
                .anySatisfy(event -> assertThat(event.getLocation().getValue()).isEqualTo("Saal; hinten"));
        assertThat(click.look("/aufgaben-teilen/" + UUID.randomUUID() + "/kalender.ics")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onesOwnCalendarHoldsWhatOneDoesAndItsAddressCanBeRenewed() throws Exception {
        assertThat(click.look(one, "/mein-platz/aufgaben").getContentAsString()).doesNotContain(".ics");
        click.send(one, "/mein-platz/aufgaben/adresse");
        var first = address();
        var read = parsed(click.look(first).getContentAsString());
        assertThat(read.getEvents()).hasSize(2);
        assertThat(click.look("/kalender/geraten.ics").getStatus()).isEqualTo(404);
        click.send(one, "/mein-platz/aufgaben/adresse");
        assertThat(click.look(first).getStatus()).isEqualTo(404);
        assertThat(click.look(address()).getStatus()).isEqualTo(200);
        var second = address();
        click.send(one, "/mein-platz/aufgaben/adresse/loeschen");
        assertThat(click.look(second).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyReadsTheCalendarOfWhoIsGone() throws Exception {
        click.send(one, "/mein-platz/aufgaben/adresse");
        var address = address();
        erasure.erase(one.id());
        assertThat(click.look(address).getStatus()).isEqualTo(404);
    }

    private String address() throws Exception {
        var page = ADDRESS.matcher(click.look(one, "/mein-platz/aufgaben").getContentAsString());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private static ICalendar parsed(String text) {
        var read = Biweekly.parse(text).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return read;
    }
}
