package org.augenhoehe.participation.kiosk.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.KioskBook.Connected;
import org.augenhoehe.participation.kiosk.KioskCode;
import org.augenhoehe.participation.kiosk.KioskStore;
import org.augenhoehe.participation.kiosk.KioskUpkeep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Which tablet a request comes from. It is nobody's sign-in: no page but those of the tablet is sent the cookie.
@Component
class Tablets {
    static final String HOME = "/tablet";
    private static final String COOKIE = "tablet";
    /// What the sign-in of a device remembers beyond the session.
    private static final String DEVICE = "geraet";

    private final KioskStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tablets(KioskStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Also where it has ended.
    Optional<Kiosk> find(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : store.findByToken(KioskCode.typed(cookie.getValue()));
    }

    Optional<Kiosk> findOpen(HttpServletRequest request) {
        return find(request).filter(kiosk -> kiosk.isOpen(clock.instant()));
    }

    /// From now on the device is the tablet, and nobody is signed in on it.
    void connect(Connected connected, HttpServletRequest request, HttpServletResponse response) {
        signOut(request, response);
        forget(DEVICE, "/", request, response);
        var age = Duration.between(clock.instant(), connected.kiosk().until()).plus(KioskUpkeep.AFTERWARDS);
        set(cookie(COOKIE, connected.token().letters(), HOME, request).maxAge(age), response);
    }

    /// Whoever assisted somebody does so no longer, either.
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, who);
        if (who != null) {
            events.publishEvent(new LogoutSuccessEvent(who));
        }
    }

    private static void forget(String name, String path, HttpServletRequest request, HttpServletResponse response) {
        set(cookie(name, "", path, request).maxAge(Duration.ZERO), response);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String name, String value, String path, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
    }

    private static void set(ResponseCookie.ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
