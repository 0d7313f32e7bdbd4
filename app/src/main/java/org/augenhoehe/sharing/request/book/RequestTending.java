package org.augenhoehe.sharing.request.book;

import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.request.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may do what with a request.
@Component
public class RequestTending {
    private final Organisations organisations;

    RequestTending(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Whether this person looks after it: they ask, or speak for the organisation that asks.
    public boolean tends(@Nullable UUID person, Request request) {
        if (person == null) {
            return false;
        }
        return request.organisation() == null
                ? person.equals(request.person())
                : organisations.speaksFor(person, request.organisation());
    }

    /// Whether this person may read it.
    public boolean shows(@Nullable UUID person, Request request) {
        return request.isPublic() || tends(person, request);
    }
}
