package org.augenhoehe.sharing.calendar.outside;

import java.time.Instant;
import java.util.List;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.calendar.outside.Fetched.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Calendars of anybody's, also broken and malicious ones.
class IcsReadingTest {
    private static final Span HORIZON =
            new Span(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"));

    private static final String BERLIN = """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    @Test
    void whatRepeatsKeepsTheHourOfTheClockAcrossTheChangeToSummerTime() {
        assertThat(spans(BERLIN, """
                UID:chor
                DTSTART;TZID=Europe/Berlin:20260316T180000
                DTEND;TZID=Europe/Berlin:20260316T190000
                RRULE:FREQ=WEEKLY;COUNT=4
                """))
                .containsExactly(
                        span("2026-03-16T17:00:00Z", "2026-03-16T18:00:00Z"),
                        span("2026-03-23T17:00:00Z", "2026-03-23T18:00:00Z"),
                        span("2026-03-30T16:00:00Z", "2026-03-30T17:00:00Z"),
                        span("2026-04-06T16:00:00Z", "2026-04-06T17:00:00Z"));
    }

    @Test
    void aDayThatIsLeftOutIsFreeAndOneThatMovedStandsWhereItMovedTo() {
        var text = calendar(BERLIN, """
                UID:chor
                DTSTART;TZID=Europe/Berlin:20260316T180000
                DTEND;TZID=Europe/Berlin:20260316T190000
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;TZID=Europe/Berlin:20260323T180000
                """, """
                UID:chor
                RECURRENCE-ID;TZID=Europe/Berlin:20260330T180000
                DTSTART;TZID=Europe/Berlin:20260331T200000
                DTEND;TZID=Europe/Berlin:20260331T210000
                """);
        assertThat(spans(text))
                .containsExactlyInAnyOrder(
                        span("2026-03-16T17:00:00Z", "2026-03-16T18:00:00Z"),
                        span("2026-03-31T18:00:00Z", "2026-03-31T19:00:00Z"));
    }

    @Test
    void oneDayOfARepetitionCanBeCancelled() {
        var text = calendar("", """
                UID:markt
                DTSTART:20260310T080000Z
                DTEND:20260310T100000Z
                RRULE:FREQ=DAILY;COUNT=2
                """, """
                UID:markt
                RECURRENCE-ID:20260311T080000Z
                DTSTART:20260311T080000Z
                DTEND:20260311T100000Z
                STATUS:CANCELLED
                """);
        assertThat(spans(text)).containsExactly(span("2026-03-10T08:00:00Z", "2026-03-10T10:00:00Z"));
    }

    @Test
    void aWholeDayIsThatOfThePlaceAlsoWhereItHasTwentyThreeHours() {
        assertThat(spans("", """
                UID:fest
                DTSTART;VALUE=DATE:20260329
                DTEND;VALUE=DATE:20260330
                """)).containsExactly(span("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
        assertThat(spans("", """
                UID:ohne-ende
                DTSTART;VALUE=DATE:20260401
                """)).containsExactly(span("2026-03-31T22:00:00Z", "2026-04-01T22:00:00Z"));
    }

    @Test
    void wholeDaysRepeatAsDays() {
        assertThat(spans("", """
                UID:putzen
                DTSTART;VALUE=DATE:20260328
                DTEND;VALUE=DATE:20260329
                RRULE:FREQ=DAILY;COUNT=2
                """))
                .containsExactly(
                        span("2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z"),
                        span("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
    }

    @Test
    void aTimeWithoutAZoneIsThatOfThePlace() {
        assertThat(spans("", """
                UID:da
                DTSTART:20260701T100000
                DURATION:PT90M
                """)).containsExactly(span("2026-07-01T08:00:00Z", "2026-07-01T09:30:00Z"));
    }

    @Test
    void whatIsCancelledOrTakesNoTimeBlocksNothing() {
        var text = calendar(
                "",
                "UID:a\nDTSTART:20260701T100000Z\nDTEND:20260701T110000Z\nSTATUS:CANCELLED\n",
                "UID:b\nDTSTART:20260701T120000Z\nDTEND:20260701T130000Z\nTRANSP:TRANSPARENT\n",
                "UID:c\nDTSTART:20260701T140000Z\nDTEND:20260701T140000Z\n");
        assertThat(spans(text)).isEmpty();
        assertThat(read(text).leftOut()).isZero();
    }

    @Test
    void nothingIsReadBeyondTheHorizonHoweverLongItRepeats() {
        var read = read(calendar("", """
                UID:ewig
                DTSTART:19800101T060000Z
                DTEND:19800101T070000Z
                RRULE:FREQ=DAILY
                """));
        assertThat(read.busy()).hasSizeBetween(364, 367);
        assertThat(read.busy()).allMatch(one -> one.span().overlaps(HORIZON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=1",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9"
            })
    void aLineThatWouldTakeHoursIsLeftOut(String rule) {
        var read = read(calendar("", "UID:x\nDTSTART:19800101T000000Z\nDTEND:19800101T000001Z\nRRULE:" + rule + "\n"));
        assertThat(read.busy()).isEmpty();
        assertThat(read.leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=SECONDLY", "FREQ=YEARLY;BYSECOND=0,1", "FREQ=YEAR\r\n LY;BYHO\r\n UR=1", "FREQ=DAILY"})
    void aTimeZoneThatChangesAllTheTimeIsRefused(String rule) {
        var zone = BERLIN.replaceFirst("RRULE:[^\n]*", "RRULE:" + rule);
        var text = calendar(zone, "UID:x\nDTSTART;TZID=Europe/Berlin:20260701T100000\nDURATION:PT1H\n");
        assertThat(IcsReading.read(text, HORIZON)).isEqualTo(new Fetched.Failed(Why.TOO_MUCH));
    }

    @Test
    void whatIsNestedWithoutEndOrHasMillionsOfPartsIsRefusedBeforeItIsRead() {
        var nested = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(100);
        assertThat(IcsReading.read(nested, HORIZON)).isEqualTo(new Fetched.Failed(Why.TOO_MUCH));
        var many = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(80_000) + "END:VCALENDAR\n";
        assertThat(IcsReading.read(many, HORIZON)).isEqualTo(new Fetched.Failed(Why.TOO_MUCH));
        var lines = "BEGIN:VCALENDAR\n" + "A:\n".repeat(600_000) + "END:VCALENDAR\n";
        assertThat(IcsReading.read(lines, HORIZON)).isEqualTo(new Fetched.Failed(Why.TOO_MUCH));
    }

    @Test
    void anEntryOfAMillionYearsIsAsLongAsAnybodyLooksAhead() {
        assertThat(spans("", "UID:x\nDTSTART:20260701T100000Z\nDURATION:P52000000W\n"))
                .containsExactly(new Span(Instant.parse("2026-07-01T10:00:00Z"), HORIZON.until()));
    }

    @Timeout(30)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=101;BYDAY=SU;BYSETPOS=5"
            })
    void whatNeverComesEnds(String rule) {
        var read = IcsReading.read(
                calendar("", "UID:x\nDTSTART:19800101T000000Z\nDTEND:19800101T010000Z\nRRULE:" + rule + "\n"), HORIZON);
        assertThat(read).isNotNull();
    }

    @Test
    void moreThanAnybodyKeepsByHandIsRefused() {
        var events = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            events.append("BEGIN:VEVENT\nUID:")
                    .append(i)
                    .append("\nDTSTART:20260301T000000Z\nDTEND:20260301T001000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n");
        }
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
        assertThat(IcsReading.read(text, HORIZON)).isEqualTo(new Fetched.Failed(Why.TOO_MUCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bitte anmelden</html>", "\u0000\u0001", "VEVENT", "BEGIN:VCARD\nEND:VCARD"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThat(IcsReading.read(text, HORIZON)).isEqualTo(new Fetched.Failed(Why.UNREADABLE));
    }

    @Test
    void anEntryThatIsBrokenDoesNotTakeTheOthersAlong() {
        var text = calendar(
                "",
                "UID:kaputt\nDTSTART:gestern\n",
                "UID:rueckwaerts\nDTSTART:20260701T100000Z\nDTEND:20260701T090000Z\n",
                "UID:gut\nDTSTART:20260701T100000Z\nDTEND:20260701T110000Z\n");
        var read = read(text);
        assertThat(read.busy()).hasSize(1);
        assertThat(read.leftOut()).isEqualTo(2);
    }

    @Test
    void whatOverlapsOrTouchesBecomesOne() {
        var text = calendar(
                "",
                "UID:a\nDTSTART:20260701T100000Z\nDTEND:20260701T120000Z\n",
                "UID:b\nDTSTART:20260701T110000Z\nDTEND:20260701T113000Z\n",
                "UID:c\nDTSTART:20260701T120000Z\nDTEND:20260701T130000Z\n",
                "UID:d\nDTSTART:20260701T150000Z\nDTEND:20260701T160000Z\n");
        assertThat(Busy.joined(read(text).busy()))
                .containsExactly(
                        span("2026-07-01T10:00:00Z", "2026-07-01T13:00:00Z"),
                        span("2026-07-01T15:00:00Z", "2026-07-01T16:00:00Z"));
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }

    private static List<Span> spans(String zones, String event) {
        return spans(calendar(zones, event));
    }

    private static List<Span> spans(String text) {
        return read(text).busy().stream().map(Busy::span).toList();
    }

    private static Fetched.New read(String text) {
        var read = IcsReading.read(text, HORIZON);
        assertThat(read).isInstanceOf(Fetched.New.class);
        return (Fetched.New) read;
    }

    static String calendar(String zones, String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test\n").append(zones);
        for (var event : events) {
            text.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString().replace("\n", "\r\n");
    }
}
