package org.augenhoehe.places.map;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.search.GermanText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// How quick a tile and the list are with 100,000 points. Started by `benchmarks/map.sh`, not part of the everyday run.
@PlatformTest
class TileBenchmark {
    private static final int POINTS = Integer.getInteger("points", 100_000);
    private static final int TIMES = 50;
    private static final double LIMIT = 50;
    private static final List<MapLayer> LAYERS = List.of(
            new MapLayer("last-a", "places.map.title", MapSign.CIRCLE, "A"),
            new MapLayer("last-b", "places.map.title", MapSign.SQUARE, "B"));
    private static final List<String> WORDS = List.of("Bank", "Brunnen", "Garten", "Werkstatt", "Rampe", "Spielplatz");

    @Autowired
    TileDrawing drawing;

    @Autowired
    ListStore list;

    @Autowired
    GermanText german;

    @Autowired
    MapIndex map;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void howQuickATileIs() {
        var chance = new Random(7);
        transaction.executeWithoutResult(any -> map.putAll(IntStream.range(0, POINTS)
                .mapToObj(number -> new MapMark(
                        Ids.next(),
                        LAYERS.get(number % 2),
                        "art-" + number % 10,
                        WORDS.get(number % WORDS.size()) + " " + number,
                        Geometries.point(49 + chance.nextGaussian() * 0.05, 8.4 + chance.nextGaussian() * 0.08),
                        "/leicht"))));
        // As the database does by itself within a minute.
        db.sql("vacuum analyze places.map_point").update();
        db.sql("vacuum analyze places.map_mark").update();
        var all = MapFilter.NONE;
        var layer = new MapFilter(List.of("last-a"), "", "", "");
        var art = new MapFilter(List.of("last-a", "last-b"), "art-3", "", "");
        var words = new MapFilter(List.of(), "", "Garten", german.query("Garten"));
        var worst = 0.0;
        for (var tile : List.of(new Tile(0, 0, 0), at(9), at(12), at(15), at(18))) {
            worst = Math.max(worst, measured("tile " + tile + " all", () -> drawing.draw(tile, all)));
            worst = Math.max(worst, measured("tile " + tile + " layer", () -> drawing.draw(tile, layer)));
            worst = Math.max(worst, measured("tile " + tile + " kind", () -> drawing.draw(tile, art)));
            worst = Math.max(worst, measured("tile " + tile + " words", () -> drawing.draw(tile, words)));
        }
        measured("list by name", () -> list.list(all, null, 20, 0));
        measured("list by distance", () -> list.list(all, new org.augenhoehe.places.Coordinates(49, 8.4), 20, 0));
        measured("count", () -> list.find(all));
        assertThat(worst).as("median of the slowest tile").isLessThan(LIMIT);
    }

    private static Tile at(int z) {
        return new Tile(z, (int) World.x(8.4) >> World.BITS - z, (int) World.y(49) >> World.BITS - z);
    }

    private static double measured(String what, Runnable asked) {
        for (int i = 0; i < 10; i++) {
            asked.run();
        }
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var begin = System.nanoTime();
            asked.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%6.1f ms, 99th percentile %6.1f ms: %s (map)%n", times[TIMES / 2], times[TIMES - 1], what);
        return times[TIMES / 2];
    }
}
