package org.augenhoehe.platform.web;

import java.time.Duration;
import java.util.Set;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.security.Embeddable;
import org.augenhoehe.platform.security.ReturnAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import static java.util.stream.Collectors.toUnmodifiableSet;

/// Remembers a choice that came with a link and shows the same page without the parameter; not in frames on other
/// sites,
/// where nothing is kept.
@Component
class ChoiceKeeper implements HandlerInterceptor {
    private final Languages languages;
    private final Set<String> embeddable;

    ChoiceKeeper(Languages languages, ObjectProvider<Embeddable> embeddables) {
        this.languages = languages;
        this.embeddable = embeddables.stream().map(Embeddable::path).collect(toUnmodifiableSet());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"GET".equals(request.getMethod())
                || request.getQueryString() == null
                || embeddable.contains(request.getRequestURI())) {
            return true;
        }
        for (var choice : Choice.values()) {
            var wanted = choice.wanted(request).filter(value -> exists(choice, value));
            if (wanted.isPresent()) {
                var cookie = ResponseCookie.from(choice.parameter(), wanted.get())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
                var rest = choice.withoutParameter(request.getQueryString());
                response.setStatus(HttpStatus.SEE_OTHER.value());
                // An address like //elsewhere is refused, but its error page can still be asked for in a language.
                response.setHeader(
                        "Location", ReturnAddress.of(Errors.path(request) + (rest.isEmpty() ? "" : "?" + rest), "/"));
                return false;
            }
        }
        return true;
    }

    private boolean exists(Choice choice, String value) {
        return switch (choice) {
            case LANGUAGE -> languages.find(value).isPresent();
            case THEME -> Page.THEMES.contains(value);
        };
    }
}
