package org.augenhoehe.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells the stories below `demo/stories`, all of them together in the order of their days. Every line goes to the room
/// that knows the word under "does"; how to write one is said in the README beside them.
@Component
class TownStories implements DemoContent {
    private static final String WHERE = "classpath:demo/stories/*.json";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES_BETWEEN = 4;
    private static final int A_WORKING_DAY = 9 * 60;
    private static final int SPREAD = 197;

    private final List<TownRoom> rooms;
    private final JsonMapper json;
    private final Clock clock;

    TownStories(List<TownRoom> rooms, JsonMapper json, Clock clock) {
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    /// After what the rooms bring by themselves.
    @Override
    public int order() {
        return 70;
    }

    @Override
    public void fill(DemoTown town) {
        Map<String, Consumer<Scene>> deeds = new HashMap<>();
        rooms.forEach(room -> deeds.putAll(room.deeds()));
        read().forEach(line -> line.play(town, deeds));
    }

    private List<Line> read() {
        try {
            var lines = new ArrayList<Line>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                lines.addAll(read(file));
            }
            lines.sort(Comparator.comparing(Line::at));
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Line> read(Resource file) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var lines = new ArrayList<Line>();
        try (var in = file.getInputStream()) {
            var story = json.readTree(in);
            var day = today;
            int before = 0;
            for (var told : story.path("scenes")) {
                before = told.has("day") ? 0 : before + 1;
                day = told.has("day") ? today.plusDays(told.path("day").asInt()) : day;
                var at = beginning(day).plusMinutes((long) MINUTES_BETWEEN * before);
                lines.add(
                        new Line(story.path("name").asString(), at.atZone(ZONE).toInstant(), day, told));
            }
        }
        return lines;
    }

    /// Every day at another time, as people do.
    private static LocalDateTime beginning(LocalDate day) {
        return day.atTime(MORNING).plusMinutes(Math.floorMod(day.toEpochDay() * SPREAD, A_WORKING_DAY));
    }

    private record Line(String story, Instant at, LocalDate day, JsonNode told) {
        void play(DemoTown town, Map<String, Consumer<Scene>> deeds) {
            var deed = deeds.get(told.path("does").asString());
            var who = told.path("who");
            try {
                if (deed == null) {
                    throw new IllegalStateException("no room knows how to do this");
                }
                var people = who.isArray() ? who.valueStream().toList() : List.of(who);
                people.forEach(one ->
                        TownClock.at(at, () -> deed.accept(new Scene(town, story, day, one.asString(), told))));
            } catch (RuntimeException refused) {
                throw new IllegalStateException("in the story " + story + ": " + told, refused);
            }
        }
    }
}
