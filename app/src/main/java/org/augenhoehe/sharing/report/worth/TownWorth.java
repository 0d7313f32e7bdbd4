package org.augenhoehe.sharing.report.worth;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.offer.Good;
import org.springframework.stereotype.Component;

/// What an hour of their goods is worth, as organisations of the town state it.
@Component
class TownWorth implements TownRoom {
    private final WorthBook book;

    TownWorth(WorthBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("states what an hour is worth", this::state);
    }

    private void state(Scene scene) {
        var stated = book.state(
                scene.who(),
                scene.known("of"),
                Good.valueOf(scene.text("good")),
                scene.number("cents"),
                scene.text("source"),
                scene.day());
        if (!(stated instanceof Stated.Done)) {
            throw new IllegalStateException("nobody can state this: " + stated);
        }
    }
}
