package org.augenhoehe.sharing.calendar.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.augenhoehe.sharing.calendar.outside.Fetched.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

/// Nobody uses a calendar to reach what stands behind this house.
class CalendarFetchingTest {
    private final CalendarFetching fetching = new CalendarFetching(true, Clock.systemUTC());
    HttpServer program;
    int status = 200;
    String body = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

    @BeforeEach
    void aProgramListens() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            var known = "\"eins\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"eins\"");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 304 : status, known ? -1 : bytes.length);
            if (!known) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        program.start();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        program.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "http://kalender.example/x.ics, NOT_SECURE",
        "https://127.0.0.1/x.ics, INSIDE",
        "https://localhost/x.ics, INSIDE",
        "https://[::1]/x.ics, INSIDE",
        "https://10.0.0.1:8443/x.ics, INSIDE",
        "https://169.254.169.254/latest/meta-data, INSIDE",
        "webcal://192.168.178.1/x.ics, INSIDE",
        "https://[::ffff:127.0.0.1]/x.ics, INSIDE",
        "file:///etc/passwd, NO_ADDRESS",
        "ftp://kalender.example/x.ics, NO_ADDRESS",
        "https://ich:geheim@kalender.example/x.ics, NO_ADDRESS",
        "kalender, NO_ADDRESS"
    })
    void noAddressLeadsInside(String typed, Why why) {
        var strict = new CalendarFetching(false, Clock.systemUTC());
        assertThat(strict.fetch(typed, "")).isEqualTo(new Fetched.Failed(why));
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        var first = (Fetched.New) fetching.fetch(address(), "");
        assertThat(first.etag()).isEqualTo("\"eins\"");
        assertThat(fetching.fetch(address(), first.etag())).isEqualTo(new Fetched.Same());
    }

    @Test
    void aMachineThatSaysNoIsNamedSo() {
        status = 404;
        assertThat(fetching.fetch(address(), "")).isEqualTo(new Fetched.Failed(Why.REFUSED));
    }

    @Test
    void whatIsTooLargeOrNoCalendarIsRefused() {
        body = "x".repeat(CalendarFetching.LARGEST + 1);
        assertThat(fetching.fetch(address(), "")).isEqualTo(new Fetched.Failed(Why.TOO_LONG));
        body = "<html></html>";
        assertThat(fetching.fetch(address(), "")).isEqualTo(new Fetched.Failed(Why.UNREADABLE));
        assertThat(fetching.read(new byte[CalendarFetching.LARGEST + 1])).isEqualTo(new Fetched.Failed(Why.TOO_LONG));
    }

    @Test
    void nobodyAnswers() {
        var gone = address();
        program.stop(0);
        assertThat(fetching.fetch(gone, "")).isEqualTo(new Fetched.Failed(Why.SILENT));
    }

    private String address() {
        return "http://127.0.0.1:" + program.getAddress().getPort() + "/verein.ics";
    }
}
