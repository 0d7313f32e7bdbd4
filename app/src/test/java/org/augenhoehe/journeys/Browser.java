package org.augenhoehe.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/// The one browser of a test run: the system's Chromium, driven by the npm package that the
/// front-end build has fetched anyway.
final class Browser {
    /// Also on a machine that has much else to do; only what fails takes that long.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path FRONT_END = Path.of("src/main/frontend/node_modules");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            // A microphone that beeps, and nobody who has to allow it.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--disable-sync");

    private static com.microsoft.playwright.Browser started;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser get() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    /// Ends a visit. Once in a while Chromium does not let go of one and says nothing: then it is ended itself, and the
    /// next visit starts it anew.
    static synchronized void leave(BrowserContext visit) {
        var left = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> endUnless(left));
        try {
            visit.close();
        } catch (PlaywrightException ended) {
            started = null;
        } finally {
            left.countDown();
        }
        if (started != null && !started.isConnected()) {
            started = null;
        }
    }

    private static void endUnless(CountDownLatch left) {
        try {
            if (!left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("Chromium does not let go of a visit; it is ended.");
                ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.info().command().orElse("").contains("chrom"))
                        .forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static com.microsoft.playwright.Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        System.setProperty("playwright.cli.dir", driver().toString());
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", find("node").toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"))
                        .setArgs(QUIET));
    }

    /// Playwright for Java expects its driver in a folder `package`.
    private static Path driver() {
        try {
            var folder = Files.createTempDirectory("augenhoehe-browser-");
            folder.toFile().deleteOnExit();
            var link = folder.resolve("package");
            Files.createSymbolicLink(link, FRONT_END.resolve("playwright-core").toRealPath());
            link.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(String... names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not found on this machine: " + String.join(", ", names)));
    }
}
