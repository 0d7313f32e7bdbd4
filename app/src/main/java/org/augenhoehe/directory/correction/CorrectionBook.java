package org.augenhoehe.directory.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.directory.Listing;
import org.augenhoehe.directory.correction.Correction.State;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Anyone proposes; whoever speaks for the organisation answers, moderators only where no organisation does: what an
/// organisation offers is not for others to say, and what nobody answers for must not stay wrong.
@Component
class CorrectionBook {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CorrectionStore store;
    private final Organisations organisations;
    private final Listing listing;
    private final Doorkeeper door;
    private final CorrectionNews news;
    private final CorrectionsTold told;
    private final AuditLog audit;
    private final Clock clock;

    CorrectionBook(
            CorrectionStore store,
            Organisations organisations,
            Listing listing,
            Doorkeeper door,
            CorrectionNews news,
            CorrectionsTold told,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.listing = listing;
        this.door = door;
        this.news = news;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who has no account is held by the limits of the house; who has one is known at the door.
    @Transactional
    Proposal propose(Visitor visitor, UUID service, CorrectionForm form) {
        if (visitor.person() != null) {
            var answer = door.knock(visitor.person(), form.proposed());
            if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
                return new Proposal.Refused(answer);
            }
        }
        var id = Ids.next();
        store.add(id, service, form, visitor.person(), clock.instant());
        store.findClaimant(service).ifPresent(claimant -> news.proposed(organisations.listSpeakers(claimant)));
        // What is held elsewhere waits for an answer here in any case.
        return new Proposal.Made(id);
    }

    @Transactional(readOnly = true)
    List<Correction> listWaiting(Visitor visitor) {
        return store.listWaiting(organisations.listSpokenForBy(visitor.id()), moderates(visitor));
    }

    /// What is accepted is found by its words from this moment on.
    ///
    /// @return false where somebody has answered already
    @Transactional
    boolean decide(Visitor visitor, UUID id, State state, String reason) {
        var correction = store.find(id).orElseThrow(NotFound::new);
        if (!mayDecide(visitor, correction)) {
            throw new Forbidden();
        }
        if (!store.decide(id, state, reason, visitor.id(), clock.instant())) {
            return false;
        }
        if (state == State.ACCEPTED) {
            listing.write(correction.service(), LocalDate.now(clock.withZone(ZONE)));
            told.accepted(correction, clock.instant(), visitor.id());
        }
        if (correction.claimant() == null) {
            audit.add(visitor.id(), "correction.decided", correction.service(), reason);
        }
        store.findProposer(id).ifPresent(proposer -> news.decided(Set.of(proposer), correction, state));
        return true;
    }

    private boolean mayDecide(Visitor visitor, Correction correction) {
        return correction.claimant() == null
                ? moderates(visitor)
                : organisations.speaksFor(visitor.id(), correction.claimant());
    }

    private static boolean moderates(Visitor visitor) {
        return visitor.is(Role.MODERATOR) || visitor.is(Role.OPERATOR);
    }

    sealed interface Proposal {
        record Made(UUID id) implements Proposal {}

        record Refused(Answer because) implements Proposal {}
    }
}
