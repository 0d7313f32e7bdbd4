package org.augenhoehe.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.survey.result.ManySheets;
import org.augenhoehe.participation.survey.result.SomeSheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// How quick the result of a large survey opens. Started by `benchmarks/survey.sh`, not part of the everyday run.
@PlatformTest
class SurveyBenchmark {
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    private static final int PEOPLE = 50_000;
    private static final int LIMIT = 500;
    private static final int OPENED = 50;

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeSheets sheets;

    @Autowired
    ManySheets many;

    @Test
    void howQuickALargeResultOpens() throws Exception {
        var host = somebody.named("Petra");
        var step = many.planned(host);
        time("made up", () -> many.handIn(step, PEOPLE));
        time("ended and counted", () -> {
            sheets.end(step, host);
            return step;
        });
        var path = SomeSheets.path(step);
        var median = median(path);
        System.out.printf(
                "result of %,d sheets with 12 questions opens in %.1f ms (median of %d), %.2f of the limit of %d ms"
                        + " (survey)%n",
                PEOPLE, median, OPENED, median / LIMIT, LIMIT);
        var both = median(path + "/vergleich?frage=1&nach=2");
        System.out.printf("two questions together: %.1f ms, %.2f of the limit (survey)%n", both, both / LIMIT);
        System.out.println("result, 16 at once: " + new Wrk(port, SECONDS).load(path, null) + " (survey)");
        assertThat(median).isLessThan(LIMIT);
    }

    private double median(String path) throws Exception {
        var took = new double[OPENED];
        try (var client = HttpClient.newHttpClient()) {
            var wanted = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            for (int i = 0; i < OPENED; i++) {
                var began = System.nanoTime();
                assertThat(client.send(wanted, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
                took[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[OPENED / 2];
    }

    private static void time(String what, Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        System.out.printf("%s: %d ms (survey)%n", what, (System.nanoTime() - began) / 1_000_000);
    }
}
