package org.augenhoehe.undertakings.participants;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deciding without a user in the lead: a host asks, the users who take part confirm or do not.
@Service
class LeadBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ConfirmedStandings standings;
    private final Leads leads;
    private final LeadStore store;
    private final History history;
    private final Clock clock;

    LeadBook(
            UndertakingStore undertakings,
            Participants participants,
            ConfirmedStandings standings,
            Leads leads,
            LeadStore store,
            History history,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.standings = standings;
        this.leads = leads;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void propose(UUID host, UUID id, String reason) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        store.propose(id, reason, clock.instant());
        history.note(id, host, "exception_proposed", reason);
    }

    @Transactional
    void confirm(UUID user, UUID id) {
        var undertaking = undertakings.hold(id);
        requireUser(user, undertaking);
        var before = leads.of(undertaking).mayDecide();
        store.confirm(id, user);
        note(undertaking, before);
    }

    @Transactional
    void takeBack(UUID user, UUID id) {
        var undertaking = undertakings.hold(id);
        requireUser(user, undertaking);
        var before = leads.of(undertaking).mayDecide();
        store.takeBack(id, user);
        note(undertaking, before);
    }

    /// Only users confirm: a name, or every single yes, would tell who is one. What everybody reads is since when it
    /// may decide.
    private void note(Undertaking undertaking, boolean before) {
        var now = leads.of(undertaking).mayDecide();
        if (before != now) {
            history.note(undertaking.id(), null, now ? "exception_holds" : "exception_ended", "");
        }
    }

    private void requireUser(UUID person, Undertaking undertaking) {
        var own = participants.requireParticipant(person, undertaking.id());
        if (standings.of(undertaking, own).filter(Audience::isUser).isEmpty()) {
            throw new Forbidden();
        }
        if (store.findException(undertaking.id()).isEmpty()) {
            throw new NotFound();
        }
    }
}
