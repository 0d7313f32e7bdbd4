package org.augenhoehe.platform.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.augenhoehe.platform.security.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import jakarta.servlet.http.HttpServletRequest;

/// Hands the {@link Page} to page methods, and to whoever answers before one is asked.
@Component
public class PageArgument implements HandlerMethodArgumentResolver {
    private final CurrentVisitor currentVisitor;
    private final PageParts parts;

    PageArgument(CurrentVisitor currentVisitor, PageParts parts) {
        this.currentVisitor = currentVisitor;
        this.parts = parts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return page(Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class)));
    }

    public Page page(HttpServletRequest request) {
        var visitor = currentVisitor.of(request);
        var language = language(request, visitor);
        var notice = SpokenOnce.of(request, parts.texts(), language).orElse(null);
        return new Page(request, visitor, language, notice, parts);
    }

    /// The last choice on this device, else the person's own, else what the browser asks for.
    private Language language(HttpServletRequest request, Visitor visitor) {
        var languages = parts.languages();
        return Choice.LANGUAGE
                .of(request)
                .flatMap(languages::find)
                .or(() -> java.util.Optional.ofNullable(visitor.language()).flatMap(languages::find))
                .orElseGet(() -> languages.bestFor(wanted(request), offered()));
    }

    private List<Language> offered() {
        return parts.place().get().languages().stream()
                .flatMap(tag -> parts.languages().find(tag).stream())
                .toList();
    }

    private static List<Locale.LanguageRange> wanted(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        try {
            return header == null ? Collections.emptyList() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return Collections.emptyList();
        }
    }
}
