package org.augenhoehe.atlas.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.atlas.answer.JoiningBook;
import org.augenhoehe.atlas.answer.NeedAnswerBook;
import org.augenhoehe.atlas.check.CheckingBook;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.TownCollecting;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.entry.Closing;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.atlas.entry.Marked;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What people of the town do on the map.
@Component
class TownMap implements TownRoom {
    private final MapEntryBook book;
    private final MapEntryStore entries;
    private final JoiningBook joining;
    private final NeedAnswerBook answering;
    private final CheckingBook checking;
    private final TownCollecting collecting;
    private final FieldStore fields;

    TownMap(
            MapEntryBook book,
            MapEntryStore entries,
            JoiningBook joining,
            NeedAnswerBook answering,
            CheckingBook checking,
            TownCollecting collecting,
            FieldStore fields) {
        this.book = book;
        this.entries = entries;
        this.joining = joining;
        this.answering = answering;
        this.checking = checking;
        this.collecting = collecting;
        this.fields = fields;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "marks on the map", this::mark,
                "needs it, too", this::join,
                "knows what helps", this::answer,
                "looks whether it is true", this::check,
                "takes off the map", this::close,
                "collects on the map", collecting::begin);
    }

    private void mark(Scene scene) {
        if (!(Geometries.read(scene.text("shape")) instanceof Shape.Read(var shape))) {
            throw new IllegalStateException("this is nowhere");
        }
        var collection = scene.says("collection") ? scene.thing("collection") : null;
        var said = new HashMap<UUID, String>();
        if (collection != null) {
            fields.list(collection)
                    .forEach(field -> said.put(
                            field.id(),
                            scene.lists("says")
                                    .getOrDefault(field.name(), java.util.List.of(""))
                                    .getFirst()));
        }
        var marked = new Marked(
                EntryKind.valueOf(scene.text("kind")),
                Category.valueOf(scene.text("category")),
                scene.text("title"),
                scene.text("about", ""),
                scene.isTrue("named", true),
                shape,
                Exactness.valueOf(scene.text("exactness", "EXACT")),
                scene.text("place", ""),
                null,
                null,
                null,
                collection,
                said);
        scene.happened(done(book.mark(scene.who(), marked)));
    }

    private void join(Scene scene) {
        done(joining.join(scene.who(), scene.thing("what")));
    }

    private void answer(Scene scene) {
        done(answering.answer(scene.who(), scene.thing("what"), scene.thing("with"), scene.text("words", "")));
    }

    private void check(Scene scene) {
        scene.things("what").forEach(one -> {
            var holds = !scene.says("words");
            done(checking.check(scene.who(), one, entries.get(one).version(), holds, scene.text("words", "")));
        });
    }

    private void close(Scene scene) {
        done(book.close(scene.who(), scene.thing("what"), Closing.valueOf(scene.text("how")), scene.text("words")));
    }

    private static UUID done(Entered entered) {
        if (entered instanceof Entered.Done(var id, var held) && !held) {
            return id;
        }
        throw new IllegalStateException("nobody can do this: " + entered);
    }
}
