package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts answer; authors contradict once.
@Service
public class AnswerBook {
    private final AnswerStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;
    private final Thread thread;
    private final AnswerNews news;
    private final Doorkeeper door;
    private final Clock clock;

    AnswerBook(
            AnswerStore store,
            ContributionStore contributions,
            Undertakings undertakings,
            Thread thread,
            AnswerNews news,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
        this.thread = thread;
        this.news = news;
        this.door = door;
        this.clock = clock;
    }

    /// They were taken up.
    ///
    /// @param ledTo what came of them: a step, or another contribution of the same undertaking
    @Transactional
    Giving takeUp(UUID host, Step step, Collection<UUID> chosen, String wording, UUID ledTo) {
        var waiting = hold(host, step, chosen);
        var leading = leading(step, ledTo);
        if (leading == null || chosen.contains(ledTo)) {
            return new Giving.NoTarget();
        }
        var answer = new Answer(Ids.next(), AnswerKind.TAKEN_UP, wording, ledTo, clock.instant());
        var given = give(answer, step, host, waiting);
        if (!given.isEmpty()) {
            thread.lead(given, ledTo, leading);
        }
        return told(host, step, waiting, given);
    }

    /// They were not, for a reason. That stands on the thread too: it is what became of them.
    @Transactional
    Giving setAside(UUID host, Step step, Collection<UUID> chosen, String wording) {
        var waiting = hold(host, step, chosen);
        var answer = new Answer(Ids.next(), AnswerKind.SET_ASIDE, wording, null, clock.instant());
        var given = give(answer, step, host, waiting);
        if (!given.isEmpty()) {
            thread.put(new Node(
                    answer.id(),
                    AnswerOnThread.SET_ASIDE,
                    wording,
                    Contribution.path(given.getFirst()),
                    step.undertaking(),
                    false));
            thread.lead(given, answer.id(), Leading.ANSWERED_BY);
        }
        return told(host, step, waiting, given);
    }

    /// Holds the step, so that nobody closes it meanwhile, and what is to be answered.
    private List<Contribution> hold(UUID host, Step step, Collection<UUID> chosen) {
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        undertakings.hold(step, host);
        var held = contributions.holdAll(chosen);
        if (held.size() < Set.copyOf(chosen).size()
                || held.stream().anyMatch(one -> !one.step().equals(step.id()))) {
            throw new NotFound();
        }
        return held.stream()
                .filter(one -> !one.isWithdrawn() && !one.isHidden())
                .toList();
    }

    private @Nullable Leading leading(Step step, UUID ledTo) {
        var other = undertakings.findStep(ledTo).map(Step::undertaking);
        if (other.isPresent()) {
            return other.get().equals(step.undertaking()) ? Leading.ANSWERED_BY : null;
        }
        return contributions
                .find(ledTo)
                .filter(found -> found.undertaking().equals(step.undertaking()))
                .filter(found -> !found.isWithdrawn() && !found.isHidden())
                .map(found -> Leading.DRAWN_FROM)
                .orElse(null);
    }

    private List<UUID> give(Answer answer, Step step, UUID host, List<Contribution> waiting) {
        store.add(answer, step.id(), host);
        var given =
                store.give(answer.id(), waiting.stream().map(Contribution::id).toList());
        if (given.isEmpty()) {
            store.remove(answer.id());
        }
        return given;
    }

    private Giving told(UUID host, Step step, List<Contribution> waiting, List<UUID> given) {
        if (given.isEmpty()) {
            return new Giving.Already();
        }
        undertakings.note(step.undertaking(), host, "answered", "", String.valueOf(given.size()));
        var answered = Set.copyOf(given);
        news.answered(
                waiting.stream().filter(one -> answered.contains(one.id())).toList());
        return new Giving.Done(given.size());
    }

    @Transactional
    public Contradicted contradict(UUID author, UUID contribution, String why) {
        // First the undertaking, so that nobody closes the step while this makes it owe a word.
        undertakings.holdStill(contributions.get(contribution).undertaking());
        var held = contributions.hold(contribution);
        if (!held.isBy(author)) {
            throw new Forbidden();
        }
        var answer = door.admit(author, why);
        if (!(answer instanceof org.augenhoehe.moderation.door.Answer.Open)) {
            return new Contradicted.Closed(answer);
        }
        if (!store.contradict(contribution, author, why, clock.instant())) {
            return new Contradicted.TooLate();
        }
        undertakings.note(held.undertaking(), null, "contradicted", "");
        news.contradicted(held, undertakings.listHosts(held.undertaking()));
        return new Contradicted.Done();
    }

    public sealed interface Contradicted {
        record Done() implements Contradicted {}

        /// There is nothing to contradict any more.
        record TooLate() implements Contradicted {}

        /// The text does not come in.
        record Closed(org.augenhoehe.moderation.door.Answer because) implements Contradicted {}
    }
}
