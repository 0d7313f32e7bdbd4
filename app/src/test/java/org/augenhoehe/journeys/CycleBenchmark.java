package org.augenhoehe.journeys;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// How quick the cycle is: its pages, alone and with very many undertakings behind them, and how much can be written.
/// Started by `benchmarks/cycle.sh`, not part of the everyday run. Pages are asked from outside; what is written
/// is sent by sixteen people at once from within, who share the machine with the house.
@PlatformTest
class CycleBenchmark {
    private static final int TIMES = Integer.getInteger("times", 1000);
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    private static final int VOICES = 50;
    private static final int HANDS = 16;
    private static final int PEOPLE = 2000;

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeDecision decisions;

    @Autowired
    JdbcClient db;

    private final Random random = new Random(1);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void howQuickTheCycleIs() throws Exception {
        var host = somebody.plain();
        var step = gathering.open(host);
        for (int voice = 0; voice < VOICES; voice++) {
            gathering.contribute(somebody.plain(), step, words(voice));
        }
        var vote = decisions.running(Kind.APPROVAL, 30, 6, Map.of());
        for (var voter : vote.others()) {
            decisions.cast(vote, voter, "1");
        }
        ask("alone", host, step, vote);
        new ManyUndertakings(db).copy(TIMES, List.of(step.undertaking(), vote.undertaking()));
        ask("with %,d times the data".formatted(TIMES), host, step, vote);
        write(step, vote);
    }

    private void ask(String when, SignedIn host, Step step, Vote vote) throws Exception {
        for (var who : new SignedIn[] {null, host}) {
            var as = when + (who == null ? ", anonymous: " : ", signed in: ");
            load("page of an undertaking, " + as, "/vorhaben/" + step.undertaking(), who);
            load("page with 50 contributions, " + as, "/sammeln/" + step.id(), who);
            load("page of a running vote, " + as, vote.path(), who);
        }
    }

    private void load(String label, String path, SignedIn person) throws Exception {
        System.out.println(label + new Wrk(port, SECONDS).load(path, person) + " (cycle)");
    }

    private void write(Step step, Vote vote) throws Exception {
        var people = IntStream.range(0, PEOPLE).mapToObj(i -> somebody.plain()).toList();
        db.sql("update people.person set created_at = created_at - interval '30 days'")
                .update();
        db.sql("""
                insert into participation.roll (step, person, standing, late)
                select :step, id, 'SERVICE_USER', true from people.person where id = any(:people)
                """)
                .param("step", vote.step().id())
                .param("people", people.stream().map(SignedIn::id).toArray(java.util.UUID[]::new))
                .update();
        send(
                "contributions",
                i -> post(
                        people.get(i % PEOPLE),
                        "/sammeln/" + step.id() + "/neu",
                        Map.of("kind", "NEED", "wording", words(i))));
        send(
                "votes",
                i -> post(people.get(i % PEOPLE), vote.path() + "/stimme", Map.of("tick", String.valueOf(1 + i % 3))));
    }

    private void send(String what, IntFunction<HttpRequest> request) throws Exception {
        var sent = new AtomicInteger();
        var until = System.nanoTime() + (SECONDS + 5) * 1_000_000_000L;
        var counted = System.nanoTime() + 5_000_000_000L;
        var done = new AtomicInteger();
        Callable<Void> hand = () -> {
            while (System.nanoTime() < until) {
                var answer = http.send(request.apply(sent.getAndIncrement()), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                if (System.nanoTime() > counted) {
                    done.incrementAndGet();
                }
            }
            return null;
        };
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (var ended : hands.invokeAll(
                    IntStream.range(0, HANDS).mapToObj(i -> hand).toList())) {
                ended.get();
            }
        }
        System.out.printf("%s written: %d/s (cycle)%n", what, done.get() / SECONDS);
    }

    private HttpRequest post(SignedIn person, String path, Map<String, String> typed) {
        var form = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + FormToken.field() + "&", ""));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "sitzung=" + person.session().getValue() + "; schutz=" + FormToken.cookie())
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /// So different from one another that nobody takes them for floods.
    private synchronized String words(int number) {
        return IntStream.range(0, 40)
                .mapToObj(word -> random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .collect(Collectors.joining(" ", "Bedarf " + number + " ", "."));
    }
}
