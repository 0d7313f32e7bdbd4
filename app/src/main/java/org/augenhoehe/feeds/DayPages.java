package org.augenhoehe.feeds;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.calendar.CalendarAnswer;
import org.augenhoehe.platform.calendar.ICalendar;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The days that matter to everybody, as calendars to subscribe to.
@Controller
@Access(For.EVERYONE)
class DayPages {
    static final String ALL = "/termine.ics";
    private static final int MOST = 500;

    private final Reading reading;
    private final List<DaySource> sources;
    private final Clock clock;

    DayPages(Reading reading, List<DaySource> sources, Clock clock) {
        this.reading = reading;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping(ALL)
    ResponseEntity<byte[]> all(Page page) {
        return calendar(page, null, page.t("feeds.calendar"));
    }

    @GetMapping(NewsPages.PATH + "/vorhaben/{id}.ics")
    ResponseEntity<byte[]> one(Page page, @PathVariable UUID id) {
        var named = reading.find(Subject.undertaking(id)).orElseThrow(NotFound::new);
        return calendar(page, id, named.title(page));
    }

    private ResponseEntity<byte[]> calendar(Page page, @Nullable UUID undertaking, String name) {
        var events = sources.stream()
                .flatMap(source -> source.list(page, undertaking, MOST).stream())
                .toList();
        return CalendarAnswer.of(new ICalendar(name, clock.instant(), events), "termine.ics");
    }
}
