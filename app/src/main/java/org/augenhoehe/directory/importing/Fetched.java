package org.augenhoehe.directory.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import org.augenhoehe.directory.importing.Progress.Step;

/// A directory that was fetched from the web into a temporary file.
///
/// Addresses inside the own network are refused, also those that another address leads on to: behind them may stand
/// what is open to this machine only.
record Fetched(Path file) implements Closeable {
    private static final long BYTES_AT_MOST = 2L << 30;
    private static final int TIMES_LED_ON = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static boolean isAddress(String text) {
        return text.toLowerCase(Locale.ROOT).matches("https?://.*");
    }

    /// @param inside also within the own network, for whoever knows what stands there
    static Fetched from(String address, boolean inside, Progress progress) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            var uri = URI.create(address);
            for (var times = 0; times <= TIMES_LED_ON; times++) {
                if (!inside) {
                    refuseInside(uri);
                }
                var answer = client.send(
                        HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                try (var body = answer.body()) {
                    if (answer.statusCode() == 200) {
                        return save(
                                uri,
                                body,
                                progress,
                                answer.headers()
                                        .firstValueAsLong("Content-Length")
                                        .orElse(0));
                    }
                    var next = answer.headers().firstValue("Location");
                    if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
                        throw new Refusal(
                                Trouble.DOWNLOAD_FAILED, Place.of(address), String.valueOf(answer.statusCode()));
                    }
                    uri = uri.resolve(next.get());
                }
            }
            throw new Refusal(Trouble.DOWNLOAD_FAILED, Place.of(address), "30x");
        } catch (IllegalArgumentException noAddress) {
            throw new Refusal(Trouble.DOWNLOAD_FAILED, Place.of(address), "");
        } catch (java.net.ConnectException | java.net.http.HttpTimeoutException silent) {
            throw new Refusal(Trouble.DOWNLOAD_FAILED, Place.of(address), "");
        }
    }

    private static void refuseInside(URI uri) throws IOException {
        var host = uri.getHost();
        if (host == null || !isAddress(uri.toString())) {
            throw new Refusal(Trouble.ADDRESS_INSIDE, Place.of(uri.toString()), "");
        }
        InetAddress[] machines;
        try {
            machines = InetAddress.getAllByName(host);
        } catch (java.net.UnknownHostException unknown) {
            throw new Refusal(Trouble.DOWNLOAD_FAILED, Place.of(uri.toString()), host);
        }
        if (Arrays.stream(machines).anyMatch(Fetched::isInside)) {
            throw new Refusal(Trouble.ADDRESS_INSIDE, Place.of(uri.toString()), host);
        }
    }

    private static boolean isInside(InetAddress machine) {
        var bytes = machine.getAddress();
        // fc00::/7 is the private network of IPv6, 100.64/10 that of providers.
        var unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        var carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return unique
                || carrier
                || machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress();
    }

    private static Fetched save(URI uri, InputStream body, Progress progress, long total) throws IOException {
        var file = Files.createTempFile("augenhoehe-import-", "-" + SourceName.of(uri.getPath()));
        try (var out = Files.newOutputStream(file)) {
            copy(uri, body, out, progress, total);
        } catch (Throwable refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
        return new Fetched(file);
    }

    private static void copy(URI uri, InputStream body, OutputStream out, Progress progress, long total)
            throws IOException {
        var piece = new byte[1 << 16];
        var done = 0L;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            done += read;
            if (done > BYTES_AT_MOST) {
                throw new Refusal(Trouble.UNPACKS_TOO_LARGE, Place.of(uri.toString()), "");
            }
            out.write(piece, 0, read);
            progress.at(Step.FETCHING, done, total);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
