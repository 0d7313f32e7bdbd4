package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.commitments.Outcome.Why;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever takes part may contradict what an owner said, once each time.
@Component
class ContradictionBook {
    private final CommitmentStore store;
    private final ReportStore reports;
    private final CommitmentBook commitments;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final CommitmentNews news;
    private final Clock clock;

    ContradictionBook(
            CommitmentStore store,
            ReportStore reports,
            CommitmentBook commitments,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Outcome contradict(UUID person, UUID id, UUID report, String words) {
        var commitment = store.find(id).orElseThrow(NotFound::new);
        if (reports.list(id).stream().noneMatch(said -> said.id().equals(report))) {
            throw new NotFound();
        }
        if (!undertakings.takesPart(person, commitment.undertaking())) {
            return new Outcome.Refused(Why.NOT_PARTICIPANT);
        }
        if (commitments.owns(person, commitment)) {
            return new Outcome.Refused(Why.ALREADY);
        }
        var answer = door.knock(person, words);
        if (Outcome.isClosed(answer)) {
            return new Outcome.Closed(answer);
        }
        var held = answer instanceof Answer.Held;
        var against = new Contradiction(Ids.next(), report, person, words, clock.instant(), held);
        if (!reports.contradict(against)) {
            return new Outcome.Refused(Why.ALREADY);
        }
        if (held) {
            moderation.hold(ModeratedContradictions.KIND, against.id());
        } else {
            news.contradicted(person, commitment);
        }
        return new Outcome.Done(id);
    }
}
