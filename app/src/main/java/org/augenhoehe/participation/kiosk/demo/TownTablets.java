package org.augenhoehe.participation.kiosk.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.participation.kiosk.Hosted;
import org.augenhoehe.participation.kiosk.KioskBook;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// How a tablet comes into a house of the town. Its code is drawn by whoever hosts, on its page.
@Component
class TownTablets implements TownRoom {
    private final KioskBook book;
    private final Clock clock;

    TownTablets(KioskBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("opens a tablet", this::open);
    }

    private void open(Scene scene) {
        var until = clock.instant().plus(Duration.ofDays(scene.number("days")));
        var opened = book.open(scene.who(), scene.undertaking(), scene.text("place"), scene.things("steps"), until);
        if (!(opened instanceof Hosted.Done)) {
            throw new IllegalStateException("nobody can open a tablet for this");
        }
    }
}
