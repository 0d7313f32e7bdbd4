package org.augenhoehe.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.augenhoehe.journeys.Hands.named;
import static org.awaitility.Awaitility.await;

/// The main ways through the house on a small screen: once with the keyboard only, once without JavaScript.
@PlatformTest
class MainWaysJourneyTest {
    private static final Look SMALL = new Look("de", 360, "light");

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    Click click;

    private final String login = "weg-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @EnumSource
    void aNewcomerComesInJoinsAGroupAndSaysWhatToHearOf(Hands hands) throws Exception {
        var speaker = somebody.named("Petra Lindner");
        var group = founding.confirmedProvider(speaker);
        try (var visit = new Visit(port, SMALL, hands.script(), null)) {
            var page = visit.page;
            comeIn(hands, page);
            signOutAndInAgain(hands, page);
            page.navigate("/gruppen/" + group);
            hands.press(named(page, "Mitmachen"));
            assertThat(page.locator("#jetzt")).containsText("Deine Anfrage ist angekommen.");
            chooseWhatToHearOf(hands, page);
            click.send(speaker, "/gruppen/" + group + "/mitglieder/" + id(page) + "/aufnehmen");
            readTheNews(hands, page);
            hands.press(page.locator(".languages a[lang=en]"));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOperatorGivesARole(Hands hands) {
        var amina = somebody.named("Amina " + UUID.randomUUID().toString().substring(0, 8));
        try (var visit = new Visit(port, SMALL, hands.script(), somebody.named("Betreiberin", Role.OPERATOR))) {
            var page = visit.page;
            page.navigate("/betrieb");
            hands.press(named(page, "Menschen"));
            hands.write(page.locator("#field-name"), amina.name());
            hands.press(named(page, "Suchen"));
            hands.press(named(page, amina.name()));
            hands.press(page.locator("main a[href$='/moderation-geben']"));
            hands.write(page.locator("#field-reason"), "Vom Beirat gewählt");
            hands.press(named(page, "Moderation geben"));
            assertThat(page.getByText("Vom Beirat gewählt")).isVisible();
            hands.press(page.locator("main .back a"));
            assertThat(page).hasURL(Pattern.compile(".*/betrieb/menschen$"));
        }
    }

    private void comeIn(Hands hands, Page page) {
        page.navigate("/mitmachen");
        hands.press(page.locator("main a[href='/mitmachen/passwort']"));
        hands.write(page.locator("#field-name"), "Wegbereiterin");
        hands.write(page.locator("#field-login"), login);
        hands.write(page.locator("#field-password"), SomePeople.PASSWORD);
        hands.press(page.locator("main form button[type=submit]"));
        assertThat(page).hasURL(Pattern.compile(".*/mein-platz$"));
    }

    private void signOutAndInAgain(Hands hands, Page page) {
        hands.press(page.locator(".menu > summary"));
        hands.press(page.locator("form[action='/abmelden'] button"));
        assertThat(page.locator("form[action='/abmelden']")).hasCount(0);
        page.navigate("/anmelden?weiter=/mein-platz");
        hands.write(page.locator("#field-name"), login);
        hands.write(page.locator("#field-password"), SomePeople.PASSWORD);
        hands.press(page.locator("form:has(#field-password) button[type=submit]"));
        assertThat(page).hasURL(Pattern.compile(".*/mein-platz$"));
    }

    private static void chooseWhatToHearOf(Hands hands, Page page) {
        page.navigate("/mein-platz");
        hands.press(named(page, "Benachrichtigungen"));
        var room = page.locator(".room-news").first();
        hands.press(room.locator("summary"));
        hands.toggle(room.locator("[value=SOME]"));
        var kind = room.locator("[name=kinds]").first();
        assertThat(kind).isChecked();
        hands.toggle(kind);
        hands.press(named(page, "Speichern"));
        assertThat(page.locator("[role=status]").first()).isVisible();
        page.navigate("/mein-platz/benachrichtigungen");
        assertThat(page.locator("[name=kinds]").first()).not().isChecked();
    }

    /// The address of the own page ends with it.
    private static String id(Page page) {
        page.navigate("/mein-platz/profil");
        return page.locator("main a[href*='/menschen/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }

    private static void readTheNews(Hands hands, Page page) {
        await().until(() -> {
            page.navigate("/neues");
            return page.locator(".doors .kern-badge--now").count() > 0;
        });
        hands.press(named(page, "Alles als gelesen merken"));
        assertThat(page.locator(".doors li").first()).isVisible();
        assertThat(page.locator(".doors .kern-badge--now")).hasCount(0);
    }
}
