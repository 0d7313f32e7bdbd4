package org.augenhoehe.platform.security;

import java.util.Optional;

import org.augenhoehe.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;

/// The visitor of a request, looked up once for each.
@Component
public class CurrentVisitor {
    private static final String KNOWN = CurrentVisitor.class.getName();

    private final ObjectProvider<Visitors> visitors;

    CurrentVisitor(ObjectProvider<Visitors> visitors) {
        this.visitors = visitors;
    }

    public Visitor of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Visitor known) {
            return known;
        }
        var visitor = find().orElse(Visitor.STRANGER);
        request.setAttribute(KNOWN, visitor);
        return visitor;
    }

    private Optional<Visitor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Ids.find(authentication.getName()).flatMap(visitors.getObject()::find);
    }
}
