package org.augenhoehe.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;

/// Where a person is signed in, and how that ends.
@Component
public class Sessions {
    static final String WAY = "way";

    /// Who changes how they sign in has shown shortly before who they are: a tablet in a living room
    /// that lies open must not give an account away.
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final List<KindOfWay> ways;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, List<KindOfWay> ways, Clock clock) {
        this.sessions = sessions;
        this.ways = ways;
        this.clock = clock;
    }

    public List<OpenSession> list(UUID person, @Nullable HttpServletRequest request) {
        var current = id(request);
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .map(session -> new OpenSession(
                        session.getAttribute(WAY),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::usedAt).reversed())
                .toList();
    }

    /// Everywhere but here, and nothing that is still on its way lets anybody in.
    public void endOthers(UUID person, HttpServletRequest request) {
        ways.forEach(way -> way.takeBack(person));
        var current = id(request);
        end(person, session -> !session.getId().equals(current));
    }

    public void endAll(UUID person) {
        end(person, session -> true);
    }

    public void endThoseBy(Way way, UUID person) {
        end(person, session -> way.name().equals(session.getAttribute(WAY)));
    }

    public boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(FRESH).isAfter(clock.instant());
    }

    private void end(UUID person, Predicate<Session> which) {
        sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(which)
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    private static @Nullable String id(@Nullable HttpServletRequest request) {
        var session = request == null ? null : request.getSession(false);
        return session == null ? null : session.getId();
    }

    /// @param way name of the {@link Way}; null where it is not known
    public record OpenSession(@Nullable String way, Instant since, Instant usedAt, boolean current) {}
}
