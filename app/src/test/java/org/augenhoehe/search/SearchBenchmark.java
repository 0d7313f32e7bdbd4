package org.augenhoehe.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.augenhoehe.search.ManyEntries.Asking;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import com.zaxxer.hikari.HikariDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/// How long an answer takes among many entries, in a database with the settings of every house; started by
/// `benchmarks/search.sh`, not part of the everyday run.
///
/// The entries stay in the folder: whoever measures a second time does not wait for them again.
class SearchBenchmark {
    private static final int ENTRIES = Integer.getInteger("entries", 1_000_000);
    private static final Path FOLDER = Path.of(System.getProperty("folder", "target/search-benchmark"));
    private static final double LIMIT = Double.parseDouble(System.getProperty("limit", "100"));
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 20_000;

    private JdbcClient db;
    private Searching searching;
    private EntryStore entries;
    private GermanText german;

    @Test
    void answersComeFast() throws IOException {
        try (var database = EmbeddedDatabase.in(new DataFolder(FOLDER.toAbsolutePath()), said -> {});
                var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.address().url());
            pool.setUsername(database.address().user());
            pool.setPassword(database.address().password());
            open(pool);
            var made = ManyEntries.read();
            fill(pool, made);
            var all = new ArrayList<Double>();
            for (var asking : Asking.values()) {
                all.addAll(measure(asking, made));
            }
            tell("all together", all);
            assertThat(at(all, 0.99)).as("99th percentile in ms").isLessThan(LIMIT);
        }
    }

    private void open(DataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        db = JdbcClient.create(pool);
        german = new GermanText();
        var plain = new JdbcTemplate(pool);
        entries = new EntryStore(db, plain);
        var words = new WordStore(db, plain);
        var spelling = new Spelling(words);
        searching = new Searching(
                german, new HitStore(new NamedParameterJdbcTemplate(pool)), spelling, new Halves(words, spelling));
    }

    private void fill(DataSource pool, ManyEntries made) {
        var there =
                db.sql("select count(*) from search.entry").query(Integer.class).single();
        var began = System.nanoTime();
        var search = Search.on(new JdbcTemplate(pool));
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        for (int from = there; from < ENTRIES; from += AT_ONCE) {
            var some = IntStream.range(from, Math.min(ENTRIES, from + AT_ONCE)).mapToObj(made::made);
            transaction.executeWithoutResult(any -> search.putAll(some));
        }
        if (there < ENTRIES) {
            System.out.printf(Locale.ROOT, "entries put in: %d in %.0f s%n", ENTRIES - there, since(began) / 1000);
            db.sql("vacuum analyze search.entry").update();
            db.sql("vacuum analyze search.word").update();
        }
        var words =
                db.sql("select count(*) from search.word").query(Integer.class).single();
        System.out.printf(Locale.ROOT, "entries: %d, different words in all entries: %d%n", ENTRIES, words);
    }

    private List<Double> measure(Asking asking, ManyEntries made) {
        var questions = asking.questions(made, QUESTIONS);
        questions.forEach(this::answer); // warms up
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            questions.forEach(question -> times.add(answer(question)));
        }
        tell(asking.name().toLowerCase(Locale.ROOT).replace('_', ' '), times);
        if (Boolean.getBoolean("slowest")) {
            IntStream.range(0, QUESTIONS)
                    .boxed()
                    .sorted((one, other) -> Double.compare(times.get(other), times.get(one)))
                    .limit(3)
                    .forEach(slow -> System.out.println("    " + questions.get(slow) + " " + times.get(slow)));
        }
        return times;
    }

    /// One answer as the page gives it: hits, the first ten of them, their excerpts.
    private double answer(String question) {
        var began = System.nanoTime();
        var hits = searching.find(question, null);
        var excerpt = new Excerpt(german, hits.asked());
        var shown = hits.list().subList(0, Math.min(10, hits.list().size()));
        var length = shown.isEmpty()
                ? 0
                : entries.list(shown).stream()
                        .mapToInt(entry -> excerpt.whole(entry.title()).size()
                                + excerpt.of(entry.body()).size())
                        .sum();
        assertThat(length).isGreaterThanOrEqualTo(shown.size());
        return since(began);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void tell(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "entries asked, %s: %d answers, median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, slowest %.1f ms%n",
                what,
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                at(times, 0.99),
                at(times, 1));
    }

    private static double at(List<Double> times, double share) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
