package org.augenhoehe.participation.walk.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.walk.draw.Plan;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteCount;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.Photo;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.Way;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A walk with what was noted.
///
/// @param undertaking the question it belongs to
/// @param walk null as long as hosts have not prepared it
/// @param stations all of them: those on the way first, in their order
/// @param visitor null for a stranger
/// @param notes the newest, the oldest of them first
/// @param counts of all
/// @param plan null where nothing has a position
/// @param map the same on the map of the place; null likewise
/// @param recurring words that stand in several notes
/// @param next where notes can be brought in as contributions now; null where nowhere
public record WalkShown(
        Step step,
        String undertaking,
        Entrance entrance,
        boolean host,
        @Nullable UUID visitor,
        @Nullable Walk walk,
        List<Station> stations,
        List<Note> notes,
        List<NoteCount> counts,
        Map<UUID, List<Photo>> photos,
        @Nullable Plan plan,
        @Nullable DrawnMap map,
        List<Recurring.Word> recurring,
        @Nullable Step next) {

    public List<MapLayer> legend() {
        return WalkMap.legend();
    }

    public String path() {
        return Walk.path(step.id());
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayComeIn() {
        return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
    }

    /// Whether the visitor prepares it, which begins before it opens.
    public boolean mayPrepare() {
        return host && (isOpen() || entrance == Entrance.NOT_YET || entrance == Entrance.OTHER_STANDING);
    }

    public boolean mayName() {
        return isOpen() || mayPrepare();
    }

    public Way way() {
        return Way.of(walk, stations);
    }

    public List<Station> onTheWay() {
        return in(Station.State.ON_THE_WAY);
    }

    public List<Station> suggested() {
        return in(Station.State.SUGGESTED).stream()
                .filter(one -> one.isShownTo(visitor))
                .toList();
    }

    public List<Station> leftOut() {
        return in(Station.State.LEFT_OUT).stream()
                .filter(one -> one.isShownTo(visitor))
                .toList();
    }

    private List<Station> in(Station.State state) {
        return stations.stream().filter(one -> one.state() == state).toList();
    }

    /// @param station null for those between stations
    public List<Note> notesAt(@Nullable UUID station) {
        return notes.stream()
                .filter(note -> Objects.equals(note.station(), station))
                .toList();
    }

    public long count(@Nullable UUID station, NoteKind kind) {
        return counts.stream()
                .filter(one -> one.kind() == kind && Objects.equals(one.station(), station))
                .mapToInt(NoteCount::notes)
                .sum();
    }

    public long count(NoteKind kind) {
        return counts.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(NoteCount::notes)
                .sum();
    }

    /// Whether there are more than stand here.
    public boolean isCut() {
        return counts.stream().mapToInt(NoteCount::notes).sum() > notes.size();
    }

    /// What of a note's photos the visitor sees.
    public List<Photo> photosOf(Note note) {
        return photos.getOrDefault(note.id(), List.of()).stream()
                .filter(photo -> photo.isPublic() || note.isBy(visitor))
                .toList();
    }

    /// Kinds of which there is at least one.
    public List<NoteKind> kinds() {
        return Arrays.stream(NoteKind.values()).filter(kind -> count(kind) > 0).toList();
    }
}
