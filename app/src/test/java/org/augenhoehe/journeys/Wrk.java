package org.augenhoehe.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.augenhoehe.Somebody.SignedIn;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/// Asks for one page again and again, by sixteen connections at once, with the program wrk beside the house.
///
/// @param seconds of a round
record Wrk(int port, int seconds) {
    private static final int CONNECTIONS = 16;

    /// The median of three rounds, after as long a warm-up: "1234/s, 99 % within 12.3ms".
    ///
    /// @param person null for a stranger
    String load(String path, @Nullable SignedIn person) throws Exception {
        var rounds = new ArrayList<String>();
        for (int round = 0; round < 4; round++) {
            var said = ask(path, person);
            assertThat(said).as(path).contains("Requests/sec").doesNotContain("Non-2xx");
            if (round > 0) {
                rounds.add("%9.0f/s, 99 %% within %s"
                        .formatted(
                                Double.parseDouble(found(said, "Requests/sec:\\s+(\\S+)")),
                                found(said, "99%\\s+(\\S+)")));
            }
        }
        rounds.sort(null);
        return rounds.get(1).strip();
    }

    private String ask(String path, @Nullable SignedIn person) throws Exception {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency"));
        if (person != null) {
            command.addAll(List.of("-H", "Cookie: sitzung=" + person.session().getValue()));
        }
        command.add("http://localhost:" + port + path);
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
