package org.augenhoehe;

import java.util.Arrays;
import java.util.Base64;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import jakarta.servlet.http.Cookie;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The token that every form of the house carries, as a browser would send it: in the cookie and in the form.
///
/// Spring Security's own `csrf()` is not used: it changes the filter of the running house, for all tests after it.
public final class FormToken {
    private static final String TOKEN = "a-token-of-36-bytes--as-long-as-any.";

    private FormToken() {}

    public static RequestPostProcessor formToken() {
        return FormToken::addTo;
    }

    /// As a browser outside of this program keeps it.
    public static String cookie() {
        return TOKEN;
    }

    /// As the form holds it: mixed with random bytes, which are all zero here.
    public static String field() {
        var token = TOKEN.getBytes(UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private static MockHttpServletRequest addTo(MockHttpServletRequest request) {
        var known = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        var cookies = Arrays.copyOf(known, known.length + 1);
        cookies[known.length] = new Cookie("schutz", TOKEN);
        request.setCookies(cookies);
        request.setParameter("_csrf", field());
        return request;
    }
}
