package org.augenhoehe.participation.tasks.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.tasks.bear.BearingBook;
import org.augenhoehe.participation.tasks.bear.EndBook;
import org.augenhoehe.participation.tasks.hour.Counted;
import org.augenhoehe.participation.tasks.hour.HoursBook;
import org.augenhoehe.participation.tasks.shift.ShiftBook;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.shift.ShiftTimes;
import org.augenhoehe.participation.tasks.shift.Shifted;
import org.augenhoehe.participation.tasks.shift.SignUpBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.TaskBook;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskWish;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the people of the invented town do for a first open evening: some of it is done, some is still free.
@Component
class TownTasks implements DemoContent {
    private static final String TUESDAYS =
            "Beitrag Dienstags und donnerstags bis 21 Uhr, ohne Personal, mit einer Telefonnummer für den Notfall.";
    private static final String HALL =
            "Beitrag Der Gemeindesaal nebenan steht abends leer. Vielleicht können wir dort kochen.";
    private static final String KEYS = "Beitrag Ein Schlüssel-Dienst: Immer zwei Gäste schließen gemeinsam auf und zu.";
    private static final String LIGHT = "Beitrag Auf dem Weg durch den Park ist kein Licht.";
    private static final int A_WEEK = 7;
    private static final int AN_HOUR = 60;

    private final TaskBook tasks;
    private final BearingBook bearing;
    private final EndBook ends;
    private final ShiftBook shifts;
    private final ShiftStore known;
    private final SignUpBook signUps;
    private final HoursBook hours;
    private final TaskDoor door;

    TownTasks(
            TaskBook tasks,
            BearingBook bearing,
            EndBook ends,
            ShiftBook shifts,
            ShiftStore known,
            SignUpBook signUps,
            HoursBook hours,
            TaskDoor door) {
        this.tasks = tasks;
        this.bearing = bearing;
        this.ends = ends;
        this.shifts = shifts;
        this.known = known;
        this.signUps = signUps;
        this.hours = hours;
        this.door = door;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public void fill(DemoTown town) {
        new Work(town, "Anneliese Brandt", TUESDAYS, "Für zwanzig Leute einkaufen", 2, A_WEEK - 1)
                .takenBy("Anneliese Brandt", "Yusuf Demir");
        new Work(town, "Sonnenblume7", HALL, "Kochen und Essen austeilen", 1, A_WEEK)
                .takenBy("Anneliese Brandt")
                .shift("17:00", "19:00", 3, "Jonas Petersen", "Miriam Adler")
                .shift("19:00", "21:30", 3, "Sonnenblume7");
        new Work(town, "Jonas Petersen", KEYS, "Zwei Schlüssel im Lotsenhaus abholen", 1, A_WEEK - 2)
                .takenBy("Jonas Petersen")
                .handedTo("Jonas Petersen", "Sonnenblume7");
        new Work(town, "Miriam Adler", TUESDAYS, "Zettel zum ersten Abend im Haus aufhängen", 1, 1)
                .takenBy("Miriam Adler")
                .given("Miriam Adler", 1, false)
                .doneBy("Miriam Adler");
        new Work(town, "Petra Lindner", HALL, "Mit der Gemeinde über den Saal sprechen", 1, 2)
                .takenBy("Petra Lindner")
                .given("Petra Lindner", 2, true)
                .doneBy("Petra Lindner");
        new Work(town, "Yusuf Demir", null, "Eine Musikanlage leihen", 1, A_WEEK - 1)
                .droppedBy("Yusuf Demir", "Der Verein nebenan bringt eine mit.");
        new Work(town, "Miriam Adler", LIGHT, "Dunkle Wege abgehen und aufschreiben", 3, A_WEEK + 2)
                .takenBy("Miriam Adler");
    }

    /// A task of the town and what its people do with it.
    private final class Work {
        private final DemoTown town;
        private final UUID by;
        private final UUID id;
        private final LocalDate due;

        Work(DemoTown town, String by, @Nullable String source, String wording, int wanted, int days) {
            this.town = town;
            this.by = town.get(by);
            this.due = door.today().plusDays(days);
            this.id = done(tasks.add(
                    this.by,
                    town.get("Schritt Der erste Abend"),
                    new TaskWish(wording, "", "", wanted, due),
                    source == null ? null : town.get(source)));
        }

        Work takenBy(String... people) {
            for (var person : people) {
                done(bearing.takeOn(town.get(person), id));
            }
            return this;
        }

        void handedTo(String from, String to) {
            done(bearing.offer(town.get(from), id, town.get(to)));
        }

        Work given(String person, int howMany, boolean paid) {
            if (!(hours.give(town.get(person), id, door.today(), howMany * AN_HOUR, paid) instanceof Counted.Done)) {
                throw new IllegalStateException("nobody can give time in the town");
            }
            return this;
        }

        void doneBy(String person) {
            done(ends.done(town.get(person), id));
        }

        void droppedBy(String person, String reason) {
            done(ends.drop(town.get(person), id, reason));
        }

        Work shift(String from, String until, int people, String... signedUp) {
            var before = known.list(List.of(id));
            done(shifts.add(by, id, new ShiftTimes(due, LocalTime.parse(from), LocalTime.parse(until)), people));
            var made = known.list(List.of(id)).stream()
                    .filter(shift -> !before.contains(shift))
                    .filter(shift -> shift.signedUp() == 0)
                    .findFirst()
                    .orElseThrow();
            for (var person : signedUp) {
                done(signUps.signUp(town.get(person), made.id()));
            }
            return this;
        }
    }

    private static UUID done(Acted acted) {
        if (acted instanceof Acted.Done(var id, var held)) {
            return id;
        }
        throw new IllegalStateException("nobody can work in the town: " + acted);
    }

    private static void done(Shifted shifted) {
        if (!(shifted instanceof Shifted.Done)) {
            throw new IllegalStateException("nobody can come in the town: " + shifted);
        }
    }
}
