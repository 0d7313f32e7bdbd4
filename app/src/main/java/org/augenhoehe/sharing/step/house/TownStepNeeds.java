package org.augenhoehe.sharing.step.house;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.book.AcceptingBook;
import org.augenhoehe.sharing.step.book.BringingBook;
import org.augenhoehe.sharing.step.book.Brought;
import org.augenhoehe.sharing.step.book.StepNeedBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What steps in the town need, and what others bring. Offers belong to another story: they are called as everybody in
/// the town knows them.
@Component
class TownStepNeeds implements TownRoom {
    private final StepNeedBook book;
    private final BringingBook bringing;
    private final AcceptingBook accepting;
    private final StepAnswerStore answers;

    TownStepNeeds(StepNeedBook book, BringingBook bringing, AcceptingBook accepting, StepAnswerStore answers) {
        this.book = book;
        this.bringing = bringing;
        this.accepting = accepting;
        this.answers = answers;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "needs for the step", this::state,
                "brings to the step", scene -> bring(scene, true),
                "knows who could bring it", scene -> bring(scene, false),
                "takes what is brought", scene -> done(accepting.accept(scene.who(), answer(scene))),
                "says how long it was",
                        scene -> done(accepting.gave(scene.who(), answer(scene), scene.number("minutes"))));
    }

    private void state(Scene scene) {
        scene.happened(done(book.state(
                scene.who(),
                scene.thing("step"),
                Good.valueOf(scene.text("good")),
                scene.text("title"),
                scene.text("about", ""),
                scene.says("pieces") ? scene.number("pieces") : 1,
                at(scene, "from"),
                at(scene, "until"))));
    }

    private static @Nullable Instant at(Scene scene, String hour) {
        return scene.says("in")
                ? scene.dayIn("in")
                        .atTime(scene.number(hour), 0)
                        .atZone(Span.ZONE)
                        .toInstant()
                : null;
    }

    private void bring(Scene scene, boolean own) {
        done(bringing.bring(scene.who(), scene.thing("need"), scene.known("offer"), own, scene.text("words", "")));
    }

    /// The first thing that was brought to a need.
    private UUID answer(Scene scene) {
        return answers.list(scene.thing("need")).getFirst().id();
    }

    private static UUID done(Brought brought) {
        if (brought instanceof Brought.Done(var need)) {
            return need;
        }
        throw new IllegalStateException("nobody can do this: " + brought);
    }
}
