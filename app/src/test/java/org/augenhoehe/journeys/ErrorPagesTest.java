package org.augenhoehe.journeys;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.signin.OneTimeSecret;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.options.AriaRole;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import static org.assertj.core.api.Assertions.assertThat;

/// When something goes wrong, people read what, how they go on, and a number that stands in the log too.
@PlatformTest
class ErrorPagesTest {
    private static final List<Integer> STATUSES = List.of(400, 403, 404, 409, 413, 429, 500);

    private final Logger log = (Logger) LoggerFactory.getLogger("org.augenhoehe.platform.web.Errors");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Languages languages;

    @BeforeEach
    void readAlong() {
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void readNoMore() {
        log.detachAppender(written);
    }

    @ParameterizedTest
    @MethodSource
    void everyMistakeHasItsPage(int status, Look look) {
        try (var visit = new Visit(port, look, true, null)) {
            var answer = visit.page.navigate("/kaputt/" + status);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.headerValue("content-language")).isEqualTo(look.language());
            assertThat(visit.page.locator("h1").textContent())
                    .isEqualTo(texts.get(languages.get(look.language()), "platform.error." + status + ".title"));
            assertThat(visit.page
                            .getByRole(AriaRole.MAIN)
                            .locator("a[href='/']")
                            .count())
                    .isEqualTo(1);
            var reference = visit.page.locator(".reference").textContent();
            assertThat(written.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.startsWith(reference + " " + status + " GET /kaputt/"));
            assertThat(visit.page.content()).doesNotContain("the roof has come off", "IllegalState");
            visit.look("error-" + status + "-" + look);
        }
    }

    static Stream<Arguments> everyMistakeHasItsPage() {
        var all = "all".equals(System.getProperty("augenhoehe.matrix"));
        var looks = Look.pairwise();
        return STATUSES.stream()
                .flatMap(status -> (all ? Look.all() : List.of(looks.get(STATUSES.indexOf(status))))
                        .stream().map(look -> Arguments.of(status, look)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/angebote?sprache=%00", "/angebote?ort=%00", "/suche?q=haus%00"})
    void whatNobodyTypesIsRefused(String path) {
        try (var visit = Visit.of(port)) {
            assertThat(visit.page.navigate(path).status()).isEqualTo(400);
            visit.look("error-zero-byte");
        }
    }

    @Test
    void theLogHoldsNoLinkThatOpensADoor() {
        var secret = OneTimeSecret.make();
        try (var visit = Visit.of(port)) {
            visit.page.navigate("/kaputt/" + secret);
        }
        assertThat(written.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("/kaputt/…"))
                .noneMatch(line -> line.contains(secret));
    }

    /// A browser would never ask so by itself; a link in a letter could.
    @Test
    void theErrorPageOfAForeignAddressLeadsNowhereElse() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET //evil.example/?sprache=en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("Location: //")
                    .doesNotContainIgnoringCase("Location: http");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/angebote/anna@example.org", "/kaputt/anna@example.org"})
    void whatIsNoIdLeadsNowhere(String path) {
        try (var visit = Visit.of(port)) {
            assertThat(visit.page.navigate(path).status()).isEqualTo(404);
        }
    }
}
