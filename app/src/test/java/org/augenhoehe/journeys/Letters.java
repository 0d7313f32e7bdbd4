package org.augenhoehe.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import static org.awaitility.Awaitility.await;

/// Looks into the folder where letters land without a mail server.
record Letters(Path folder) {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    /// Waits for a letter and reads the link in it.
    ///
    /// @return the path of the link
    String linkSentTo(String address) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> find(address), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> find(String address) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.reverseOrder())
                    .flatMap(file -> link(file, address).stream())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> link(Path file, String address) {
        try (var in = Files.newInputStream(file)) {
            var letter = new MimeMessage((Session) null, in);
            if (!address.equals(letter.getHeader("To", null))) {
                return Optional.empty(); // somebody else's, or still being written
            }
            var link = LINK.matcher(letter.getContent().toString());
            return link.find() ? Optional.of(link.group(1)) : Optional.empty();
        } catch (IOException | MessagingException e) {
            return Optional.empty();
        }
    }
}
