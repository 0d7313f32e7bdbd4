package org.augenhoehe.people.passkey;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/// What the device was asked last, kept in the session until it answers, once.
final class Asked {
    private static final String KEY = "passkey";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Asked() {}

    static void keep(Serializable options, HttpServletRequest request) {
        var known = request.getSession(false);
        var session = request.getSession(true);
        if (known == null) {
            // Somebody who only tried leaves nothing behind.
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        session.setAttribute(KEY, options);
    }

    static <T> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !kind.isInstance(session.getAttribute(KEY))) {
            return Optional.empty();
        }
        var asked = kind.cast(session.getAttribute(KEY));
        session.removeAttribute(KEY);
        return Optional.of(asked);
    }
}
