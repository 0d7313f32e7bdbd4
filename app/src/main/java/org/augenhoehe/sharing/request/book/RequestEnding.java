package org.augenhoehe.sharing.request.book;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.sharing.request.RequestState;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How requests end without anybody saying so, and what moderation decides about them.
@Component
public class RequestEnding {
    public static final int AT_ONCE = 200;

    /// So long what was looked for can still be read where it is over: whoever helped may want to know what it was.
    private static final Duration READ_AFTERWARDS = Duration.ofDays(90);

    private final RequestStore store;
    private final RequestNews news;
    private final RequestHearings hearings;
    private final Clock clock;

    RequestEnding(RequestStore store, RequestNews news, RequestHearings hearings, Clock clock) {
        this.store = store;
        this.news = news;
        this.hearings = hearings;
        this.clock = clock;
    }

    /// Those whose last day went by.
    ///
    /// @return how many
    @Transactional
    public int endOver() {
        var over = store.holdOver(LocalDate.ofInstant(clock.instant(), RequestBook.ZONE), AT_ONCE);
        for (var request : over) {
            store.end(request.id(), RequestState.OVER, clock.instant());
            if (request.isPublic()) {
                news.happened(request, "over", null, true);
            }
            hearings.tell(request.id());
        }
        return over.size();
    }

    /// The words of those that are over for long.
    ///
    /// @return how many
    @Transactional
    public int forgetEnded() {
        var now = clock.instant();
        var ended = store.holdEnded(now.minus(READ_AFTERWARDS), AT_ONCE);
        for (var request : ended) {
            store.withdraw(request.id(), now);
            hearings.tell(request.id());
        }
        return ended.size();
    }

    /// Whoever asked is erased: their words go, also those of requests that are over.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID person) {
        var all = store.listOf(person);
        all.forEach(one -> store.hold(one.id()));
        store.forget(person, clock.instant());
        all.forEach(one -> hearings.tell(one.id()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(UUID id) {
        var request = store.hold(id);
        store.hide(id, clock.instant(), request.held());
        hearings.tell(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void showAgain(UUID id) {
        var request = store.hold(id);
        store.hide(id, null, false);
        if (request.held() && request.isOpen()) {
            news.happened(store.get(id), "asked", request.person(), false);
        }
        hearings.tell(id);
    }
}
