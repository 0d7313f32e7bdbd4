package org.augenhoehe.people.signin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.ReturnAddress;
import org.augenhoehe.platform.security.Visitors;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// The door itself: whichever way somebody comes, here the session begins.
@Component
public class SignIn {
    public static final String MY_PLACE = "/mein-platz";

    /// Where people keep their ways to sign in.
    public static final String WAYS = "/mein-platz/anmeldung";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfAuthenticationStrategy csrf;
    private final Visitors visitors;
    private final KnownDevice knownDevice;

    SignIn(CsrfTokenRepository tokens, Visitors visitors, KnownDevice knownDevice) {
        this.csrf = new CsrfAuthenticationStrategy(tokens);
        this.visitors = visitors;
        this.knownDevice = knownDevice;
    }

    /// @param wanted the page to go on to, as it came with the form
    public View enter(
            UUID person,
            Way way,
            @Nullable String wanted,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return open(person, way, request, response)
                ? page.goOn(ReturnAddress.of(wanted, MY_PLACE))
                : page.again("people/signin/locked", Map.of());
    }

    /// @return false when the person is locked or has been erased meanwhile
    public boolean open(UUID person, Way way, HttpServletRequest request, HttpServletResponse response) {
        if (visitors.find(person).isEmpty()) {
            return false;
        }
        // A new session, so that nobody who planted or knew the old one is signed in with it.
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(Sessions.WAY, way.name());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        csrf.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        knownDevice.remember(person, request, response);
        return true;
    }
}
