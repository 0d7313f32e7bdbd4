package org.augenhoehe.participation.comment;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What people of the town say to what others brought in.
@Component
class TownComments implements TownRoom {
    private final CommentBook book;

    TownComments(CommentBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("comments", this::write);
    }

    private void write(Scene scene) {
        var written =
                book.write(scene.who(), scene.thing("on"), null, scene.text("words"), scene.isTrue("named", true));
        if (!(written instanceof Written.Done)) {
            throw new IllegalStateException("nobody can say this: " + written);
        }
    }
}
