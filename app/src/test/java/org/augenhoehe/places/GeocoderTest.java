package org.augenhoehe.places;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

/// A service that finds addresses, played by a small server of our own.
@PlatformTest
class GeocoderTest {
    private static final Address UNKNOWN = new Address("Amselschlag", "3", "", "Nirgendsheim");

    @Autowired
    Gazetteer gazetteer;

    private final List<String> asked = new ArrayList<>();

    @Test
    void anUnknownAddressIsAskedForAndFound() throws IOException {
        try (var service = new Service("{\"features\":[{\"geometry\":{\"coordinates\":[8.5,49.5]}}]}", 0)) {
            assertThat(geocoder(service.address()).find(UNKNOWN)).contains(new Coordinates(49.5, 8.5));
            assertThat(asked)
                    .singleElement()
                    .asString()
                    .startsWith("/api?limit=1&lang=de&q=Amselschlag+3%2C+Nirgendsheim");
        }
    }

    @Test
    void whoDoesNotAnswerIsLeftAloneForAMinute() throws IOException {
        try (var service = new Service("nein", 0)) {
            var geocoder = geocoder(service.address());
            assertThat(geocoder.find(UNKNOWN)).isEmpty();
            assertThat(geocoder.find(UNKNOWN)).isEmpty();
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void nobodyWaitsLongForIt() throws IOException {
        try (var service = new Service("{}", 4000)) {
            var begin = System.nanoTime();
            assertThat(geocoder(service.address()).find(UNKNOWN)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(3500));
        }
    }

    @Test
    void withoutAServiceNobodyIsAsked() {
        assertThat(geocoder("").find(UNKNOWN)).isEqualTo(Optional.empty());
    }

    private Geocoder geocoder(String address) {
        return new Geocoder(address, gazetteer, Clock.systemUTC());
    }

    private final class Service implements AutoCloseable {
        private final HttpServer server;

        Service(String answer, int silence) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api", exchange -> {
                asked.add(exchange.getRequestURI().toString());
                try {
                    Thread.sleep(silence);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
