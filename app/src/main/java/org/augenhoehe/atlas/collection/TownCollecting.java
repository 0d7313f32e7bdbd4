package org.augenhoehe.atlas.collection;

import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.platform.demo.Scene;
import org.springframework.stereotype.Component;

/// A group of the town begins a collection, or somebody suggests one.
@Component
public class TownCollecting {
    private final MapCollectionBook book;

    TownCollecting(MapCollectionBook book) {
        this.book = book;
    }

    public void begin(Scene scene) {
        var form = new CollectionForm(
                EntryKind.valueOf(scene.text("kind")),
                scene.text("name"),
                scene.text("about", ""),
                scene.says("group") ? scene.known("group") : null,
                scene.isTrue("everybody", true),
                12);
        if (!(book.begin(scene.who(), form) instanceof Collecting.Done(UUID id, var held)) || held) {
            throw new IllegalStateException("nobody can begin this");
        }
        for (var part : scene.parts("fields")) {
            var field = new FieldForm(
                    part.text("name"),
                    FieldKind.valueOf(part.text("kind")),
                    String.join("\n", part.texts("choices")),
                    part.isTrue("needed", false));
            if (!(book.addField(scene.who(), id, field) instanceof Collecting.Done)) {
                throw new IllegalStateException("nobody can ask this");
            }
        }
        scene.happened(id);
    }
}
