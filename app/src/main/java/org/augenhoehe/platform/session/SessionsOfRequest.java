package org.augenhoehe.platform.session;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/// Remembers what was read for as long as one request lasts, never longer: a session that is ended on another node
/// or by somebody else is ended with the next request.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsOfRequest implements Filter {
    private static final ScopedValue<Map<String, Session>> READ = ScopedValue.newInstance();

    static @Nullable Session find(String id, Function<String, @Nullable Session> read) {
        if (!READ.isBound()) {
            return read.apply(id);
        }
        var known = READ.get().get(id);
        // Signing in gives a session another number; under the old one there is nothing any more.
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        var found = read.apply(id);
        if (found != null) {
            READ.get().put(id, found);
        }
        return found;
    }

    static void forget(String id) {
        if (READ.isBound()) {
            READ.get().remove(id);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(READ, new HashMap<>()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
