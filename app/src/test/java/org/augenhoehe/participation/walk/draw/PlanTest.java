package org.augenhoehe.participation.walk.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The map is right enough to find one's way by it.
class PlanTest {
    private final UUID step = UUID.randomUUID();

    @Test
    void whatIsNorthIsUpAndWhatIsEastIsAtTheEnd() {
        var plan = Plan.of(null, List.of(station(1, 50.94, 9.61), station(2, 50.945, 9.62)), List.of());
        assertThat(plan).isNotNull();
        var first = plan.stations().getFirst().spot();
        var second = plan.stations().getLast().spot();
        assertThat(second.y()).isLessThan(first.y());
        assertThat(second.x()).isGreaterThan(first.x());
        assertThat(plan.line()).isEqualTo(first.x() + "," + first.y() + " " + second.x() + "," + second.y());
    }

    @Test
    void theScaleIsTrue() {
        var one = station(1, 50.94, 9.61);
        var other = station(2, 50.94, 9.62);
        var plan = Plan.of(null, List.of(one, other), List.of());
        var metres = one.point().orElseThrow().distanceTo(other.point().orElseThrow());
        var pixels = plan.stations().getLast().spot().x()
                - plan.stations().getFirst().spot().x();
        assertThat(pixels / metres)
                .isCloseTo((double) plan.scale().pixels() / plan.scale().metres(), within(0.01));
        assertThat(plan.scale().label()).isEqualTo("200 m");
    }

    @Test
    void stationsOnOneAnotherAreMovedApartAndStayOnTheMap() {
        var plan = Plan.of(
                null, List.of(station(1, 50.94, 9.61), station(2, 50.94, 9.61), station(3, 50.94, 9.61)), List.of());
        for (var stop : plan.stations()) {
            assertThat(stop.spot().x()).isBetween(0, Plan.WIDTH);
            assertThat(stop.spot().y()).isBetween(0, plan.height());
            for (var other : plan.stations()) {
                var far = Math.hypot(
                        stop.spot().x() - other.spot().x(),
                        stop.spot().y() - other.spot().y());
                assertThat(far)
                        .as("%s and %s", stop, other)
                        .satisfiesAnyOf(
                                any -> assertThat(stop).isEqualTo(other),
                                any -> assertThat(any).isGreaterThan(30));
            }
        }
    }

    @Test
    void notesWithoutAPositionStandAroundTheirStationAndOthersWhereTheyAre() {
        var station = station(1, 50.94, 9.61);
        var notes = new ArrayList<Note>();
        for (int i = 0; i < 20; i++) {
            notes.add(note(station.id(), null));
        }
        notes.add(note(null, 50.9405));
        notes.add(note(null, null));
        var plan = Plan.of(null, List.of(station), notes);
        assertThat(plan.marks())
                .as("16 around it, and one by itself")
                .hasSize(17)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneNoteFarAwayDoesNotMakeTheMapUseless() {
        var station = station(1, 50.94, 9.61);
        var near = Plan.of(null, List.of(station), List.of(note(null, 50.9405)));
        var far = Plan.of(
                null, List.of(station), List.of(note(null, 50.9405), note(null, 52.5), note(station.id(), 52.5)));
        assertThat(near).isNotNull();
        assertThat(far).isNotNull();
        assertThat(far.scale()).isEqualTo(near.scale());
        assertThat(far.marks()).as("one is left out, one stands at its station").hasSize(2);
        var unset = Plan.of(null, List.of(), List.of(note(null, 50.9405), note(null, 50.941), note(null, 52.5)));
        assertThat(unset).isNotNull();
        assertThat(unset.marks()).hasSize(2);
    }

    @Test
    void whereNothingHasAPositionThereIsNoMap() {
        assertThat(Plan.of(null, List.of(), List.of(note(null, null)))).isNull();
    }

    @Test
    void theWayIsAQuarterLongerThanTheStraightLine() {
        var way = Way.of(null, List.of(station(1, 50.94, 9.61), station(2, 50.949, 9.61)));
        assertThat(way.metres()).as("a thousandth of a degree is 111 m").isEqualTo(1300);
        assertThat(way.minutes()).isEqualTo(30);
        assertThat(Way.of(null, List.of()).isKnown()).isFalse();
    }

    private Station station(int number, double latitude, double longitude) {
        return new Station(
                UUID.randomUUID(),
                step,
                step,
                Station.State.ON_THE_WAY,
                number,
                "Ecke " + number,
                "",
                latitude,
                longitude,
                "",
                "",
                "",
                null,
                false);
    }

    private Note note(@Nullable UUID station, @Nullable Double latitude) {
        return new Note(
                UUID.randomUUID(),
                step,
                step,
                station,
                NoteKind.GOOD,
                "Schön",
                latitude,
                latitude == null ? null : 9.6105,
                null,
                Instant.EPOCH,
                false,
                false);
    }
}
