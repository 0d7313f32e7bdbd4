package org.augenhoehe.sharing.handover.sign;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.note.NewNote;
import org.springframework.stereotype.Component;

/// How things of the town go out and come back: whoever lends them notes it, the other side signs on paper.
@Component
class TownHandover implements TownRoom {
    private final HandoverBook book;

    TownHandover(HandoverBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "sets the check list", this::list,
                "hands over", scene -> hand(scene, HandoverKind.OUT),
                "gets back", scene -> hand(scene, HandoverKind.BACK));
    }

    private void list(Scene scene) {
        done(book.list(scene.who(), scene.thing("what"), scene.texts("items")));
    }

    private void hand(Scene scene, HandoverKind kind) {
        var note = scene.says("words") ? new NewNote(scene.text("words"), null, "") : NewNote.NOTHING;
        for (var what : scene.things("what")) {
            done(book.hand(scene.who(), what, kind, new Signing("", true, Set.of()), note));
        }
    }

    private static void done(Handing handing) {
        if (!(handing instanceof Handing.Done)) {
            throw new IllegalStateException("nobody can do this: " + handing);
        }
    }
}
