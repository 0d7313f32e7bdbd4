package org.augenhoehe.people.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.people.assistance.RefusalBook.Concerned;
import org.augenhoehe.people.assistance.WillBook.Answer;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Assistant;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.CurrentVisitor;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.PageArgument;
import org.augenhoehe.platform.web.SubmitOnce;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Before a weighty act under assistance the person confirms that it is what they want. Until then it is not done; what
/// was typed waits in the page alone.
@Component
class WillGuard implements HandlerInterceptor, WebMvcConfigurer {
    static final String PIN = "pin";
    private static final int BEFORE_IT_IS_TAKEN_DOWN = 90;

    private final CurrentVisitor currentVisitor;
    private final WillBook will;
    private final RefusalBook refusals;
    private final ObjectProvider<PageArgument> pages;

    WillGuard(CurrentVisitor currentVisitor, WillBook will, RefusalBook refusals, ObjectProvider<PageArgument> pages) {
        this.currentVisitor = currentVisitor;
        this.will = will;
        this.refusals = refusals;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(BEFORE_IT_IS_TAKEN_DOWN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var visitor = currentVisitor.of(request);
        var assistant = visitor.assistant();
        if (assistant == null || !(handler instanceof HandlerMethod page) || !"POST".equals(request.getMethod())) {
            return true;
        }
        var assisted = AccessGuard.assisted(page);
        if (assisted == null) {
            return true;
        }
        var answer = will.ask(visitor.id(), assistant, assisted.will(), request.getParameter(PIN));
        if (answer == Answer.CONFIRMED) {
            return true;
        }
        var unasked = isSecretVote(assisted) && answer != Answer.WRONG;
        if (unasked || answer == Answer.WRONG || answer == Answer.TOO_OFTEN) {
            var between = new Concerned(visitor.id(), assistant.person(), assistant.consent());
            refusals.note(between, assisted, request.getRequestURI(), answer != Answer.WRONG);
        }
        ask(request, response, assistant, assisted, answer);
        return false;
    }

    /// Its own form asks for the PIN: sent without one it is an attempt.
    private static boolean isSecretVote(Assisted assisted) {
        return assisted.secret() && assisted.will() == Will.EACH_TIME;
    }

    private void ask(
            HttpServletRequest request,
            HttpServletResponse response,
            Assistant assistant,
            Assisted assisted,
            Answer answer)
            throws Exception {
        var page = pages.getObject().page(request);
        var form = Form.empty();
        if (answer.isWrong()) {
            form.reject(PIN, page.t(answer.textKey()));
        }
        var shown = new Asked(
                assisted.value(),
                request.getRequestURI(),
                typed(request, page.csrf().name()),
                request.getParameter(SubmitOnce.FIELD) != null,
                assisted.secret(),
                assistant.confirmable());
        page.again("people/assistance/asked", Map.of("asked", shown, "form", form))
                .render(Map.of(), request, response);
    }

    private static List<Asked.Typed> typed(HttpServletRequest request, String token) {
        var own = Set.of(token, SubmitOnce.FIELD, AccessGuard.WHO, PIN);
        var typed = new ArrayList<Asked.Typed>();
        request.getParameterMap().forEach((field, values) -> {
            if (!own.contains(field)) {
                for (var value : values) {
                    typed.add(new Asked.Typed(field, value));
                }
            }
        });
        return typed;
    }
}
