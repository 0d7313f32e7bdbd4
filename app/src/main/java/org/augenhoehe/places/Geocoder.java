package org.augenhoehe.places;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Asks a Photon service for addresses that the gazetteer does not know, where the operator set one. Somebody waits for
/// the answer, so it is short-tempered; while the service is ill it is left alone. What was asked stands in no log.
@Component
class Geocoder {
    private static final Logger LOG = LoggerFactory.getLogger(Geocoder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final String service;
    private final Gazetteer gazetteer;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant askAgain = Instant.MIN;

    Geocoder(@Value("${augenhoehe.geocoder:}") String service, Gazetteer gazetteer, Clock clock) {
        this.service = service.strip().replaceFirst("/+$", "");
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    Optional<Coordinates> find(Address address) {
        if (service.isEmpty() || clock.instant().isBefore(askAgain)) {
            return Optional.empty();
        }
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(question(address.line()))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? read(answer.body()) : ill("status " + answer.statusCode());
        } catch (IOException | JacksonException e) {
            return ill(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// What lies near this place is meant first.
    private URI question(String line) {
        var near = gazetteer.districts().stream()
                .map(District::centre)
                .filter(Objects::nonNull)
                .findFirst()
                .map(at -> String.format(Locale.ROOT, "&lat=%.3f&lon=%.3f", at.latitude(), at.longitude()))
                .orElse("");
        return URI.create(service + "/api?limit=1&lang=de&q=" + URLEncoder.encode(line, StandardCharsets.UTF_8) + near);
    }

    private static Optional<Coordinates> read(String geoJson) {
        var at =
                JSON.readTree(geoJson).path("features").path(0).path("geometry").path("coordinates");
        return at.isArray() && at.size() >= 2
                ? Coordinates.find(at.get(1).asString(), at.get(0).asString())
                : Optional.empty();
    }

    private Optional<Coordinates> ill(String why) {
        askAgain = clock.instant().plus(REST);
        LOG.warn("The geocoder does not answer ({}); it is asked again in a minute", why);
        return Optional.empty();
    }
}
