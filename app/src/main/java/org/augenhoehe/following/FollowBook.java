package org.augenhoehe.following;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Following a thing, and no longer.
@Component
class FollowBook {
    /// More than anybody reads; a page of all of them stays a page.
    static final int MOST = 200;

    private final FollowStore store;
    private final Reading reading;
    private final Clock clock;

    FollowBook(FollowStore store, Reading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /// @return false where the person follows too much already
    /// @throws NotFound where there is no such thing
    @Transactional
    boolean follow(UUID person, Subject subject) {
        var _ = reading.find(subject).orElseThrow(NotFound::new);
        if (store.count(person) >= MOST) {
            return false;
        }
        store.add(person, subject, clock.instant());
        return true;
    }

    /// Also what is not there any more.
    @Transactional
    void unfollow(UUID person, Subject subject) {
        store.remove(person, subject);
    }
}
