package org.augenhoehe.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.commitments.Outcome.Why;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever takes part makes a commitment or asks somebody else for one; only its owner takes it on and says how it
/// goes.
@Component
class CommitmentBook {
    private static final int MOST_YEARS = 10;

    private final CommitmentStore store;
    private final ReportStore reports;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final Mouths mouths;
    private final Thread thread;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final CommitmentNews news;
    private final Clock clock;

    CommitmentBook(
            CommitmentStore store,
            ReportStore reports,
            Undertakings undertakings,
            Organisations organisations,
            Mouths mouths,
            Thread thread,
            Doorkeeper door,
            Moderation moderation,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.mouths = mouths;
        this.thread = thread;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    /// The thing on the thread that a commitment is to come from.
    ///
    /// @throws NotFound where there is none, or it happened in no undertaking
    Knot source(UUID thing) {
        return thread.forward(thing)
                .start()
                .filter(knot -> knot.within() != null && knot.isShown())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    Outcome make(UUID person, UUID source, CommitmentForm form) {
        var from = source(source);
        var undertaking = Objects.requireNonNull(from.within());
        var owner = form.owner() == null ? person : form.owner();
        if (!undertakings.takesPart(person, undertaking)) {
            return new Outcome.Refused(Why.NOT_PARTICIPANT);
        }
        if (!undertakings.takesPart(owner, undertaking)) {
            return new Outcome.Refused(Why.STRANGER);
        }
        if (form.organisation() != null && !organisations.listOfMember(owner).contains(form.organisation())) {
            return new Outcome.Refused(Why.NOT_MEMBER);
        }
        return make(person, source, undertaking, owner, form);
    }

    /// Asks an organisation: it is promised by nobody before somebody who speaks for it says so.
    @Transactional
    Outcome ask(UUID person, UUID source, String wording, UUID organisation, LocalDate due) {
        var undertaking = Objects.requireNonNull(source(source).within());
        if (!undertakings.takesPart(person, undertaking)) {
            return new Outcome.Refused(Why.NOT_PARTICIPANT);
        }
        if (mouths.list(organisation, undertaking).isEmpty()) {
            return new Outcome.Refused(Why.STRANGER);
        }
        return make(person, source, undertaking, null, new CommitmentForm(wording, null, organisation, due, null));
    }

    /// @param owner null where whoever speaks for the organisation is asked
    private Outcome make(UUID person, UUID source, UUID undertaking, @Nullable UUID owner, CommitmentForm form) {
        if (form.due().isBefore(today())) {
            return new Outcome.Refused(Why.PAST);
        }
        if (isTooFar(form.due())) {
            return new Outcome.Refused(Why.FAR);
        }
        var answer = door.knock(person, form.wording());
        if (Outcome.isClosed(answer)) {
            return new Outcome.Closed(answer);
        }
        var made = new Commitment(
                Ids.next(),
                undertaking,
                form.wording(),
                owner,
                form.organisation(),
                form.cents(),
                form.due(),
                form.due(),
                person.equals(owner) ? CommitmentState.PROMISED : CommitmentState.ASKED,
                clock.instant(),
                answer instanceof Answer.Held,
                false,
                person);
        store.add(made);
        news.put(made);
        thread.lead(List.of(source), made.id(), Leading.PROMISED_BY);
        if (made.hidden()) {
            thread.hide(made.id());
            moderation.hold(ModeratedCommitments.KIND, made.id());
        } else {
            news.made(person, made);
        }
        return new Outcome.Done(made.id());
    }

    /// The owner takes it on, turns it down, or says how it goes.
    @Transactional
    Outcome report(UUID person, UUID id, ReportForm form) {
        var commitment = holdOwn(person, id);
        // Whoever did not know what was said last may want to say something else.
        if (!Objects.equals(reports.findLast(id).map(Report::id).orElse(null), form.seen())
                || !commitment.state().mayBecome(form.state())) {
            return new Outcome.Refused(Why.MOVED);
        }
        var due = form.due() == null ? commitment.due() : form.due();
        if (form.due() != null && due.isBefore(commitment.due())) {
            return new Outcome.Refused(Why.PAST);
        }
        if (isTooFar(due)) {
            return new Outcome.Refused(Why.FAR);
        }
        var answer = door.knock(person, form.words());
        if (Outcome.isClosed(answer)) {
            return new Outcome.Closed(answer);
        }
        // What an owner says about their promise is never held back: the others are waiting for it.
        var now = clock.instant();
        var report = new Report(Ids.next(), form.state(), due, form.words(), now, false);
        reports.add(id, report);
        store.move(id, form.state(), due, now);
        var moved = store.find(id).orElseThrow();
        // Whoever said before that it was kept takes that back by saying something else.
        reports.list(id).stream()
                .filter(before ->
                        before.state() == CommitmentState.KEPT && !before.id().equals(report.id()))
                .forEach(before -> thread.hide(before.id()));
        if (report.state() == CommitmentState.KEPT) {
            news.delivered(moved, report);
        }
        news.moved(person, moved);
        return new Outcome.Done(id);
    }

    /// Taking on what one was asked for needs no words.
    @Transactional
    Outcome takeOn(UUID person, UUID id) {
        var commitment = holdOwn(person, id);
        if (commitment.state() != CommitmentState.ASKED) {
            return new Outcome.Refused(Why.MOVED);
        }
        var now = clock.instant();
        reports.add(id, new Report(Ids.next(), CommitmentState.PROMISED, commitment.due(), "", now, false));
        store.move(id, CommitmentState.PROMISED, commitment.due(), now);
        if (commitment.owner() == null) {
            store.own(id, person);
        }
        news.moved(person, store.find(id).orElseThrow());
        return new Outcome.Done(id);
    }

    /// Where an organisation promised and whoever did it for them is gone, their others answer for it. Where it is
    /// asked, whoever speaks for it does.
    boolean owns(@Nullable UUID person, Commitment commitment) {
        if (person == null || commitment.owner() != null || commitment.organisation() == null) {
            return commitment.isOwnedBy(person);
        }
        return commitment.state() == CommitmentState.ASKED
                ? mouths.is(person, commitment.organisation(), commitment.undertaking())
                : organisations.listOfMember(person).contains(commitment.organisation());
    }

    /// @throws NotFound where it is not this person's to move
    private Commitment holdOwn(UUID person, UUID id) {
        return store.hold(id)
                .filter(found -> owns(person, found) && found.isShownTo(person, true))
                .orElseThrow(NotFound::new);
    }

    /// Nobody can hold anybody to it.
    private boolean isTooFar(LocalDate due) {
        return due.isAfter(today().plusYears(MOST_YEARS));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
