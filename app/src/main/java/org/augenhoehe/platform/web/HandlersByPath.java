package org.augenhoehe.platform.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import jakarta.servlet.http.HttpServletRequest;

/// Looks closely only at those handlers whose path begins like the one asked for. Otherwise all of them, some hundred,
/// would read every request: a fifth of the time of a page.
final class HandlersByPath extends RequestMappingHandlerMapping {
    private static final ScopedValue<String> ASKED = ScopedValue.newInstance();

    /// What stands before the first variable.
    private final Map<RequestMappingInfo, Set<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return ScopedValue.where(ASKED, path).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo handler, HttpServletRequest request) {
        return ASKED.isBound() && !mayBe(handler, ASKED.get()) ? null : super.getMatchingMapping(handler, request);
    }

    private boolean mayBe(RequestMappingInfo handler, String path) {
        // What is written in another way (%61 for a) is left to the close look.
        if (path.indexOf('%') >= 0) {
            return true;
        }
        for (var beginning : beginnings.computeIfAbsent(handler, HandlersByPath::beginnings)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> beginnings(RequestMappingInfo handler) {
        return handler.getPatternValues().stream()
                .map(pattern -> pattern.replaceFirst("[{*?].*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
