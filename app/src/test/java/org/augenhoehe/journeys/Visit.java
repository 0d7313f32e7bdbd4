package org.augenhoehe.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.augenhoehe.Somebody;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;

import static org.assertj.core.api.Assertions.assertThat;

/// A person in front of the browser. Ends with a check that the browser complained about nothing and
/// asked no other host.
final class Visit implements AutoCloseable {
    /// Pictures are for people to look at, and each takes a second to paint; nobody looks at those of the build server.
    private static final boolean PICTURES = System.getenv("CI") == null;

    private static final String AXE = readAxe();

    final Page page;
    private final Window window;
    private final BrowserContext context;
    private final String house;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final Consumer<ConsoleMessage> says = this::hear;
    private final Consumer<String> fails = error -> complaints.add("script: " + error);
    private final Consumer<Request> asks = this::follow;
    private boolean special;

    Visit(int port, Look look, boolean script, Somebody.SignedIn person) {
        house = "http://localhost:" + port;
        this.script = script;
        window = Window.enter(house, look.width(), script);
        page = window.page();
        context = page.context();
        var cookies = new ArrayList<>(List.of(
                new Cookie("sprache", look.language()).setUrl(house),
                new Cookie("farben", look.theme()).setUrl(house)));
        if (person != null) {
            cookies.add(new Cookie("sitzung", person.session().getValue()).setUrl(house));
        }
        context.addCookies(cookies);
        page.setDefaultTimeout(Browser.PATIENCE.toMillis());
        page.onConsoleMessage(says);
        page.onPageError(fails);
        page.onRequest(asks);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void follow(Request request) {
        if (!request.url().startsWith(house) && !request.url().startsWith("data:")) {
            complaints.add("request to another host: " + request.url());
        }
    }

    static Visit of(int port) {
        return new Visit(port, new Look("de", 1280, "light"), true, null);
    }

    static Visit withoutScript(int port) {
        return new Visit(port, new Look("de", 360, "light"), false, null);
    }

    static Visit by(int port, Somebody.SignedIn person) {
        return new Visit(port, new Look("de", 1280, "light"), true, person);
    }

    /// From the next page on.
    void speak(String language) {
        context.addCookies(List.of(new Cookie("sprache", language).setUrl(house)));
    }

    /// To make something special of it, which no other visit shall have.
    BrowserContext context() {
        special = true;
        return context;
    }

    /// Presses a button that opens a page. A click alone goes on as soon as the answer begins: who counts or
    /// reads right after it may count half a page.
    void press(Locator button) {
        button.click();
        page.waitForLoadState();
    }

    /// Looks at the page that is open: nothing sticks out sideways, one heading, no barrier that axe can find.
    Visit look(String name) {
        page.waitForLoadState();
        assertThat(measure("document.querySelectorAll('h1').length"))
                .as("headings of %s", name)
                .isEqualTo(1);
        var overhang = measure("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        takePicture(name);
        assertThat(overhang).as("pixels that stick out on %s", name).isLessThanOrEqualTo(0);
        if (script) { // axe waits for promises, which nothing fulfils in a page without scripts
            assertThat(barriers()).as("barriers on %s", name).isEmpty();
        }
        return this;
    }

    /// Asked of the page itself: for a locator the driver brings a script of its own into every page, and that takes
    /// longer than the page.
    private int measure(String what) {
        return ((Number) page.evaluate(what)).intValue();
    }

    void takePicture(String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", name + ".png"))
                    .setFullPage(true));
        }
    }

    private List<?> barriers() {
        bringAxe();
        return (List<?>) page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations'], preload: false})).violations.flatMap(
                    v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary))
                """);
    }

    private void bringAxe() {
        try {
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AxeAtHome.PATH));
        } catch (PlaywrightException notThere) { // a house without anything of the tests, or no connection
            page.evaluate(AXE + "; undefined");
        }
    }

    @Override
    public void close() {
        takePicture("last-seen");
        page.offConsoleMessage(says);
        page.offPageError(fails);
        page.offRequest(asks);
        if (special) {
            window.close();
        } else {
            window.leave();
        }
        assertThat(complaints).isEmpty();
    }

    private static String readAxe() {
        try {
            return Files.readString(Path.of(AxeAtHome.FOLDER, "axe.min.js"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
