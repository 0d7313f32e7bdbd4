package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two contributions become one only where the author of the one that goes says yes.
@Service
public class MergingBook {
    private final MergingStore store;
    private final AnswerStore answers;
    private final ContributionStore contributions;
    private final Undertakings undertakings;
    private final Thread thread;
    private final AnswerNews news;
    private final Clock clock;

    MergingBook(
            MergingStore store,
            AnswerStore answers,
            ContributionStore contributions,
            Undertakings undertakings,
            Thread thread,
            AnswerNews news,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.contributions = contributions;
        this.undertakings = undertakings;
        this.thread = thread;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Giving ask(UUID host, Step step, Collection<UUID> chosen, UUID into, String reason) {
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        undertakings.hold(step, host);
        var all = new HashSet<>(chosen);
        if (!all.add(into)) {
            return new Giving.NotInto();
        }
        var held = contributions.holdAll(all);
        if (held.size() < all.size()
                || held.stream().anyMatch(one -> !one.step().equals(step.id()))) {
            throw new NotFound();
        }
        if (!canTake(held, into)) {
            return new Giving.NotInto();
        }
        var going = held.stream().filter(one -> !one.id().equals(into)).toList();
        if (going.stream().anyMatch(one -> one.author() == null)) {
            return new Giving.NobodyToAsk();
        }
        int asked = 0;
        for (var one : going) {
            if (isOwed(one) && store.ask(new Merging(Ids.next(), one.id(), into, reason, host), clock.instant())) {
                news.askedToMerge(one);
                asked++;
            }
        }
        return asked == 0 ? new Giving.Already() : new Giving.Done(asked);
    }

    private boolean canTake(List<Contribution> held, UUID into) {
        return held.stream().filter(one -> one.id().equals(into)).allMatch(one -> !one.isWithdrawn() && !one.isHidden())
                && !answers.isMerged(into);
    }

    private boolean isOwed(Contribution one) {
        return !one.isWithdrawn() && answers.find(one.id()).isEmpty();
    }

    /// @return false where there is nothing to decide any more, or the other one cannot take it any more
    @Transactional
    public boolean decide(UUID author, UUID contribution, boolean agrees) {
        undertakings.holdStill(contributions.get(contribution).undertaking());
        var asked = store.findOpen(contribution).orElse(null);
        if (asked == null) {
            return false;
        }
        var held = contributions.holdAll(List.of(contribution, asked.intoOther()));
        var own = held.stream()
                .filter(one -> one.id().equals(contribution))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!own.isBy(author)) {
            throw new Forbidden();
        }
        // Only now it is sure: somebody may have decided, or merged the other one, while this one waited.
        if (store.findOpen(contribution).isEmpty()) {
            return false;
        }
        var possible = isOwed(own) && canTake(held, asked.intoOther());
        store.decide(asked.id(), agrees && possible, clock.instant());
        if (agrees && possible) {
            merge(own, asked);
            // Without the author, who may not be named there.
            undertakings.note(own.undertaking(), null, "merged", "");
        }
        news.saidToMerging(own, asked.askedBy(), agrees && possible);
        return possible || !agrees;
    }

    private void merge(Contribution own, Merging asked) {
        var answer = new Answer(Ids.next(), AnswerKind.MERGED, asked.reason(), asked.intoOther(), clock.instant());
        answers.add(answer, own.step(), asked.askedBy());
        answers.give(answer.id(), List.of(own.id()));
        thread.lead(List.of(own.id()), asked.intoOther(), Leading.MERGED_INTO);
    }
}
