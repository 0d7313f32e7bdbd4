package org.augenhoehe.sharing.mediation.house;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.mediation.DisputeWordStore;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.sharing.mediation.desk.MediatorBook;
import org.augenhoehe.sharing.mediation.desk.Naming;
import org.augenhoehe.sharing.mediation.dispute.DisputeBook;
import org.springframework.stereotype.Component;

/// Whom people of the town chose to mediate, and what they brought to the desk.
@Component
class TownMediation implements TownRoom {
    private final MediatorBook mediators;
    private final DisputeBook book;
    private final DisputeWordStore words;

    TownMediation(MediatorBook mediators, DisputeBook book, DisputeWordStore words) {
        this.mediators = mediators;
        this.book = book;
        this.words = words;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "writes down who mediates", this::name,
                "is ready to mediate", scene -> done(mediators.agree(scene.who(), scene.thing("office"))),
                "brings a conflict", this::bring,
                "takes the conflict", scene -> done(book.take(scene.who(), scene.thing("conflict"))),
                "says to the conflict",
                        scene -> done(book.say(scene.who(), scene.thing("conflict"), scene.text("words"))),
                "proposes how it ends",
                        scene -> done(book.propose(scene.who(), scene.thing("conflict"), scene.text("words"))),
                "answers how it ends", this::answer);
    }

    private void name(Scene scene) {
        var group = scene.says("group") ? scene.known("group") : null;
        var naming = new Naming(
                scene.known("person"),
                group,
                group == null ? scene.known("step") : null,
                scene.text("words"),
                scene.day().minusDays(1),
                scene.day(),
                scene.dayIn("days"));
        scene.happened(done(mediators.name(scene.who(), naming)));
    }

    /// What it is about may belong to another story; it is called as everybody in the town knows it.
    private void bring(Scene scene) {
        scene.happened(done(book.open(scene.who(), scene.text("kind"), scene.known("about"), scene.text("words"))));
    }

    private void answer(Scene scene) {
        var conflict = scene.thing("conflict");
        var last = words.findLast(conflict).orElseThrow();
        done(book.answer(scene.who(), conflict, last.id(), scene.isTrue("yes", true)));
    }

    private static UUID done(Mediated mediated) {
        if (mediated instanceof Mediated.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("nobody can do this: " + mediated);
    }
}
