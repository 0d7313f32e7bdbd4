package org.augenhoehe.participation.walk.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.walk.note.NewNote;
import org.augenhoehe.participation.walk.note.NoteBook;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.Noted;
import org.augenhoehe.participation.walk.route.RouteBook;
import org.augenhoehe.participation.walk.route.Routed;
import org.augenhoehe.participation.walk.route.StationWish;
import org.augenhoehe.participation.walk.route.WalkWish;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// People of the town walk together and note what they see.
@Component
class TownWalk implements TownRoom {
    private static final LocalTime BEGINS = LocalTime.of(17, 30);

    private final RouteBook route;
    private final NoteBook notes;
    private final Undertakings undertakings;

    TownWalk(RouteBook route, NoteBook notes, Undertakings undertakings) {
        this.route = route;
        this.notes = notes;
        this.undertakings = undertakings;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "prepares a walk", this::prepare,
                "names a station", this::name,
                "takes a station on", scene -> done(route.takeOn(scene.who(), scene.thing("station"))),
                "leaves a station out",
                        scene -> done(route.leaveOut(scene.who(), scene.thing("station"), scene.text("words"))),
                "notes on the way", this::note);
    }

    private void prepare(Scene scene) {
        var begins = scene.dayIn("walk").atTime(BEGINS).atZone(Step.ZONE).toInstant();
        done(route.prepare(
                scene.who(),
                scene.thing("step"),
                new WalkWish(begins, scene.number("minutes"), where(scene), scene.text("words"))));
    }

    private void name(Scene scene) {
        var wish =
                new StationWish(scene.text("name"), where(scene), scene.text("question", ""), scene.text("access", ""));
        scene.happened(done(route.name(scene.who(), scene.thing("step"), wish)));
    }

    private void note(Scene scene) {
        var step = undertakings.findStep(scene.thing("step")).orElseThrow();
        var photos = scene.says("picture")
                ? List.of(new NewNote.NewPhoto(DrawnPhoto.of(scene.text("picture")), scene.text("shows")))
                : List.<NewNote.NewPhoto>of();
        @Nullable UUID station = scene.says("station") ? scene.thing("station") : null;
        var note = new NewNote(
                UUID.randomUUID(),
                station,
                NoteKind.valueOf(scene.text("kind")),
                scene.text("words"),
                scene.says("at") ? point(scene) : null,
                photos);
        if (!(notes.note(scene.who(), step, note) instanceof Noted.Done(var id, var held))) {
            throw new IllegalStateException("nobody can note this: " + scene.text("words"));
        }
        scene.happened(id);
    }

    private static Whereabouts where(Scene scene) {
        var at = point(scene);
        return new Whereabouts(scene.text("place", ""), at.latitude(), at.longitude());
    }

    private static Coordinates point(Scene scene) {
        var parts = scene.text("at").split(",", 2);
        return Coordinates.find(parts[0], parts[1]).orElseThrow();
    }

    private static UUID done(Routed routed) {
        if (routed instanceof Routed.Done(var thing, var held)) {
            return thing;
        }
        throw new IllegalStateException("the town cannot walk like this: " + routed);
    }
}
