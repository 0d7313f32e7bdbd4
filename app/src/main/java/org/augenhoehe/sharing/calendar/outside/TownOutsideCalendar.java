package org.augenhoehe.sharing.calendar.outside;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.booking.Span;
import org.springframework.stereotype.Component;

/// A calendar that somebody of the town keeps elsewhere, and hands in as a file.
@Component
class TownOutsideCalendar implements TownRoom {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final OutsideCalendarBook book;
    private final CalendarFetching fetching;

    TownOutsideCalendar(OutsideCalendarBook book, CalendarFetching fetching) {
        this.book = book;
        this.fetching = fetching;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("brings a calendar along", this::bring);
    }

    private void bring(Scene scene) {
        var read = fetching.read(file(scene).getBytes(StandardCharsets.UTF_8));
        if (!(read instanceof Fetched.New anew)
                || !(book.connect(scene.who(), scene.thing("what"), scene.text("name"), null, anew)
                        instanceof Connected.Done)) {
            throw new IllegalStateException("nobody can bring this along: " + read);
        }
    }

    private static String file(Scene scene) {
        var lines = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ahrenfurt//DE\r\n");
        for (var event : scene.parts("events")) {
            lines.append("BEGIN:VEVENT\r\nUID:%s@rathaus.ahrenfurt.example\r\nDTSTAMP:%s\r\n"
                    .formatted(Ids.next(), at(event, 0)));
            lines.append("DTSTART:%s\r\nDTEND:%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\n"
                    .formatted(at(event, event.number("from")), at(event, event.number("until")), event.text("title")));
        }
        return lines.append("END:VCALENDAR\r\n").toString();
    }

    private static String at(Scene event, int hour) {
        return STAMP.format(moment(event, hour));
    }

    private static Instant moment(Scene event, int hour) {
        return event.dayIn("in").atTime(hour, 0).atZone(Span.ZONE).toInstant();
    }
}
