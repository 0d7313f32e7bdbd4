package org.augenhoehe.undertakings.plan;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.plan.PhaseBook.Entered;
import org.springframework.stereotype.Component;

/// The people of the town go from phase to phase, plan steps and close them, rest, finish and stop.
@Component
class TownCourse implements TownRoom {
    private final PhaseBook phases;
    private final StepBook steps;
    private final MoveBook moves;

    TownCourse(PhaseBook phases, StepBook steps, MoveBook moves) {
        this.phases = phases;
        this.steps = steps;
        this.moves = moves;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "enters", scene -> entered(phases.enter(scene.who(), scene.undertaking(), phase(scene))),
                "begins the next round",
                        scene -> entered(phases.beginRound(scene.who(), scene.undertaking(), phase(scene))),
                "plans", this::plan,
                "closes", this::close,
                "pauses", scene -> move(scene, Move.PAUSE),
                "finishes", scene -> move(scene, Move.FINISH),
                "stops", scene -> move(scene, Move.STOP));
    }

    private static Phase phase(Scene scene) {
        return Phase.valueOf(scene.text("phase"));
    }

    private void plan(Scene scene) {
        var planned = steps.plan(
                scene.who(),
                scene.undertaking(),
                new Wish(
                        phase(scene),
                        scene.text("method"),
                        scene.text("question"),
                        scene.text("happens"),
                        Audience.valueOf(scene.text("audience", Audience.EVERYBODY.name())),
                        scene.day(),
                        scene.dayIn("days"),
                        scene.dayIn("answers"),
                        scene.things("reviewed")));
        if (!(planned instanceof Planned.Done(var id))) {
            throw new IllegalStateException("nobody can plan this: " + planned);
        }
        scene.happened(id);
    }

    private void close(Scene scene) {
        var closed = steps.close(scene.who(), scene.undertaking(), scene.thing("step"));
        if (!(closed instanceof Closed.Done)) {
            throw new IllegalStateException("nobody can close this: " + closed);
        }
    }

    private void move(Scene scene, Move move) {
        var moved = moves.move(scene.who(), scene.undertaking(), move, scene.text("why", ""));
        if (!(moved instanceof Moved.Done)) {
            throw new IllegalStateException("nobody can do this: " + moved);
        }
    }

    private static void entered(Entered entered) {
        if (!(entered instanceof Entered.Done)) {
            throw new IllegalStateException("nobody can go on: " + entered);
        }
    }
}
