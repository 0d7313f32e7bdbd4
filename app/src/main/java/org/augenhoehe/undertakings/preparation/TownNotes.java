package org.augenhoehe.undertakings.preparation;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What users and relatives of the town talk over among themselves, in a room of their own.
@Component
class TownNotes implements TownRoom {
    private final PreparationBook book;

    TownNotes(PreparationBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "opens a room to prepare", scene -> book.open(scene.who(), scene.undertaking()),
                "notes", scene -> book.write(scene.who(), scene.undertaking(), scene.text("words")));
    }
}
