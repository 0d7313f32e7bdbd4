package org.augenhoehe.commitments;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people promise in the stories of the town, how it goes, and who says otherwise.
@Component
class TownPromises implements TownRoom {
    private final CommitmentBook book;
    private final ContradictionBook contradictions;
    private final ReportStore reports;

    TownPromises(CommitmentBook book, ContradictionBook contradictions, ReportStore reports) {
        this.book = book;
        this.contradictions = contradictions;
        this.reports = reports;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "promises", this::promise,
                "says about the promise", this::report,
                "contradicts the promise", this::contradict);
    }

    /// Of somebody else it is asked.
    private void promise(Scene scene) {
        var form = new CommitmentForm(
                scene.text("words"),
                scene.says("of") ? scene.known("of") : null,
                scene.says("organisation") ? scene.known("organisation") : null,
                scene.dayIn("days"),
                scene.text("euros", ""));
        scene.happened(done(book.make(scene.who(), scene.thing("from"), form)));
    }

    private void report(Scene scene) {
        var id = scene.thing("promise");
        var later = scene.says("days") ? scene.dayIn("days") : null;
        var state = CommitmentState.valueOf(scene.text("state"));
        done(book.report(scene.who(), id, new ReportForm(last(id), state, later, scene.text("words"))));
    }

    private void contradict(Scene scene) {
        var id = scene.thing("promise");
        var report = reports.findLast(id).orElseThrow().id();
        done(contradictions.contradict(scene.who(), id, report, scene.text("words")));
    }

    private @Nullable UUID last(UUID id) {
        return reports.findLast(id).map(Report::id).orElse(null);
    }

    private static UUID done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("nobody can promise this: " + outcome);
    }
}
