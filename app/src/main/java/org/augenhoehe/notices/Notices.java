package org.augenhoehe.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people that something is new to them.
@Component
public class Notices {
    private final NoticeStore store;
    private final DigestSchedule digests;
    private final Clock clock;

    Notices(NoticeStore store, DigestSchedule digests, Clock clock) {
        this.store = store;
        this.digests = digests;
        this.clock = clock;
    }

    /// Tells them inside the caller's transaction; a letter follows after the commit, as each of them wants it.
    ///
    /// @param path where the notice leads, a path of this house
    /// @param arguments for the text of the kind; nothing sensitive
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<UUID> people, NoticeKind kind, String path, String... arguments) {
        if (people.isEmpty()) {
            return;
        }
        store.add(people, kind.id(), List.of(arguments), path, clock.instant());
        digests.schedule(people);
    }

    /// What moderation hid is not said to those who were told of it, either. In the caller's transaction, for good.
    ///
    /// @param words that were told, each of them whole
    /// @param instead what stands there from now on
    @Transactional(propagation = Propagation.MANDATORY)
    public void silence(Collection<String> words, String instead) {
        words.forEach(one -> store.silence(one, instead));
    }
}
