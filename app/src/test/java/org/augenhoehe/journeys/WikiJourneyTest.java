package org.augenhoehe.journeys;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.knowledge.wiki.SomePages;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Two people have a page open at once, and nothing of what they write is lost.
@PlatformTest
class WikiJourneyTest {
    private static final String BEFORE = "Wir treffen uns montags.\n\nBring eine Tasse mit.\n\nBis bald!";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomePages some;

    @Test
    void twoWriteAtOnceAndNothingIsLost() {
        var one = somebody.plain();
        var other = somebody.plain();
        var id = some.make(one, SomePages.name("Frauencafé"), BEFORE);
        try (var first = Visit.by(port, one);
                var second = new Visit(port, new Look("de-simple", 360, "light"), true, other)) {
            first.page.navigate(WikiPage.path(id) + "/aendern");
            second.page.navigate(WikiPage.path(id) + "/aendern");
            first.look("wiki-change");
            second.look("wiki-change-phone");
            write(first, BEFORE.replace("montags", "dienstags") + "\n\nKuchen ist da.");
            assertThat(first.page.locator("main")).containsText("dienstags");
            write(second, BEFORE.replace("montags", "mittwochs").replace("Bis bald", "Bis morgen"));
            assertThat(second.page.locator(".torn")).containsText("dienstags");
            assertThat(second.page.locator(".torn")).containsText("mittwochs");
            second.look("wiki-torn-phone");
            second.press(second.page.locator("main form.form--torn button[type=submit]"));
            for (var words : new String[] {"dienstags", "mittwochs", "Bis morgen", "Kuchen", "Tasse"}) {
                assertThat(second.page.locator(".wiki-text")).containsText(words);
            }
            second.look("wiki-page-phone");
            first.page.navigate(WikiPage.path(id) + "/verlauf/unterschied?seit=2&bis=3");
            assertThat(first.page.locator("main ins").first()).containsText("mittwochs");
            first.look("wiki-difference");
            withTheKeyboard(first);
            first.page.navigate("/wissen");
            first.look("wiki-home");
        }
    }

    private static void write(Visit visit, String text) {
        visit.page.locator("main textarea[name=wording]").fill(text);
        visit.press(visit.page.locator("main form button[type=submit]").first());
    }

    /// Arrows walk through the bar, Enter sets the signs.
    private static void withTheKeyboard(Visit visit) {
        visit.page.navigate("/wissen/neu");
        var text = visit.page.locator("main textarea[name=wording]");
        text.fill("wichtig");
        text.press("ControlOrMeta+a");
        visit.page.locator("md-header").focus();
        visit.page.keyboard().press("ArrowRight");
        visit.page.keyboard().press("Enter");
        assertThat(text).hasValue("**wichtig**");
        visit.look("wiki-make");
    }
}
