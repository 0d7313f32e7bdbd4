package org.augenhoehe;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.Cookie;

/// Lets tests bring in people who are signed in already; how they sign in is tested elsewhere.
@Component
public class Somebody {
    private final People people;
    private final Accounts accounts;
    private final SessionRepository<? extends Session> sessions;

    Somebody(People people, Accounts accounts, SessionRepository<? extends Session> sessions) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public SignedIn plain() {
        return named("Probe " + UUID.randomUUID().toString().substring(0, 8));
    }

    public SignedIn named(String name, Role... roles) {
        var person = people.welcome(name, null);
        for (var role : roles) {
            accounts.give(person, role, "test", null);
        }
        return new SignedIn(person, name, cookie(sessions, person));
    }

    /// Somebody who is there already, such as a person of the demonstration town.
    public SignedIn known(UUID person, String name) {
        return new SignedIn(person, name, cookie(sessions, person));
    }

    private static <S extends Session> Cookie cookie(SessionRepository<S> sessions, UUID person) {
        var session = sessions.createSession();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
        sessions.save(session);
        return new Cookie(
                "sitzung", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }

    /// @param session the cookie that a browser of this person holds
    public record SignedIn(UUID id, String name, Cookie session) {}
}
