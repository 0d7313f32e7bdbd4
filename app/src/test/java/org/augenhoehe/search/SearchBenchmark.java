package org.augenhoehe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// How long an answer takes among many entries; started by `benchmarks/search.sh`, not part of the everyday run.
///
/// It multiplies the offers of the quality test: each entry has the words of three of them and a made-up place. So
/// every word is in thousands of entries, which is harder than any real town.
@PlatformTest
class SearchBenchmark {
    private static final int ENTRIES = Integer.getInteger("entries", 100_000);
    private static final int ROUNDS = 5;
    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final SearchKind KIND = new SearchKind("benchmark", "search.title");
    private static final List<String> BEFORE = List.of("Linden", "Buchen", "Mühl", "Sonnen", "Berg", "Wald", "Neu");
    private static final List<String> AFTER = List.of("stadt", "dorf", "hausen", "heim", "bach", "kirchen", "hof");

    @Autowired
    Search search;

    @Autowired
    Searching searching;

    @Autowired
    EntryStore entries;

    @Autowired
    GermanText german;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void answersComeFast() throws IOException {
        var began = System.nanoTime();
        var offers = rows("entries");
        transaction.executeWithoutResult(
                any -> search.putAll(IntStream.range(0, ENTRIES).mapToObj(number -> made(offers, number))));
        System.out.printf("%d entries put in %.1f s%n", ENTRIES, (System.nanoTime() - began) / 1e9);
        db.sql("analyze search.entry").update();
        var questions = rows("pairs-own").stream().map(row -> row[0]).toList();
        questions.forEach(this::answer);
        var times = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            questions.forEach(question -> times.add(answer(question)));
        }
        Collections.sort(times);
        System.out.printf(
                "%d answers among %d entries: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, slowest %.1f ms%n",
                times.size(), ENTRIES, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1));
        assertThat(times).isNotEmpty();
    }

    /// One answer as the page gives it: hits, the first ten of them, their excerpts.
    private long answer(String question) {
        var began = System.nanoTime();
        var hits = searching.find(question, null);
        var excerpt = new Excerpt(german, hits.asked());
        var shown = hits.list().subList(0, Math.min(10, hits.list().size()));
        var length = entries.list(shown).stream()
                .mapToInt(entry -> excerpt.whole(entry.title()).size()
                        + excerpt.of(entry.body()).size())
                .sum();
        assertThat(length).isGreaterThanOrEqualTo(shown.size());
        return System.nanoTime() - began;
    }

    private static SearchEntry made(List<String[]> offers, int number) {
        var random = new Random(number);
        var offer = offers.get(number % offers.size());
        var text = Stream.generate(() -> offers.get(random.nextInt(offers.size()))[2])
                .limit(2)
                .reduce(offer[2], (one, other) -> one + " " + other);
        var place = BEFORE.get(random.nextInt(BEFORE.size())) + AFTER.get(random.nextInt(AFTER.size()));
        return new SearchEntry(KIND, new UUID(number, number), offer[1] + " " + place, text, "/suche", "de", place);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }
}
