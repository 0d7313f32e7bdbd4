package org.augenhoehe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// How well people find what a small town offers. `search/entries.tsv` has the offers; a file of pairs has what
/// somebody might type and what they should then find among the first ten. `pairs-own` was written with the search
/// at hand, `pairs-fresh` by somebody who had not seen it: only the second says how good it is.
@PlatformTest
class SearchQualityTest {
    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final int LOOKED_AT = 10;

    @Autowired
    Search search;

    @Autowired
    Searching searching;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({"pairs-own, 0.95, 0.65", "pairs-fresh, 0.80, 0.44"})
    void peopleFindWhatTheyLookFor(String pairs, double recallFloor, double precisionFloor) throws IOException {
        var kind = new SearchKind("quality-" + Ids.next(), "search.title");
        var names = put(kind);
        var answers = new ArrayList<Answer>();
        for (var row : rows(pairs)) {
            var found = searching.find(row[0], kind.key()).list().stream()
                    .limit(LOOKED_AT)
                    .map(hit -> names.get(hit.id()))
                    .toList();
            answers.add(new Answer(row[0], Set.of(row[1].split(",")), found));
        }
        report(pairs, answers);
        assertThat(mean(answers, Answer::recall)).isGreaterThanOrEqualTo(recallFloor);
        assertThat(mean(answers, Answer::precision)).isGreaterThanOrEqualTo(precisionFloor);
    }

    private Map<UUID, String> put(SearchKind kind) throws IOException {
        var names = new HashMap<UUID, String>();
        var entries = new ArrayList<SearchEntry>();
        for (var row : rows("entries")) {
            var id = Ids.next();
            names.put(id, row[0]);
            entries.add(new SearchEntry(kind, id, row[1], row[2], "/", "de", null));
        }
        transaction.executeWithoutResult(any -> search.putAll(entries.stream()));
        return names;
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static void report(String pairs, List<Answer> answers) {
        answers.stream().filter(answer -> answer.recall() < 1).forEach(System.out::println);
        System.out.printf(
                "%s: %d questions, recall in the first ten %.3f, precision %.3f, something right %.3f%n",
                pairs,
                answers.size(),
                mean(answers, Answer::recall),
                mean(answers, Answer::precision),
                mean(answers, answer -> answer.recall() > 0 ? 1 : 0));
    }

    private static double mean(List<Answer> answers, java.util.function.ToDoubleFunction<Answer> figure) {
        return answers.stream().mapToDouble(figure).average().orElseThrow();
    }

    private record Answer(String question, Set<String> wanted, List<String> found) {
        double recall() {
            return right() / (double) wanted.size();
        }

        double precision() {
            return found.isEmpty() ? 0 : right() / (double) found.size();
        }

        private long right() {
            return found.stream().filter(wanted::contains).count();
        }
    }
}
