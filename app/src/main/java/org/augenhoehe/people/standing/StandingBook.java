package org.augenhoehe.people.standing;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.organisation.Speakers;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking for a standing, offering it, confirming it, ending it.
@Service
class StandingBook {
    private final StandingStore store;
    private final Organisations organisations;
    private final Speakers speakers;
    private final StandingNews news;
    private final Clock clock;

    StandingBook(StandingStore store, Organisations organisations, Speakers speakers, StandingNews news, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.speakers = speakers;
        this.news = news;
        this.clock = clock;
    }

    /// Asks for it; what was offered counts at once.
    @Transactional
    void ask(UUID person, UUID organisation, StandingKind kind) {
        if (organisations.names(Set.of(organisation)).isEmpty()) {
            throw new NotFound();
        }
        store.personAgrees(person, organisation, kind, clock.instant());
        if (store.find(person, organisation, kind).filter(Standing::asked).isPresent()) {
            news.asked(organisation, speakers.listOf(organisation));
        }
    }

    @Transactional
    void offer(UUID speaker, UUID organisation, UUID person, StandingKind kind) {
        speakers.requireConfirmed(speaker, organisation);
        store.organisationAgrees(person, organisation, kind, clock.instant());
        news.changed(person);
    }

    @Transactional
    void confirm(UUID speaker, UUID organisation, UUID person, StandingKind kind) {
        speakers.requireConfirmed(speaker, organisation);
        requireThere(person, organisation, kind);
        store.organisationAgrees(person, organisation, kind, clock.instant());
        news.changed(person);
    }

    /// Declines a request, takes back an offer, or ends a standing.
    @Transactional
    void end(UUID speaker, UUID organisation, UUID person, StandingKind kind) {
        speakers.require(speaker, organisation);
        requireThere(person, organisation, kind);
        store.end(person, organisation, kind);
    }

    /// Takes back one's own request, declines an offer, or gives up a standing.
    @Transactional
    void giveUp(UUID person, UUID organisation, StandingKind kind) {
        requireThere(person, organisation, kind);
        store.end(person, organisation, kind);
    }

    @Transactional
    void show(UUID person, UUID organisation, StandingKind kind, boolean shown) {
        if (!store.show(person, organisation, kind, shown)) {
            throw new NotFound();
        }
    }

    private void requireThere(UUID person, UUID organisation, StandingKind kind) {
        if (store.find(person, organisation, kind).isEmpty()) {
            throw new NotFound();
        }
    }
}
