package org.augenhoehe.participation.amendment;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.amendment.Amendment.State;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionBook;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Others propose, nobody but the author decides.
@Service
public class AmendmentBook {
    private final AmendmentStore store;
    private final ContributionStore contributions;
    private final ContributionBook book;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final AmendmentNews news;
    private final Assisting assisting;
    private final Clock clock;

    AmendmentBook(
            AmendmentStore store,
            ContributionStore contributions,
            ContributionBook book,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            AmendmentNews news,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.book = book;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.assisting = assisting;
        this.clock = clock;
    }

    @Transactional
    public Amended propose(UUID person, UUID contributionId, String wording, String why) {
        var contribution = contributions.get(contributionId);
        if (contribution.author() == null || contribution.isBy(person) || !contribution.isShownTo(person)) {
            throw new Forbidden();
        }
        var entrance = undertakings.hold(step(contribution), person);
        if (entrance != Entrance.OPEN) {
            return new Amended.Refused(new Written.NotNow(entrance));
        }
        if (contribution.isWithdrawn() || wording.equals(contribution.wording())) {
            return new Amended.Same();
        }
        var answer = door.knock(person, wording + "\n" + why);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Amended.Refused(new Written.NotSo(answer));
        }
        var id = Ids.next();
        var now = clock.instant();
        var amendment =
                new Amendment(id, contributionId, person, assisting.now(), wording, why, State.OPEN, "", now, null);
        if (!store.add(amendment)) {
            return new Amended.Already();
        }
        if (answer instanceof Answer.Held) {
            store.hide(id, now);
            moderation.hold(ModeratedAmendments.KIND, id);
        } else {
            news.proposed(amendment);
        }
        return new Amended.Done();
    }

    /// @param version of the contribution that the author read beside it
    @Transactional
    public Amended accept(UUID author, UUID id, int version) {
        var amendment = get(id, author);
        if (!amendment.isOpen()) {
            return new Amended.Already();
        }
        return switch (book.reword(author, amendment.contribution(), version, amendment.wording())) {
            case Written.Done done -> {
                if (!store.decide(id, State.ACCEPTED, "", clock.instant())) {
                    throw new NotFound();
                }
                news.tell(
                        amendment.proposer(), AmendmentNewsKinds.ACCEPTED, contributions.get(amendment.contribution()));
                yield new Amended.Done();
            }
            case Written.Changed changed -> new Amended.Changed();
            case Written refused -> new Amended.Refused(refused);
        };
    }

    @Transactional
    public Amended decline(UUID author, UUID id, String reason) {
        var amendment = get(id, author);
        var answer = door.knock(author, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Amended.Refused(new Written.NotSo(answer));
        }
        if (!store.decide(id, State.DECLINED, reason, clock.instant())) {
            return new Amended.Already();
        }
        news.tell(amendment.proposer(), AmendmentNewsKinds.DECLINED, contributions.get(amendment.contribution()));
        return new Amended.Done();
    }

    @Transactional
    public void withdraw(UUID proposer, UUID id) {
        var amendment = store.find(id).orElseThrow(NotFound::new);
        if (!amendment.isBy(proposer)) {
            throw new Forbidden();
        }
        store.decide(id, State.WITHDRAWN, "", clock.instant());
    }

    /// @throws Forbidden for anybody but the author of the contribution
    private Amendment get(UUID id, UUID author) {
        var amendment = store.find(id).orElseThrow(NotFound::new);
        if (!contributions.get(amendment.contribution()).isBy(author) || !amendment.isShownTo(author)) {
            throw new Forbidden();
        }
        return amendment;
    }

    private Step step(Contribution contribution) {
        return undertakings.findStep(contribution.step()).orElseThrow(NotFound::new);
    }
}
