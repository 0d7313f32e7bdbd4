package org.augenhoehe.journeys;

import java.nio.file.Files;
import java.nio.file.Path;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody walks through dead spots with a phone, and nothing is lost or counted twice.
@PlatformTest
class WalkJourneyTest {
    private static final String BENCH = "Hier fehlt eine Bank.";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeWalks walks;

    SignedIn host;
    SignedIn guest;
    Step step;

    @BeforeEach
    void aWalk() throws Exception {
        host = somebody.named("Petra");
        step = walks.open(host);
        walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        guest = some.participant(step.undertaking());
    }

    @Test
    void inEasyGermanOnAPhoneNotesArePutDownWithoutAConnectionAndSentOnce() throws Exception {
        Files.write(folder.resolve("foto.jpg"), SomeWalks.jpeg());
        try (var visit = new Visit(port, new Look("de-simple", 360, "light"), true, guest)) {
            var context = visit.context();
            var page = visit.page;
            var address = "http://localhost:" + port + SomeWalks.path(step) + "/unterwegs";
            page.navigate(address);
            assertThat(page.getByText("Diese Seite ist auf deinem Gerät.")).isVisible();
            visit.look("walk-easy-ontheway");

            context.setOffline(true);
            var before = context.newPage();
            before.navigate(address);
            write(before, BENCH);
            assertThat(before.getByText("Wir senden sie später.")).isVisible();
            write(before, "Die Ampel ist zu kurz grün.");
            assertThat(before.locator(".walk-device li")).hasCount(2);
            before.close();

            page.navigate(address);
            assertThat(page.locator(".walk-device li")).hasCount(2);
            assertThat(page.locator(".walk-device li").first()).containsText("Eine Notiz");
            assertThat(page.getByText(BENCH)).hasCount(0);
            assertThat(page.locator(".menu, input[name=wer]")).hasCount(0);
            visit.look("walk-easy-offline");
            org.assertj.core.api.Assertions.assertThat(walks.notes(step)).isEmpty();

            context.setOffline(false);
            page.getByText("Ja, das sind meine Notizen").click();
            assertThat(page.locator(".walk-device li")).hasCount(0);
            page.reload();
            assertThat(page.getByText("Diese Seite ist auf deinem Gerät.")).isVisible();
            org.assertj.core.api.Assertions.assertThat(walks.notes(step)).hasSize(2);

            page.navigate(SomeWalks.path(step));
            assertThat(page.getByText(BENCH).first()).isVisible();
            assertThat(page.locator(".walk-notes img")).hasCount(1);
            outOfSession(page);
        }
    }

    /// Signed out meanwhile: the words stay, until the person says that all shall go.
    private void outOfSession(Page page) {
        page.navigate("http://localhost:" + port + SomeWalks.path(step) + "/unterwegs");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sitzung"));
        write(page, "Das Schild ist verblasst.");
        assertThat(page.getByText("Deine Notizen bleiben hier. Melde dich an.")).isVisible();
        assertThat(page.locator(".walk-device li")).hasCount(1);
        page.onDialog(Dialog::accept);
        page.locator("[data-clear]").click();
        assertThat(page.getByText("Auf diesem Gerät ist nichts mehr.")).isVisible();
        assertThat(page.locator(".walk-device li")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(walks.notes(step)).hasSize(2);
    }

    private void write(Page page, String wording) {
        page.locator("#notieren select[name=station]").selectOption(new SelectOption().setIndex(1));
        page.locator("#notieren input[name=kind][value=IDEA]").check();
        page.locator("#notieren textarea[name=wording]").fill(wording);
        if (wording.equals(BENCH)) {
            page.locator("#notieren input[name=photo1]").setInputFiles(folder.resolve("foto.jpg"));
            page.locator("#notieren input[name=description1]").fill("Eine leere Stelle am Weg");
        }
        page.locator("#notieren button[type=submit]").click();
    }

    @Test
    void everyPageStands() throws Exception {
        walks.name(guest, step, "Spielplatz", "");
        var note = walks.note(guest, step, SomeWalks.CURB);
        look(new Look("de", 1280, "light"), host, "", "/vorbereiten", "/stationen/neu");
        look(new Look("en", 360, "dark"), guest, "", "/unterwegs");
        look(new Look("de-simple", 360, "contrast"), guest, "", "/notizen/" + note.id());
    }

    private void look(Look look, SignedIn person, String... paths) {
        try (var visit = new Visit(port, look, true, person)) {
            for (var path : paths) {
                visit.page.navigate(path.startsWith("/notizen/") ? "/rundgang" + path : SomeWalks.path(step) + path);
                visit.look("walk" + path.replaceAll("/[0-9a-f-]{36}", "-one").replace('/', '-') + "-" + look);
            }
        }
    }
}
