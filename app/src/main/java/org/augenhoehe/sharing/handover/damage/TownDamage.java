package org.augenhoehe.sharing.handover.damage;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.note.NewNote;
import org.springframework.stereotype.Component;

/// What breaks in the town, and what becomes of it.
@Component
class TownDamage implements TownRoom {
    private final DamageBook book;

    TownDamage(DamageBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("reports a damage", this::report, "sees to the damage", this::see);
    }

    private void report(Scene scene) {
        var report = new Report(Found.RETURN, scene.isTrue("usable", false), note(scene));
        var path = done(book.report(scene.who(), scene.thing("what"), report));
        scene.happened(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void see(Scene scene) {
        done(book.step(
                scene.who(),
                scene.thing("what"),
                DamageState.valueOf(scene.text("to")),
                scene.isTrue("usable", false),
                note(scene)));
    }

    private static NewNote note(Scene scene) {
        return new NewNote(scene.text("words"), null, "");
    }

    private static String done(Handing handing) {
        if (handing instanceof Handing.Done(var path)) {
            return path;
        }
        throw new IllegalStateException("nobody can do this: " + handing);
    }
}
