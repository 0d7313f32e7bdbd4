package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.commitments.way.Promising;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskBook;
import org.augenhoehe.participation.tasks.task.TaskWish;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Makes a task or a promise of a piece, in the caller's transaction. A task goes to the step in which people share
/// tasks; whoever is to promise something is asked, unless they wrote the words themselves.
@Component
class HandingOn {
    private final PieceStore pieces;
    private final PieceOnThread onThread;
    private final ComingStore coming;
    private final TaskBook tasks;
    private final Promising promising;
    private final Undertakings undertakings;
    private final Clock clock;

    HandingOn(
            PieceStore pieces,
            PieceOnThread onThread,
            ComingStore coming,
            TaskBook tasks,
            Promising promising,
            Undertakings undertakings,
            Clock clock) {
        this.pieces = pieces;
        this.onThread = onThread;
        this.coming = coming;
        this.tasks = tasks;
        this.promising = promising;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// The step to which tasks go now; empty where none is open.
    Optional<Step> taskStep(UUID undertaking) {
        var now = clock.instant();
        return undertakings.listStepsOf(undertaking).stream()
                .filter(step -> step.method().equals(TasksMethod.KEY) && step.isOpen(now))
                .max(Comparator.comparing(Step::opensAt));
    }

    /// @return whether it became something, or nothing has to come of it
    boolean handOn(UUID by, Piece piece, Step from) {
        if (!piece.kind().leadsOn()) {
            return true;
        }
        onThread.put(piece, from.undertaking());
        if (piece.kind().becomes() && !Piece.canBecome(piece.wording())) {
            return false;
        }
        var became = switch (piece.kind()) {
            case TASK -> task(by, piece, from);
            case PROMISE -> promise(by, piece);
            case NOTE, NEED, PROPOSAL, DECISION -> Optional.<String>empty();
        };
        became.ifPresent(path -> {
            pieces.became(piece.id(), path);
            pieces.find(piece.id()).ifPresent(now -> onThread.put(now, from.undertaking()));
        });
        return !piece.kind().becomes() || became.isPresent();
    }

    private Optional<String> task(UUID by, Piece piece, Step from) {
        return taskStep(from.undertaking()).flatMap(step -> {
            var due = piece.due() == null || piece.due().isBefore(today()) ? later(step.lastDay()) : piece.due();
            var wish = new TaskWish(piece.wording(), "", "", 1, due);
            return tasks.add(by, step.id(), wish, piece.id()) instanceof Acted.Done(var task, var held)
                    ? Optional.of(SharedTask.path(task))
                    : Optional.empty();
        });
    }

    private Optional<String> promise(UUID by, Piece piece) {
        var owner = piece.owner();
        var due = piece.due();
        if (due == null || due.isBefore(today())) {
            return Optional.empty();
        }
        if (piece.organisation() != null) {
            return promising.askOrganisation(by, piece.id(), piece.wording(), piece.organisation(), due);
        }
        if (owner == null) {
            return Optional.empty();
        }
        // Whoever was taken off the list of those who are there meanwhile is not asked.
        if (!coming.listPresent(piece.step()).contains(owner)) {
            return Optional.empty();
        }
        return promising.ask(owner.equals(piece.editor()) ? owner : by, piece.id(), piece.wording(), owner, due);
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today()) ? today() : day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
