package org.augenhoehe.undertakings.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Origin;
import org.augenhoehe.undertakings.life.Description;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.JoinBook;
import org.augenhoehe.undertakings.participants.VouchingBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Somebody of the town starts an undertaking.
@Component
class TownBeginnings implements TownRoom {
    private final UndertakingStore undertakings;
    private final JoinBook joining;
    private final VouchingBook standings;
    private final History history;
    private final Findability findability;
    private final List<Origin> origins;
    private final Clock clock;

    TownBeginnings(
            UndertakingStore undertakings,
            JoinBook joining,
            VouchingBook standings,
            History history,
            Findability findability,
            List<Origin> origins,
            Clock clock) {
        this.undertakings = undertakings;
        this.joining = joining;
        this.standings = standings;
        this.history = history;
        this.findability = findability;
        this.origins = origins;
        this.clock = clock;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("starts", this::start);
    }

    private void start(Scene scene) {
        var id = Ids.next();
        var described = new Description(
                scene.text("question"),
                scene.text("about"),
                scene.text("place", ""),
                null,
                null,
                organisation(scene),
                Entry.OPEN);
        undertakings.add(id, described, clock.instant());
        undertakings.describe(id, 1, described, scene.text("easyQuestion"), scene.text("easyAbout"));
        undertakings.addService(id, scene.known("service"));
        history.note(id, scene.who(), "started", "", described.question());
        joining.begin(scene.who(), id);
        standings.choose(scene.who(), id, StandingKind.valueOf(scene.text("standing")));
        findability.note(id);
        if (scene.says("out of")) {
            var source = scene.thing("out of");
            origins.stream()
                    .filter(room -> room.find(source).isPresent())
                    .forEach(room -> room.started(source, id, scene.who()));
        }
        scene.isUndertaking(id);
    }

    private static @Nullable UUID organisation(Scene scene) {
        return scene.says("organisation") ? scene.known("organisation") : null;
    }
}
