package org.augenhoehe.platform.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.augenhoehe.platform.calendar.Event.When;

/// A calendar as it is handed out. Moments are written in UTC, so that no description of a time zone is needed.
///
/// @param name as programs call it in their list
/// @param made the day on which it was put together: one in which nothing changed stays the same, byte for byte
public record ICalendar(String name, Instant made, List<Event> events) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public ICalendar {
        made = made.truncatedTo(ChronoUnit.DAYS);
        events = List.copyOf(events);
    }

    public String write() {
        var lines = new Lines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Augenhoehe//DE")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        events.forEach(event -> add(lines, event));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void add(Lines lines, Event event) {
        lines.add("BEGIN", "VEVENT").add("UID", "urn:uuid:" + event.id()).add("DTSTAMP", MOMENT.format(made));
        switch (event.when()) {
            case When.AllDay(var day) ->
                lines.add("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day))
                        .add("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)))
                        .add("TRANSP", "TRANSPARENT");
            case When.Between(var from, var until) ->
                lines.add("DTSTART", MOMENT.format(from)).add("DTEND", MOMENT.format(until));
        }
        lines.text("SUMMARY", event.title())
                .text("DESCRIPTION", event.about())
                .text("LOCATION", event.place())
                .add("URL", event.href())
                .add("SEQUENCE", Integer.toString(event.sequence()))
                .add("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .add("END", "VEVENT");
    }
}
