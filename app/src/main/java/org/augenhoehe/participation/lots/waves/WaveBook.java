package org.augenhoehe.participation.lots.waves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.draw.ListJobs;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.waves.Invitation.Answer;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers of those who are drawn. When the last one of their own is there, or the day has passed, the next wave
/// is drawn for the seats that are free.
@Service
public class WaveBook {
    private final LotsDoor door;
    private final LotStore lots;
    private final InvitationStore store;
    private final ListJobs jobs;
    private final Undertakings undertakings;
    private final AuditLog audit;
    private final Clock clock;

    WaveBook(
            LotsDoor door,
            LotStore lots,
            InvitationStore store,
            ListJobs jobs,
            Undertakings undertakings,
            AuditLog audit,
            Clock clock) {
        this.door = door;
        this.lots = lots;
        this.store = store;
        this.jobs = jobs;
        this.undertakings = undertakings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Answered answer(UUID person, UUID id, boolean yes) {
        var step = door.get(id);
        var drawing = door.hold(step);
        return answer(drawing, lots.find(id, person).orElse(null), yes, false);
    }

    /// Hosts write down what somebody out of their list said. It is taken down that they did, and everybody reads
    /// of a no, since it calls somebody else.
    @Transactional
    public Answered answerFor(UUID host, UUID id, int number, boolean yes) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        if (!drawing.listed()) {
            throw new Forbidden();
        }
        var answered = answer(drawing, lots.find(id, number).orElse(null), yes, true);
        if (answered == Answered.DONE) {
            audit.add(host, "lot.answer_noted", id, number + (yes ? " +" : " −"));
        }
        if (answered == Answered.DONE && !yes) {
            var called = Objects.requireNonNull(drawing.promise()).called(number);
            undertakings.note(step.undertaking(), host, "lots_no_noted", "", step.question(), called);
        }
        return answered;
    }

    /// @param noted whether hosts write it down
    private Answered answer(Drawing drawing, @Nullable Lot lot, boolean yes, boolean noted) {
        var number = lot == null ? null : lot.number();
        var invitation =
                number == null ? null : store.find(drawing.step(), number).orElse(null);
        if (invitation == null) {
            return Answered.NOT_DRAWN;
        }
        if (noted && invitation.answer() == Answer.ACCEPTED) {
            return yes ? Answered.DONE : Answered.STAYS;
        }
        var mayStill =
                invitation.isOpen() && !invitation.until().isBefore(today()) || invitation.answer() == Answer.ACCEPTED;
        if (!mayStill || door.get(drawing.step()).isClosed()) {
            return Answered.TOO_LATE;
        }
        store.answer(drawing.step(), invitation.number(), yes ? Answer.ACCEPTED : Answer.DECLINED, noted);
        goOn(drawing);
        return Answered.DONE;
    }

    /// Each in a transaction of its own.
    List<UUID> listWaiting() {
        return store.listWaiting(today());
    }

    /// The day has passed.
    @Transactional
    public void pass(UUID id) {
        var step = door.get(id);
        var drawing = door.hold(step);
        if (!door.get(id).isClosed()) {
            store.silence(id, today());
            goOn(drawing);
        }
    }

    private void goOn(Drawing drawing) {
        var all = store.list(drawing.step());
        var held = all.stream().filter(Invitation::holdsSeat).count();
        if (!all.isEmpty() && all.stream().noneMatch(one -> one.isAwaited(today())) && held < drawing.seats()) {
            jobs.make(drawing.step(), all.getLast().wave() + 1);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
