package org.augenhoehe.journeys;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.platform.mail.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/// People come in, go and come back, by each of the four ways.
@PlatformTest
class SignInJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    MailSettings mail;

    private final String login = "probe-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withAPassword(boolean script) {
        try (var visit = visit(script)) {
            register(visit);
            signOut(visit);
            visit.page.navigate("/meine-daten");
            visit.look("signin-" + script);
            fill(visit, "name", login);
            fill(visit, "password", "falsch geraten");
            main(visit, "Anmelden").click();
            assertThat(visit.page.locator("[data-summary]")).isFocused();
            assertThat(visit.page.locator("#field-name")).hasValue(login);
            visit.look("signin-wrong-" + script);
            fill(visit, "password", SomePeople.PASSWORD);
            main(visit, "Anmelden").click();
            assertThat(visit.page).hasURL(Pattern.compile(".*/meine-daten"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withALinkByMail(boolean script) {
        var address = login + "@example.org";
        var letters = new Letters(mail.folder());
        try (var visit = visit(script)) {
            visit.page.navigate("/mitmachen/e-mail");
            fill(visit, "name", "Brief Taube");
            fill(visit, "email", address);
            main(visit, "Link schicken").click();
            visit.look("mail-sent-" + script);
            visit.page.navigate(letters.linkSentTo(address));
            visit.look("mail-register-" + script);
            main(visit, "Mitmachen").click();
            atMyPlace(visit, "Brief Taube");
            signOut(visit);

            var registered = letters.linkSentTo(address);
            visit.page.navigate("/anmelden/link");
            visit.look("mail-ask-" + script);
            fill(visit, "email", address);
            main(visit, "Link schicken").click();
            await().until(() -> !letters.linkSentTo(address).equals(registered));
            visit.page.navigate(letters.linkSentTo(address));
            main(visit, "Jetzt anmelden").click();
            atMyPlace(visit, "Brief Taube");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withACard(boolean script) {
        try (var visit = visit(script)) {
            visit.page.navigate("/mitmachen/karte");
            visit.look("join-card-" + script);
            fill(visit, "name", "Karten Haus");
            main(visit, "Mitmachen und Karte zeigen").click();
            var words = String.join(" ", visit.page.locator(".card__words li").allTextContents());
            visit.look("card-print-" + script);
            signOut(visit);
            visit.page.navigate("/anmelden/karte");
            visit.look("card-signin-" + script);
            fill(visit, "words", words.toLowerCase(Locale.GERMAN));
            main(visit, "Anmelden").click();
            atMyPlace(visit, "Karten Haus");
        }
    }

    @Test
    void theQrCodeBringsTheWordsAlongAndNothingOfThemIsSentBeforehand() {
        try (var visit = visit(true)) {
            visit.page.onRequest(request ->
                    org.assertj.core.api.Assertions.assertThat(request.url()).doesNotContain("abend"));
            visit.page.navigate("/anmelden/karte#abend-adler-alarm-album-allee-ampel");
            assertThat(visit.page.locator("#field-words")).hasValue("abend adler alarm album allee ampel");
            assertThat(main(visit, "Anmelden")).isFocused();
            assertThat(visit.page).hasURL(Pattern.compile(".*/anmelden/karte"));
        }
    }

    @Test
    void withAPasskey() {
        try (var visit = visit(true)) {
            register(visit);
            var device = device(visit);
            visit.page.navigate("/mein-platz/anmeldung");
            visit.look("ways");
            visit.page.navigate("/mein-platz/anmeldung/passkey");
            visit.look("passkey-add");
            fill(visit, "label", "Handy");
            main(visit, "Passkey einrichten").click();
            assertThat(visit.page.getByText("Dein Passkey ist eingerichtet.")).isVisible();
            visit.look("ways-passkey");
            signOut(visit);
            visit.page.navigate("/anmelden?weiter=/meine-daten");
            main(visit, "Mit Passkey anmelden").click();
            assertThat(visit.page).hasURL(Pattern.compile(".*/meine-daten"));
            device.send("WebAuthn.disable");
        }
    }

    private Visit visit(boolean script) {
        return script ? Visit.of(port) : Visit.withoutScript(port);
    }

    private void register(Visit visit) {
        visit.page.navigate("/mitmachen");
        visit.look("join");
        visit.page.navigate("/mitmachen/passwort");
        fill(visit, "name", "Wolke 7");
        fill(visit, "login", login);
        fill(visit, "password", SomePeople.PASSWORD);
        visit.look("join-password");
        main(visit, "Mitmachen").click();
        atMyPlace(visit, "Wolke 7");
    }

    private static void atMyPlace(Visit visit, String name) {
        assertThat(visit.page.locator("h1")).containsText(name);
        assertThat(visit.page).hasURL(Pattern.compile(".*/mein-platz"));
    }

    private static void signOut(Visit visit) {
        var button = visit.page.locator("form[action='/abmelden'] button");
        if (!button.isVisible()) {
            visit.page.locator(".menu > summary").click();
        }
        button.click();
        assertThat(visit.page.locator("form[action='/abmelden']")).hasCount(0);
    }

    private static void fill(Visit visit, String field, String value) {
        visit.page.locator("#field-" + field).fill(value);
    }

    private static Locator main(Visit visit, String button) {
        return visit.page
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /// A device that keeps passkeys and always recognises its owner. It is to be put away before the visit ends.
    private static CDPSession device(Visit visit) {
        var session = visit.context().newCDPSession(visit.page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
        return session;
    }
}
