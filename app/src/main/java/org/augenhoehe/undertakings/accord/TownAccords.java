package org.augenhoehe.undertakings.accord;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// People of the town agree on goals and on who leads.
@Component
class TownAccords implements TownRoom {
    private final AccordBook accords;
    private final VoiceBook voices;
    private final Settling settling;

    TownAccords(AccordBook accords, VoiceBook voices, Settling settling) {
        this.accords = accords;
        this.voices = voices;
        this.settling = settling;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "proposes a goal", this::proposeGoal,
                "puts the goal differently", this::reword,
                "proposes a host", this::proposeHost,
                "would lead", scene -> done(voices.accept(scene.who(), scene.thing("accord"))),
                "agrees", scene -> done(voices.say(scene.who(), scene.thing("accord"), null)),
                "objects", scene -> done(voices.say(scene.who(), scene.thing("accord"), scene.text("words"))),
                "time is over", scene -> settling.settleAtTheEnd(scene.thing("accord")));
    }

    private void proposeGoal(Scene scene) {
        opened(scene, accords.proposeGoal(scene.who(), scene.undertaking(), scene.text("words"), scene.dayIn("days")));
    }

    private void reword(Scene scene) {
        opened(scene, accords.reword(scene.who(), scene.thing("accord"), scene.text("words"), scene.dayIn("days")));
    }

    private void proposeHost(Scene scene) {
        opened(
                scene,
                accords.proposeHost(
                        scene.who(),
                        scene.undertaking(),
                        scene.known("host"),
                        scene.text("words"),
                        scene.dayIn("days")));
    }

    private static void opened(Scene scene, Proposed proposed) {
        if (!(proposed instanceof Proposed.Opened(var path))) {
            throw new IllegalStateException("nobody can propose this: " + proposed);
        }
        scene.happened(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static void done(Voiced voiced) {
        if (voiced != Voiced.DONE) {
            throw new IllegalStateException("nobody can say this: " + voiced);
        }
    }
}
