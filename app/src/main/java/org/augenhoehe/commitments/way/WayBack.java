package org.augenhoehe.commitments.way;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.thread.Thread;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells everybody whose voice led to something that it has moved: one notice a day, however much moves.
@Component
public class WayBack {
    static final String PATH = "/mein-platz/was-daraus-wurde";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final NoticeKind MOVED = new NoticeKind("voice.moved", "commitments.notice.moved", false);

    private final Thread thread;
    private final List<Voices> voices;
    private final EchoStore store;
    private final Notices notices;
    private final Clock clock;

    WayBack(Thread thread, List<Voices> voices, EchoStore store, Notices notices, Clock clock) {
        this.thread = thread;
        this.voices = voices;
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    /// A decision was made or changed, a commitment made, taken on, kept or broken. In the caller's transaction.
    ///
    /// @param by who moved it and needs no telling; null for the house itself
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID thing, @Nullable UUID by) {
        var behind = thread.listBehind(thing);
        var people = new HashSet<UUID>();
        voices.forEach(room -> people.addAll(room.peopleBehind(behind)));
        if (by != null) {
            people.remove(by);
        }
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        notices.tell(store.add(people, today, thing), MOVED, PATH);
    }

    @Configuration(proxyBeanMethods = false)
    static class MovedKind {
        @Bean
        NoticeKind voiceMoved() {
            return MOVED;
        }
    }
}
