package org.augenhoehe.people.signin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Carries a secret from the form that made it to the page that shows it, in the person's own browser
/// and nowhere else, so that the house never stores it and reloading does not make another.
///
/// @param path the page that shows it; no other is sent the cookie
public record ShownOnce(String name, String path) {
    public void put(String secret, HttpServletRequest request, HttpServletResponse response) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        set(value, Duration.ofMinutes(2), request, response);
    }

    public Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, name);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        set("", Duration.ZERO, request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
