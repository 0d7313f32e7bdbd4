package org.augenhoehe.people.assistance;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.assistance.RefusalBook.Concerned;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Sees what was refused to whoever assists, or did until shortly before.
@Component
class RefusalRecorder implements HandlerInterceptor, WebMvcConfigurer {
    private static final int BEFORE_THE_GUARDS = -100;
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409);
    private static final String OWN = "/mein-platz/";
    /// Stands on every page: to press it is no misuse.
    private static final Set<String> MENU = Set.of("/mein-platz", "/neues");

    private final RefusalBook book;
    private final AssistanceStore store;
    private final CurrentVisitor currentVisitor;

    RefusalRecorder(RefusalBook book, AssistanceStore store, CurrentVisitor currentVisitor) {
        this.book = book;
        this.store = store;
        this.currentVisitor = currentVisitor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(BEFORE_THE_GUARDS);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception mistake) {
        var path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !(handler instanceof HandlerMethod page)
                || !REFUSALS.contains(response.getStatus())
                || !isAnAttempt(request, response.getStatus(), path)) {
            return;
        }
        var tells = isSent(request) || path.startsWith(OWN);
        concerned(request).ifPresent(between -> book.note(between, AccessGuard.assisted(page), path, tells));
    }

    private static boolean isAnAttempt(HttpServletRequest request, int status, String path) {
        return isSent(request) || (status == 403 && !MENU.contains(path));
    }

    private static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    private Optional<Concerned> concerned(HttpServletRequest request) {
        var visitor = currentVisitor.of(request);
        var assistant = visitor.assistant();
        if (assistant != null) {
            return Optional.of(new Concerned(visitor.id(), assistant.person(), assistant.consent()));
        }
        return visitor.person() == null || !isSent(request)
                ? Optional.empty()
                : after(request, visitor.person()).map(RefusalRecorder::between);
    }

    /// A form that was shown while acting for somebody and is sent after the end; beginning anew what has ended.
    private Optional<Assistance> after(HttpServletRequest request, UUID helper) {
        var begun = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.get("assistance")
                : null;
        if (begun instanceof String id) {
            return Ids.find(id).flatMap(store::find).filter(found -> helper.equals(found.assistant()));
        }
        var shownTo = request.getParameter(AccessGuard.WHO);
        return shownTo == null ? Optional.empty() : Ids.find(shownTo).flatMap(person -> store.findLast(person, helper));
    }

    private static Concerned between(Assistance consent) {
        return new Concerned(consent.person(), Objects.requireNonNull(consent.assistant()), consent.id());
    }
}
