package org.augenhoehe.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.calendar.Event.When;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.property.Status;

import static org.assertj.core.api.Assertions.assertThat;

/// A calendar that we write is read by a program that others wrote, and says the same there.
class ICalendarTest {
    private static final Instant MADE = Instant.parse("2026-11-29T10:00:00Z");
    private static final String ODD =
            "Äpfel, Birnen; „Nüsse“ \\ und Öl – für zwanzig Leute, die alle Hunger haben 🍐 und gern früh kommen";

    private static final Event DAY = new Event(
            UUID.randomUUID(), new When.AllDay(LocalDate.of(2026, 12, 31)), ODD, "", "", "https://x.example/a", false);
    private static final Event SHIFT = new Event(
            UUID.randomUUID(),
            new When.Between(Instant.parse("2026-12-01T17:00:00Z"), Instant.parse("2026-12-01T20:30:00Z")),
            "Kochen",
            "Erst\r\nschnippeln.\nDann rühren.",
            "Saal, hinten",
            "https://x.example/b",
            true);

    @Test
    void anotherProgramReadsWhatWeWrote() {
        var read = Biweekly.parse(written(DAY, SHIFT)).first();
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        var day = read.getEvents().get(0);
        assertThat(day.getSummary().getValue()).isEqualTo(ODD);
        assertThat(day.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day.getDateStart().getValue().getRawComponents().toString()).startsWith("20261231");
        assertThat(day.getUid().getValue()).isEqualTo("urn:uuid:" + DAY.id());
        var shift = read.getEvents().get(1);
        assertThat(shift.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-01T17:00:00Z"));
        assertThat(shift.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-01T20:30:00Z"));
        assertThat(shift.getDescription().getValue().replace("\r\n", "\n"))
                .isEqualTo("Erst\nschnippeln.\nDann rühren.");
        assertThat(shift.getLocation().getValue()).isEqualTo("Saal, hinten");
        assertThat(shift.getStatus().getValue()).isEqualTo(Status.cancelled().getValue());
        assertThat(shift.getDateTimeStamp()
                        .getValue()
                        .toInstant()
                        .atOffset(ZoneOffset.UTC)
                        .toInstant())
                .as("the day, so that a calendar in which nothing changed stays the same")
                .isEqualTo(Instant.parse("2026-11-29T00:00:00Z"));
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndNoneBreaksALetter() {
        assertThat(written(DAY, SHIFT).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written(DAY)).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void nobodySmugglesALineIntoACalendar() {
        var sly = new Event(
                UUID.randomUUID(),
                new When.AllDay(LocalDate.of(2026, 12, 31)),
                "Harmlos\r\nEND:VEVENT\r\nBEGIN:VEVENT\rX:1",
                "",
                "",
                "https://x.example/a",
                false);
        assertThat(Biweekly.parse(written(sly)).first().getEvents()).hasSize(1);
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(Biweekly.parse(written()).first().getEvents()).isEmpty();
    }

    private static String written(Event... events) {
        return new ICalendar("Aufgaben, gemeinsam", MADE, List.of(events)).write();
    }
}
