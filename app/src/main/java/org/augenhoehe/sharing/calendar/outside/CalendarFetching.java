package org.augenhoehe.sharing.calendar.outside;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.regex.Pattern;

import org.augenhoehe.platform.outside.Fetching;
import org.augenhoehe.platform.outside.Outside;
import org.augenhoehe.platform.outside.TooLong;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.calendar.outside.Fetched.Why;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Fetches a calendar from elsewhere. Anybody who lends something can type an address: it never leads into the own
/// network. That is no setting of the operator's; only tests, which have no machine elsewhere, turn it off.
@Component
class CalendarFetching {
    static final int LARGEST = 2_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// How far ahead hours are kept free. It is read again before that comes near.
    private static final Duration AHEAD = Duration.ofDays(400);

    private static final Pattern ETAG = Pattern.compile("[\\x20-\\x7e]{1,200}");

    private final Outside outside;
    private final Fetching fetching;
    private final Clock clock;

    CalendarFetching(@Value("${augenhoehe.calendars-inside:false}") boolean insideAllowed, Clock clock) {
        this.outside = new Outside(insideAllowed);
        this.fetching = new Fetching(outside, LARGEST, PATIENCE);
        this.clock = clock;
    }

    /// @param typed as somebody copied it from their calendar
    /// @param etag of what we have already; empty for none
    Fetched fetch(String typed, String etag) {
        try {
            var headers = new HashMap<String, String>();
            headers.put(HttpHeaders.USER_AGENT, "Augenhoehe");
            headers.put(HttpHeaders.ACCEPT, "text/calendar, */*;q=0.1");
            if (!etag.isEmpty()) {
                headers.put(HttpHeaders.IF_NONE_MATCH, etag);
            }
            var reply = fetching.get(address(typed), headers);
            if (reply.status() == 304 && !etag.isEmpty()) {
                return new Fetched.Same();
            }
            return reply.status() == 200 ? withTag(read(reply.body()), reply.etag()) : new Fetched.Failed(Why.REFUSED);
        } catch (Outside.Refused refused) {
            return new Fetched.Failed(Why.of(refused.why()));
        } catch (TooLong tooLong) {
            return new Fetched.Failed(Why.TOO_LONG);
        } catch (IOException silent) {
            return new Fetched.Failed(Why.SILENT);
        }
    }

    /// As it is kept: programs call the same address "webcal".
    URI address(String typed) throws Outside.Refused {
        return outside.address(typed.strip().replaceFirst("^(?i)webcals?://", "https://"));
    }

    /// A file that somebody hands in.
    Fetched read(byte[] file) {
        if (file.length > LARGEST) {
            return new Fetched.Failed(Why.TOO_LONG);
        }
        var now = clock.instant();
        var horizon = new Span(now.minus(Duration.ofDays(1)), now.plus(AHEAD));
        return IcsReading.read(new String(file, StandardCharsets.UTF_8), horizon);
    }

    private static Fetched withTag(Fetched read, String etag) {
        return read instanceof Fetched.New(var busy, var events, var leftOut, var none)
                ? new Fetched.New(busy, events, leftOut, ETAG.matcher(etag).matches() ? etag : none)
                : read;
    }
}
