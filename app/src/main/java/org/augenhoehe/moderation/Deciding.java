package org.augenhoehe.moderation;

import java.util.UUID;

import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.springframework.stereotype.Component;

/// Who decides about something sees all of it, also what nobody else sees yet: deciding publishes it.
@Component
public class Deciding {
    private final MatterStore store;
    private final MatterBook book;

    Deciding(MatterStore store, MatterBook book) {
        this.store = store;
        this.book = book;
    }

    /// Whether this visitor decides about the thing just now.
    public boolean isUpTo(Visitor visitor, String kind, UUID thing) {
        return (visitor.is(Role.MODERATOR) || visitor.is(Role.OPERATOR))
                && store.findWaiting(kind, thing)
                        .filter(matter -> book.mayDecide(visitor.id(), matter))
                        .isPresent();
    }
}
