package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Takes down what an assistant does, before it is done: there is never an act that stands nowhere.
/// What was not done is struck out again.
@Component
class ActRecorder implements HandlerInterceptor, WebMvcConfigurer {
    private static final int AFTER_THE_GUARDS = 100;
    private static final int GOES_ON = 303;
    private static final String TAKEN_DOWN = ActRecorder.class.getName();

    private final ActStore store;
    private final CurrentVisitor currentVisitor;
    private final Clock clock;

    ActRecorder(ActStore store, CurrentVisitor currentVisitor, Clock clock) {
        this.store = store;
        this.currentVisitor = currentVisitor;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_GUARDS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var visitor = currentVisitor.of(request);
        var assistant = visitor.assistant();
        if (assistant != null && handler instanceof HandlerMethod page && "POST".equals(request.getMethod())) {
            var assisted = AccessGuard.assisted(page);
            if (assisted != null && !assisted.value().isEmpty()) {
                var deed = Deed.of(assisted, request.getRequestURI(), clock.instant());
                store.add(deed, visitor.id(), assistant.person(), assistant.consent());
                request.setAttribute(TAKEN_DOWN, deed);
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception mistake) {
        if (!(request.getAttribute(TAKEN_DOWN) instanceof Deed deed)) {
            return;
        }
        var wentOn = response.getStatus() == GOES_ON && request.getAttribute(Page.NOT_DONE) == null;
        if (mistake != null || !wentOn) {
            store.remove(deed.id());
        } else if (deed.leadsTo() == null) {
            lead(deed.id(), response.getHeader("Location"));
        }
    }

    /// The page after an act shows the thing itself, where it can be taken back.
    private void lead(UUID id, @Nullable String location) {
        if (location != null && location.startsWith("/") && !location.startsWith("//")) {
            store.lead(id, location);
        }
    }
}
