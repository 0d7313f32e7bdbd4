package org.augenhoehe.platform.outside;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.augenhoehe.platform.outside.Outside.Refused;

/// Fetches something from a machine elsewhere. Each machine to which another one leads on is judged like the first.
public final class Fetching {
    private static final int LEADS_ON = 3;

    private final Outside outside;
    private final int largest;
    private final Duration patience;

    /// @param largest in bytes
    /// @param patience for all of it, from the first machine to the last byte
    public Fetching(Outside outside, int largest, Duration patience) {
        this.outside = outside;
        this.largest = largest;
        this.patience = patience;
    }

    public Reply get(URI address, Map<String, String> headers) throws Refused, IOException {
        var end = System.nanoTime() + patience.toNanos();
        var at = address;
        for (int i = 0; i <= LEADS_ON; i++) {
            var reply = Wire.get(at, outside.machine(at), headers, largest, end);
            var to = reply.leadsTo();
            if (to == null) {
                return reply;
            }
            at = outside.address(joined(at, to));
        }
        throw new IOException("leads on and on");
    }

    private static String joined(URI at, String to) throws IOException {
        try {
            return at.resolve(to).toString().replaceFirst("#.*", "");
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("leads nowhere", unreadable);
        }
    }
}
