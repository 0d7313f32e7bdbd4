package org.augenhoehe.platform.security;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Slows down who sends forms faster than people do. Wide enough that nobody who writes by hand ever meets it.
@Component
class PostingLimit implements HandlerInterceptor, WebMvcConfigurer {
    private final RateLimits limits;
    private final CurrentVisitor currentVisitor;

    PostingLimit(RateLimits limits, CurrentVisitor currentVisitor) {
        this.limits = limits;
        this.currentVisitor = currentVisitor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!"POST".equals(request.getMethod()) || admits(request)) {
            return true;
        }
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    private boolean admits(HttpServletRequest request) {
        var visitor = currentVisitor.of(request);
        var subnet = Subnet.of(request);
        if (!visitor.signedIn()) {
            return limits.take(Limit.POST_STRANGERS, subnet);
        }
        return limits.take(Limit.POST_ACCOUNT, visitor.id().toString()) && limits.take(Limit.POST_SUBNET, subnet);
    }
}
