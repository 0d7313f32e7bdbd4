package org.augenhoehe.participation.walk.show;

import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.walk.draw.Plan;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.note.PhotoStore;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the pages of a walk.
@Component
class Walks {
    private static final String GATHERING = "gathering";

    /// A page shows no more, however many there are; the files have all.
    private static final int MOST_NOTES = 500;

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final WalkStore walks;
    private final StationStore stations;
    private final NoteStore notes;
    private final PhotoStore photos;
    private final Clock clock;

    Walks(
            StepDoor steps,
            Undertakings undertakings,
            WalkStore walks,
            StationStore stations,
            NoteStore notes,
            PhotoStore photos,
            Clock clock) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.walks = walks;
        this.stations = stations;
        this.notes = notes;
        this.photos = photos;
        this.clock = clock;
    }

    Step get(UUID step) {
        return steps.get(step, Walk.METHOD);
    }

    Step getForHost(Page page, UUID step) {
        return steps.getForHost(page.visitor().id(), step, Walk.METHOD);
    }

    /// A station of a walk.
    Station station(UUID step, UUID id) {
        return stations.find(id).filter(found -> found.step().equals(step)).orElseThrow(NotFound::new);
    }

    WalkShown of(Page page, UUID id) {
        var step = get(id);
        var visitor = page.visitor().person();
        var entrance = undertakings.entrance(step, visitor);
        var walk = walks.find(id).orElse(null);
        var all = stations.listOf(id);
        var drawn = all.stream().filter(Walks::isDrawn).toList();
        var noted = notes.listNewest(id, visitor, MOST_NOTES);
        return new WalkShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                entrance,
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                visitor,
                walk,
                all,
                noted,
                notes.listCounts(id, visitor),
                photos.list(noted.stream().map(Note::id).toList()),
                Plan.of(walk, drawn, noted),
                WalkMap.of(page, walk, drawn, noted),
                Recurring.in(noted),
                next(step, visitor));
    }

    /// What is hidden is nowhere on the map, either.
    private static boolean isDrawn(Station station) {
        return station.isOnTheWay() && !station.hidden();
    }

    /// Where people of the same undertaking bring something in now: notes can be taken on there.
    @Nullable
    Step next(Step walk, @Nullable UUID visitor) {
        return undertakings.listStepsOf(walk.undertaking()).stream()
                .filter(step -> step.method().equals(GATHERING) && step.isOpen(clock.instant()))
                .max(Comparator.comparing(Step::round).thenComparing(Step::opensAt))
                .filter(step -> {
                    var entrance = undertakings.entrance(step, visitor);
                    return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
                })
                .orElse(null);
    }
}
