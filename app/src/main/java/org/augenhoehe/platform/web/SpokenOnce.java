package org.augenhoehe.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Carries one sentence over a redirect. The cookie holds a text key only, so it neither needs a
/// session nor can it make the page say what no text says.
final class SpokenOnce {
    private static final String COOKIE = "hinweis";
    private static final Set<String> KINDS = Set.of("success", "info", "warning", "danger");

    private SpokenOnce() {}

    static void remember(String kindAndKey, HttpServletResponse response) {
        set(response, URLEncoder.encode(kindAndKey, StandardCharsets.UTF_8), Duration.ofMinutes(1));
    }

    static Optional<Notice> of(HttpServletRequest request, Texts texts, Language language) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        var said = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split(" ", 3);
        return said.length > 1 && KINDS.contains(said[0])
                ? texts.find(language, said[1]).map(text -> new Notice(said[0], text, said.length == 3 ? said[2] : ""))
                : Optional.empty();
    }

    static void forget(Page page, HttpServletResponse response) {
        if (page.notice() != null) {
            set(response, "", Duration.ZERO);
        }
    }

    private static void set(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
