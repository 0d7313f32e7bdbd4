package org.augenhoehe.platform.calendar;

import java.nio.charset.StandardCharsets;

import org.augenhoehe.platform.web.Handed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Hands out a calendar.
public final class CalendarAnswer {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarAnswer() {}

    /// @param file name under which it is kept where somebody opens it by hand, with its ending
    public static ResponseEntity<byte[]> of(ICalendar calendar, String file) {
        var handed = Handed.out(calendar.write().getBytes(StandardCharsets.UTF_8), CALENDAR);
        return ResponseEntity.ok()
                .headers(handed.getHeaders())
                // Behind a secret address lies what concerns one person: nobody between them and the house keeps it.
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .body(handed.getBody());
    }
}
