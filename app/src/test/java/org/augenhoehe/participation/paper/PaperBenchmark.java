package org.augenhoehe.participation.paper;

import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.platform.language.SomeTexts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// How long letters to 200 people take. Started by `benchmarks/paper.sh`, not part of the everyday run.
class PaperBenchmark {
    private static final int LETTERS = 200;
    private static final double LIMIT = 20;

    @Test
    void lettersToAWholeQuarter() {
        var printer = new PaperPrinter(SomeTexts.texts());
        var letters =
                IntStream.range(0, LETTERS).mapToObj(PaperBenchmark::letter).toList();
        for (var round = 1; round <= 3; round++) {
            var start = System.nanoTime();
            var print = printer.print(SomeForms.german(), "f1234567", letters, SomeTexts.language("de"));
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d letters of %d pages in %.1f s, %.2f of the limit of %.0f s; %.1f MB, round %d (paper)%n",
                    LETTERS,
                    print.pages().size() + 1,
                    seconds,
                    seconds / LIMIT,
                    LIMIT,
                    print.pdf().length / 1e6,
                    round);
            assertThat(seconds).isLessThan(LIMIT);
        }
    }

    private static PaperCopy letter(int number) {
        var code = "K7M4Q%05d".formatted(number);
        return new PaperCopy(
                code,
                code.substring(0, 5) + '-' + code.substring(5),
                List.of("Vorname" + number + " Nachname", "Lindenstraße " + number, "12345 Musterstadt"),
                List.of(
                        "Liebe Vorname" + number + " Nachname,",
                        "hier kommt das Blatt, mit dem du über den neuen Hof mitentscheidest."));
    }
}
