package org.augenhoehe.platform.session;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Spring Session asks for the same session three times in each request; only the first asks the database.
record QuietSessions<S extends Session>(FindByIndexNameSessionRepository<S> stored)
        implements FindByIndexNameSessionRepository<QuietSession<S>> {

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(stored.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    @SuppressWarnings("unchecked") // only sessions from here are in there
    public @Nullable QuietSession<S> findById(String id) {
        return (QuietSession<S>) SessionsOfRequest.find(id, this::read);
    }

    @Override
    public void deleteById(String id) {
        SessionsOfRequest.forget(id);
        stored.deleteById(id);
    }

    @Override
    public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        return stored.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new QuietSession<>(found.getValue())));
    }

    private @Nullable QuietSession<S> read(String id) {
        var found = stored.findById(id);
        return found == null ? null : new QuietSession<>(found);
    }
}
