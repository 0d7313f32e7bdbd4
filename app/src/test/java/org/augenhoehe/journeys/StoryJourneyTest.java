package org.augenhoehe.journeys;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A failure from the first word to "the same happened to us": told, agreed to by whoever is named, published, found
/// beside its undertaking.
@PlatformTest
class StoryJourneyTest {
    private static final String TITLE = "Zum Kochabend kamen nur wir";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Test
    void aFailureIsToldAgreedToPublishedAndHappenedToOthers() throws Exception {
        var author = somebody.named("Oksana");
        var helper = somebody.named("Jonas Petersen-Kochabend");
        var undertaking = some.start(author);
        click.send(helper, "/vorhaben/" + undertaking + "/mitmachen");
        var path = told(author, undertaking);
        agreed(helper);
        published(author, path);
        sameHappened(somebody.named("Svenja"), undertaking, path);
        inEasyGerman(path);
    }

    /// Without scripts, on a phone.
    private String told(SignedIn author, UUID undertaking) {
        try (var visit = new Visit(port, new Look("de", 360, "light"), false, author)) {
            var page = visit.page;
            page.navigate("/geschichten?vorhaben=" + undertaking);
            visit.look("story-none");
            page.getByRole(AriaRole.LINK, named("Geschichte erzählen")).click();
            visit.look("story-choose");
            page.getByRole(AriaRole.LINK, named("Vom Fehlschlag erzählen")).click();
            button(page, "Entwurf speichern").click();
            visit.look("story-refused");
            page.locator("main input[name=title]").fill(TITLE);
            page.locator("main textarea[name=wanted]").fill("Zwanzig Menschen sollten zusammen kochen.");
            page.locator("main textarea[name=wording]")
                    .fill("Jonas Petersen-Kochabend und ich saßen vor zwölf Töpfen.");
            page.locator("main textarea[name=why]").fill("Wir haben nur dort geworben, wo wir selbst hingehen.");
            page.locator("main textarea[name=changed]").fill("Jetzt bringt jede einen Menschen mit.");
            page.locator("main textarea[name=advice]").fill("Fragt die Letzten, die neu gekommen sind.");
            page.locator("main input[name=names][value=true]").check();
            page.locator("main input[name=council]").check();
            button(page, "Entwurf speichern").click();
            visit.look("story-draft");
            button(page, "Veröffentlichen").click();
            assertThat(page.getByText("Trag ein, wer es ist").first()).isVisible();
            page.getByRole(AriaRole.LINK, named("Wer wird genannt?")).click();
            page.locator("main select[name=person]")
                    .selectOption(new SelectOption().setLabel("Jonas Petersen-Kochabend"));
            button(page, "Diesen Menschen eintragen").click();
            visit.look("story-names");
            page.getByRole(AriaRole.LINK, named("Weiter zur Geschichte")).click();
            button(page, "Genannte um Zustimmung bitten").click();
            visit.look("story-waiting");
            return page.url().replaceFirst(".*(/geschichten/[0-9a-f-]{36}).*", "$1");
        }
    }

    private void agreed(SignedIn helper) {
        try (var visit = Visit.by(port, helper)) {
            var page = visit.page;
            page.navigate("/neues");
            page.getByRole(AriaRole.LINK, named("Du kommst in einer Geschichte mit Namen vor."))
                    .first()
                    .click();
            visit.look("story-asked");
            button(page, "Ja, so darf es dastehen").click();
            assertThat(page.getByText("Du hast zugestimmt").first()).isVisible();
            visit.look("story-agreed");
        }
    }

    private void published(SignedIn author, String path) {
        try (var visit = Visit.by(port, author)) {
            var page = visit.page;
            page.navigate("/mein-platz/geschichten");
            visit.look("story-own");
            page.getByRole(AriaRole.LINK, named(TITLE)).click();
            button(page, "Veröffentlichen").click();
            assertThat(page.getByText("Deine Geschichte ist veröffentlicht.").first())
                    .isVisible();
            visit.look("story-published");
            for (var part : List.of("bilder", "worum?was=Beratung", "leicht", "bearbeiten")) {
                page.navigate(path + "/" + part);
                visit.look("story-" + part.replaceFirst("[?].*", ""));
            }
        }
    }

    private void sameHappened(SignedIn reader, UUID undertaking, String path) {
        try (var visit = new Visit(port, new Look("de", 360, "dark"), true, reader)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + undertaking);
            page.getByRole(AriaRole.LINK, named("Geschichten")).last().click();
            page.getByRole(AriaRole.LINK, named(TITLE)).click();
            button(page, "Das ist uns auch passiert").click();
            assertThat(page.getByText("Einem anderen Menschen ging es auch so."))
                    .isVisible();
            page.locator("main textarea[name=comment]").fill("Bei uns half eine Liste beim Bäcker.");
            button(page, "Kommentar senden").click();
            assertThat(page.getByText("Bei uns half eine Liste beim Bäcker.")).isVisible();
            visit.look("story-same");
            page.getByRole(AriaRole.LINK, named("Vorhaben: " + SomeUndertaking.QUESTION))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/vorhaben/" + undertaking));
        }
    }

    private void inEasyGerman(String path) {
        try (var visit = new Visit(port, new Look("de-simple", 1280, "contrast"), true, null)) {
            visit.page.navigate("/geschichten?art=fehlschlag");
            visit.look("story-list-easy");
            visit.page.navigate(path);
            visit.look("story-read-easy");
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
