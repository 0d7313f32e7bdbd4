package org.augenhoehe.journeys;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.sun.net.httpserver.HttpServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// The club keeps a calendar elsewhere: what stands in it cannot be booked here, and what was booked before is told of.
@PlatformTest
class OutsideCalendarJourneyTest {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeBookings some;

    HttpServer club;

    @BeforeEach
    void theClubKeepsACalendar() throws Exception {
        club = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        club.createContext("/", exchange -> {
            var calendar = """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    PRODID:-//club
                    BEGIN:VEVENT
                    UID:probe
                    DTSTART:%s
                    DTEND:%s
                    END:VEVENT
                    END:VCALENDAR
                    """.formatted(
                            UTC.format(rehearsal().from()),
                            UTC.format(rehearsal().until()))
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, calendar.length);
            exchange.getResponseBody().write(calendar);
            exchange.close();
        });
        club.start();
    }

    @AfterEach
    void theClubCloses() {
        club.stop(0);
    }

    @Test
    void aCalendarFromElsewhereBlocksATime() throws Exception {
        var owner = somebody.named("Anneliese");
        var thing = some.thing(owner);
        some.booked(somebody.named("Yusuf"), thing, on(6, 11, 13));
        try (var visit = visit(owner)) {
            var page = visit.page;
            page.navigate("/teilen/angebot/" + thing);
            visit.press(page.locator("main a[href$='/kalender/aussen']"));
            visit.look("calendar-easy-empty");
            visit.press(page.locator("main form button[type=submit]").first());
            assertThat(page.locator("main .kern-alert--danger, main [role=alert]")
                            .first())
                    .isVisible();
            page.locator("main input[name=name]").fill("Verein");
            page.locator("main input[name=address]")
                    .fill("http://127.0.0.1:" + club.getAddress().getPort() + "/verein.ics");
            visit.press(page.locator("main form[action$='/kalender/aussen'] button[type=submit]"));
            assertThat(page.locator("#doppelt")).isVisible();
            visit.look("calendar-easy-joined");
        }
        book(somebody.named("Jonas"), thing);
    }

    /// The same hours, through the page on which people book.
    private void book(SignedIn person, UUID thing) {
        try (var visit = visit(person)) {
            var page = visit.page;
            var hours = rehearsal();
            page.navigate("/teilen/angebot/" + thing + "/buchen");
            page.locator("#field-fromDay").fill(hours.firstDay().toString());
            page.locator("#field-fromTime").fill("13:30");
            page.locator("#field-untilDay").fill(hours.firstDay().toString());
            page.locator("#field-untilTime").fill("14:00");
            visit.press(page.locator("main form[action$='/buchen'] button[type=submit]"));
            assertThat(page.locator("main .kern-alert--danger, main [role=alert]")
                            .first())
                    .isVisible();
            visit.look("calendar-easy-blocked");
        }
    }

    private static Span rehearsal() {
        return on(6, 12, 15);
    }

    private Visit visit(SignedIn person) {
        return new Visit(port, new Look("de-simple", 360, "light"), true, person);
    }
}
