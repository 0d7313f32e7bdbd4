package org.augenhoehe.platform.security;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Whether what is being written just now is written by somebody who assists, so that the thing itself can say so.
@Component
public class Assisting {
    private final CurrentVisitor currentVisitor;

    Assisting(CurrentVisitor currentVisitor) {
        this.currentVisitor = currentVisitor;
    }

    /// False outside a request, as in a job.
    public boolean now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && currentVisitor.of(web.getRequest()).assisted();
    }
}
