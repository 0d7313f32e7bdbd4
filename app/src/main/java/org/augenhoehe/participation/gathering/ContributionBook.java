package org.augenhoehe.participation.gathering;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Bringing something in, changing it, taking it back.
@Service
public class ContributionBook {
    private final ContributionStore store;
    private final Undertakings undertakings;
    private final Answers answers;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final ContributionFindability findability;
    private final Thread thread;
    private final Uploads uploads;
    private final Clock clock;

    ContributionBook(
            ContributionStore store,
            Undertakings undertakings,
            Answers answers,
            Doorkeeper door,
            Moderation moderation,
            ContributionFindability findability,
            Thread thread,
            Uploads uploads,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.answers = answers;
        this.door = door;
        this.moderation = moderation;
        this.findability = findability;
        this.thread = thread;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    public Written contribute(UUID person, Step step, Brought brought) {
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Written.NotNow(entrance);
        }
        var answer = door.knock(person, brought.words());
        return answer instanceof Answer.Open || answer instanceof Answer.Held
                ? take(person, step, brought, answer)
                : new Written.NotSo(answer);
    }

    /// What stands on a sheet that was handed out: nobody here is its author. Whether the step takes it, the caller has
    /// asked.
    @Transactional(propagation = Propagation.MANDATORY)
    Written contributeForSomebody(UUID host, Step step, Brought brought) {
        var answer = door.knockUnseen(host, brought.words(), 0);
        return answer instanceof Answer.Open || answer instanceof Answer.Held
                ? take(null, step, brought, answer)
                : new Written.NotSo(answer);
    }

    private Written take(@Nullable UUID person, Step step, Brought brought, Answer answer) {
        var id = Ids.next();
        var picture = brought.picture() == null
                ? null
                : uploads.keep(brought.picture().jpeg());
        var voice =
                brought.voice() == null ? null : uploads.keep(brought.voice().sound());
        store.add(id, step, person, brought, new ContributionStore.Files(picture, voice), clock.instant());
        findability.put(store.get(id));
        drawFrom(brought, id, step);
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(id, clock.instant());
            findability.hide(store.get(id));
            moderation.hold(ModeratedContributions.KIND, id);
        }
        return new Written.Done(id, held);
    }

    /// Of somebody whom nobody knows: somebody looks at it before others read it. The step is held already.
    @Transactional(propagation = Propagation.MANDATORY)
    void contributeOnSite(UUID kiosk, Step step, Brought brought) {
        var id = Ids.next();
        store.addOnSite(id, step, kiosk, brought, clock.instant());
        findability.put(store.get(id));
        store.hide(id, clock.instant());
        findability.hide(store.get(id));
        moderation.hold(ModeratedContributions.KIND, id);
    }

    /// What hosts answered stays: it led to something.
    @Transactional(propagation = Propagation.MANDATORY)
    void dropOnSite(UUID kiosk, UUID step) {
        store.listOnSite(kiosk, step).forEach(this::withdraw);
    }

    /// Only from what was brought in to the same undertaking, released there, or came out of a step, and can be read.
    private void drawFrom(Brought brought, UUID id, Step step) {
        var sources = thread.find(brought.sources()).values().stream()
                .filter(knot -> Sourcing.SOURCES.contains(knot.kind()))
                .filter(knot -> knot.isShown() && step.undertaking().equals(knot.within()))
                .map(Knot::id)
                .toList();
        if (!sources.isEmpty()) {
            thread.lead(sources, id, Leading.DRAWN_FROM);
        }
    }

    /// Its author says it in other words.
    ///
    /// @param version that the author saw
    @Transactional
    public Written reword(UUID person, UUID id, int version, String wording) {
        var contribution = store.get(id);
        if (!contribution.isBy(person)) {
            throw new Forbidden();
        }
        var entrance = undertakings.hold(step(contribution), person);
        if (entrance != Entrance.OPEN) {
            return new Written.NotNow(entrance);
        }
        var held = store.hold(id);
        if (held.isWithdrawn() || held.version() != version) {
            return new Written.Changed();
        }
        if (answers.isAnswered(id)) {
            return new Written.Answered();
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Written.NotSo(answer);
        }
        store.reword(held, wording, clock.instant());
        findability.put(store.get(id));
        if (answer instanceof Answer.Held && !held.isHidden()) {
            store.hide(id, clock.instant());
            findability.hide(store.get(id));
            moderation.hold(ModeratedContributions.KIND, id);
        }
        return new Written.Done(id, answer instanceof Answer.Held);
    }

    /// Writes down what somebody else, or oneself, said aloud.
    @Transactional
    public Written writeDown(UUID person, UUID id, String wording) {
        var contribution = store.get(id);
        if (!contribution.isShownTo(person) || !contribution.isSpokenOnly()) {
            return new Written.Changed();
        }
        var entrance = undertakings.hold(step(contribution), person);
        if (entrance != Entrance.OPEN && entrance != Entrance.OVER) {
            return new Written.NotNow(entrance);
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open)) {
            return new Written.NotSo(answer);
        }
        if (!store.writeDown(id, wording, person)) {
            return new Written.Changed();
        }
        findability.put(store.get(id));
        return new Written.Done(id, false);
    }

    /// At any time: what somebody said is theirs. Its place on the thread stays.
    @Transactional
    public void withdraw(UUID person, UUID id) {
        undertakings.holdStill(store.get(id).undertaking());
        var contribution = store.hold(id);
        if (!contribution.isBy(person)) {
            throw new Forbidden();
        }
        withdraw(contribution);
    }

    void withdraw(Contribution contribution) {
        if (contribution.isWithdrawn()) {
            return;
        }
        store.withdraw(contribution.id(), clock.instant());
        answers.oweAgain(contribution.id());
        findability.withdraw(contribution);
        if (contribution.picture() != null) {
            uploads.delete(contribution.picture());
        }
        if (contribution.voice() != null) {
            uploads.delete(contribution.voice());
        }
    }

    private Step step(Contribution contribution) {
        return undertakings.findStep(contribution.step()).orElseThrow(NotFound::new);
    }
}
