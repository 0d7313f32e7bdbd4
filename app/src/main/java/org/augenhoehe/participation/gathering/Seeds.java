package org.augenhoehe.participation.gathering;

import java.time.Duration;
import java.util.Random;

import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletResponse;

/// Where the order by chance begins for a visitor. Who has an account sees the same order on every device; for a
/// stranger one of a thousand numbers is kept in a cookie, too few to tell anybody by it.
@Component
class Seeds {
    static final String COOKIE = "mischung";
    private static final int ORDERS = 1000;
    private static final Duration KEPT = Duration.ofDays(60);

    private final Random random = new Random();

    /// @param kept what the cookie says; empty where there is none
    String of(Page page, String kept, HttpServletResponse response) {
        var person = page.visitor().person();
        if (person != null) {
            return person.toString();
        }
        if (kept.matches("\\d{1,3}")) {
            return kept;
        }
        var drawn = String.valueOf(random.nextInt(ORDERS));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, drawn)
                        .path("/sammeln")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        return drawn;
    }
}
