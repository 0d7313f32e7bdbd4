package org.augenhoehe.platform.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Keeps every page to those whom its {@link Access} admits. Strangers are shown the way in and
/// come back to the page they wanted.
@Component
public class AccessGuard implements HandlerInterceptor {
    public static final String SIGN_IN = "/anmelden";
    public static final String RETURN = "weiter";
    /// For whom a form was shown, see `platform/form/form.jte`.
    public static final String WHO = "wer";

    private final CurrentVisitor currentVisitor;

    AccessGuard(CurrentVisitor currentVisitor) {
        this.currentVisitor = currentVisitor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        // The error page follows a refusal; refusing it, too, would leave people with nothing to read.
        if (!(handler instanceof HandlerMethod page) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var visitor = currentVisitor.of(request);
        if (HttpMethod.POST.matches(request.getMethod()) && isAnother(request.getParameter(WHO), visitor)) {
            response.sendError(HttpStatus.CONFLICT.value());
            return false;
        }
        var access = access(page);
        var assistant = visitor.assistant();
        if (access != null && assistant != null && !opensTo(assistant, access, page, request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        if (access != null && access.value().admits(visitor)) {
            return true;
        }
        if (access != null && !visitor.signedIn()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", SIGN_IN + "?" + RETURN + "=" + wanted(request));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
        return false;
    }

    /// @return null where a page says nothing about who may open it
    public static @Nullable Access access(HandlerMethod page) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Access.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Access.class);
    }

    /// A form that was shown to one person is not sent in another's name: in the meantime somebody else
    /// may have signed in on this device, or acting for somebody may have begun or ended.
    private static boolean isAnother(@Nullable String shownTo, Visitor visitor) {
        return shownTo != null
                && visitor.person() != null
                && !shownTo.equals(visitor.person().toString());
    }

    private static boolean opensTo(Assistant assistant, Access access, HandlerMethod page, HttpServletRequest request) {
        var anyoneReads = access.value() == Access.For.EVERYONE && HttpMethod.GET.matches(request.getMethod());
        var assisted = assisted(page);
        return anyoneReads || (assisted != null && assistant.mayDo(assisted.errand()));
    }

    /// @return null where a page says nothing about assistants
    public static @Nullable Assisted assisted(HandlerMethod page) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Assisted.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Assisted.class);
    }

    private static String wanted(HttpServletRequest request) {
        // After a form that was sent while signed out only its page can be shown again.
        var query = request.getQueryString();
        var wanted = HttpMethod.GET.matches(request.getMethod()) && query != null
                ? request.getRequestURI() + "?" + query
                : request.getRequestURI();
        return URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
