package org.augenhoehe.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.web.util.WebUtils;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/// What a visitor chose for all pages, without an account: language and colours. A link with the
/// parameter chooses, a cookie of the same name remembers.
enum Choice {
    LANGUAGE("sprache"),
    THEME("farben");

    private final String parameter;

    Choice(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, parameter)).map(Cookie::getValue);
    }

    Optional<String> wanted(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(parameter));
    }

    /// The page that is shown, with this choice. After a form was refused it leads to the form's page.
    String url(HttpServletRequest request, String value) {
        var rest = withoutParameter(request.getQueryString());
        return Errors.path(request) + "?" + rest + (rest.isEmpty() ? "" : "&") + parameter + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String withoutParameter(@org.jspecify.annotations.Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = new StringBuilder();
        for (var part : query.split("&", -1)) {
            if (!part.isEmpty() && !part.startsWith(parameter + "=")) {
                kept.append(kept.isEmpty() ? "" : "&").append(part);
            }
        }
        return kept.toString();
    }
}
