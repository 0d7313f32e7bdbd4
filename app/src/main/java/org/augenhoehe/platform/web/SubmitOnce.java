package org.augenhoehe.platform.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.augenhoehe.platform.web.SubmissionStore.Sending;
import org.augenhoehe.platform.web.SubmissionStore.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Lets a form be sent once: who sends it again, by a double click or a shaky connection, comes to
/// where the first sending led. A form that was refused may be sent again.
@Component
public class SubmitOnce implements HandlerInterceptor {
    public static final String FIELD = "submission";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final SubmissionStore store;
    private final CurrentVisitor currentVisitor;
    private final Clock clock;

    SubmitOnce(SubmissionStore store, CurrentVisitor currentVisitor, Clock clock) {
        this.store = store;
        this.currentVisitor = currentVisitor;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        var id = id(request);
        if (id == null) {
            return true;
        }
        var sending = new Sending(id, currentVisitor.of(request).person());
        var end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            if (store.begin(sending, clock.instant())) {
                request.setAttribute(FIELD, sending);
                return true;
            }
            var wentOnTo = store.find(sending).map(Sent::wentOnTo);
            if (wentOnTo.isPresent()) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", wentOnTo.get());
                return false;
            }
            Thread.sleep(PAUSE); // the first one is still being worked on, or was refused this moment
        }
        response.sendError(HttpStatus.CONFLICT.value());
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception mistake) {
        if (request.getAttribute(FIELD) instanceof Sending sending) {
            var location = response.getHeader("Location");
            if (mistake == null && response.getStatus() == HttpStatus.SEE_OTHER.value() && location != null) {
                store.end(sending, location);
            } else {
                store.forget(sending);
            }
        }
    }

    private static @Nullable UUID id(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getParameter(FIELD) == null) {
            return null;
        }
        return Ids.find(request.getParameter(FIELD)).orElse(null);
    }
}
