package org.augenhoehe.platform.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.augenhoehe.platform.outside.Outside.Refused;
import org.augenhoehe.platform.outside.Outside.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What machines elsewhere answer is read so far and so long, and wherever they lead on is judged, too.
class FetchingTest {
    private static final int LARGEST = 2000;

    private final Fetching fetching = new Fetching(new Outside(true), LARGEST, Duration.ofSeconds(1));
    HttpServer program;

    @BeforeEach
    void aProgramListens() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/hello", exchange -> say(exchange, 200, "hello"));
        program.createContext("/chunks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                out.write("one ".getBytes(StandardCharsets.UTF_8));
                out.flush();
                out.write("two".getBytes(StandardCharsets.UTF_8));
            }
        });
        program.createContext("/long", exchange -> say(exchange, 200, "x".repeat(LARGEST + 1)));
        program.createContext("/on", exchange -> lead(exchange, "/hello"));
        program.createContext("/round", exchange -> lead(exchange, "/round"));
        program.createContext("/nowhere", exchange -> lead(exchange, "http://127.0.0.1:99999/x"));
        program.createContext("/away", exchange -> lead(exchange, "ftp://elsewhere.example/x"));
        program.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        program.start();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        program.stop(0);
    }

    @Test
    void anAnswerIsReadWhole() throws Exception {
        assertThat(text("/hello")).isEqualTo("hello");
        assertThat(text("/chunks")).isEqualTo("one two");
        assertThat(text("/on")).isEqualTo("hello");
    }

    @Test
    void whatIsTooLongIsBrokenOff() {
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> text("/long"));
    }

    @Test
    void whoeverIsTooSlowIsLeft() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> text("/slow"));
    }

    @Test
    void whoeverNeverEndsToGreetIsLeftToo() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(server));
            var address = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
            var begun = System.nanoTime();
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> fetching.get(address, Map.of()));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        }
    }

    /// The head of a long greeting, and then a byte of it every now and then.
    private static void greet(ServerSocket server) {
        try (var socket = server.accept()) {
            var out = socket.getOutputStream();
            out.write(new byte[] {22, 3, 3, 0x3f, 0});
            for (int i = 0; i < 100; i++) {
                out.write(2);
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException gone) {
            // The other side hung up, as it should.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobodyIsFollowedRoundAndRound() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> text("/round"));
    }

    @Test
    void aMachineWithoutAPlaceIsNoMachine() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> text("/nowhere"));
    }

    @Test
    void whereverItLeadsIsJudged() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> text("/away"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.NO_ADDRESS));
    }

    private String text(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + program.getAddress().getPort() + path);
        return new String(fetching.get(address, Map.of()).body(), StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }
}
