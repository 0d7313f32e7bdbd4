package org.augenhoehe.journeys;

import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.kiosk.SomeKiosk;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// One person after the other at the tablet in the house, while the connection comes and goes.
@PlatformTest
class KioskJourneyTest {
    private static final String SECRET = "Frische Kräuter von meinem Balkon";
    private static final String READY = "main[data-kiosk-ready]";
    private static final String CLEAR = "main a[data-kiosk-clear]";

    private static final String STORED = """
            async () => JSON.stringify(await new Promise(done => {
                const opening = indexedDB.open('augenhoehe-outbox', 1);
                opening.onsuccess = () => {
                    const all = opening.result.transaction('entries').objectStore('entries').getAll();
                    all.onsuccess = () => done(all.result);
                };
            }))
            """;

    @LocalServerPort
    int port;

    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    JdbcClient db;

    @Test
    void oneAfterTheOtherWithAndWithoutAConnection() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var gathering = undertakings.plan(asked.step().undertaking(), asked.host(), undertakings.wish("gathering"));
        var hosts = Player.with(port, Hands.KEYBOARD, asked.host());
        hosts.look(SomeKiosk.path(asked.step().undertaking()), "kiosk-none");
        var kiosk = some.open(asked.host(), asked.step(), gathering);
        var code = some.code(asked.host(), kiosk);
        try (var visit = new Visit(port, new Look("de", 1024, "light"), true, null)) {
            var context = visit.context();
            var page = visit.page;
            page.clock().install();
            page.navigate("/tablet?code=" + code);
            visit.look("kiosk-connect");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator(READY)).isVisible();
            visit.look("kiosk-start");
            context.setOffline(true);
            answer(visit, asked);
            waitsSealed(page);
            comesUpAgain(page);
            nothingRemains(page);
            inEasyGerman(visit, gathering);
            whoGoesWithoutAWord(visit, asked);
            context.setOffline(false);
            counts(page, asked);
            whoGoesBeforeTheScreensAreThere(page, asked);
        }
        hosts.look(SomeKiosk.path(asked.step().undertaking()), "kiosk-hosts");
        hosts.at(SomeKiosk.path(asked.step().undertaking()), page -> {
            hosts.hands().press(page.locator("form[action$='/code'] button"));
            assertThat(page.locator(".qr")).isVisible();
            page.navigate(SomeKiosk.path(asked.step().undertaking()));
            hosts.hands().press(page.locator("details:has(form[action$='/beenden']) > summary"));
            hosts.hands().press(page.locator("form[action$='/beenden'] button"));
            Player.isDone(page);
        });
    }

    private static void answer(Visit visit, Asked asked) {
        var page = visit.page;
        var hands = Hands.KEYBOARD;
        hands.press(page.locator("main a[data-kiosk-go='" + asked.step().id() + "']"));
        assertThat(page.locator("h1")).hasText(asked.step().question());
        assertThat(page.locator("h1")).isFocused();
        hands.press(page.locator("[data-kiosk-next]"));
        assertThat(page.locator(".tablet__missing")).isVisible();
        hands.toggle(page.locator("input[name=frage-1][value='2']"));
        visit.look("kiosk-question");
        hands.press(page.locator("[data-kiosk-next]"));
        assertThat(page.locator("input[name=frage-2]").first()).not().isVisible();
        hands.toggle(page.locator("input[name=frage-4][value='5']"));
        hands.write(page.locator("textarea[name=frage-5]"), SECRET);
        visit.look("kiosk-last-question");
        hands.press(page.locator("[data-kiosk-send]"));
        assertThat(page.locator("[data-kiosk-kept]")).containsText("Keine Verbindung");
        visit.look("kiosk-thanks");
        hands.press(page.locator(CLEAR));
        assertThat(page.locator("[data-kiosk-status]")).containsText("Keine Verbindung");
    }

    private static void waitsSealed(Page page) {
        assertThat((String) page.evaluate(STORED)).contains("versiegelt").doesNotContain(SECRET, "frage-");
    }

    /// Somebody presses the button of the device, while the connection is gone.
    private static void comesUpAgain(Page page) {
        page.reload();
        assertThat(page.locator(READY)).isVisible();
        assertThat(page.locator("[data-kiosk-status]")).containsText("Keine Verbindung");
        var kept = (String) page.evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async name => {
                    const cache = await caches.open(name);
                    const pages = (await cache.keys()).filter(one => !one.url.includes('/assets/'));
                    return (await Promise.all(pages.map(async one => (await cache.match(one)).text()))).join(' ');
                }))).join(' ')
                """);
        assertThat(kept)
                .contains("data-kiosk-go")
                .doesNotContain(SECRET)
                .doesNotContainPattern("name=\"_csrf\" value=\"[^\"]");
    }

    /// The next person finds nothing: not on the page, not with the back button, not in what the browser stores.
    private static void nothingRemains(Page page) {
        assertThat(page.content()).doesNotContain(SECRET);
        page.evaluate("history.back()");
        assertThat(page.locator("a[data-kiosk-go]").first()).isVisible();
        assertThat(page.content()).doesNotContain(SECRET);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("location.pathname")).isEqualTo("/tablet");
        assertThat(page.evaluate("JSON.stringify(history.state)")).isEqualTo("null");
        page.locator("a[data-kiosk-go]").first().click();
        assertThat(page.locator("input:checked")).hasCount(0);
        page.locator(CLEAR).click();
    }

    private static void inEasyGerman(Visit visit, Step gathering) {
        var page = visit.page;
        page.setViewportSize(360, 740);
        page.locator("[data-kiosk-language='de-simple']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de-simple");
        visit.look("kiosk-easy-start");
        page.locator("main a[data-kiosk-go='" + gathering.id() + "']").click();
        visit.look("kiosk-easy-gathering");
        var small = page.evaluate("""
                () => [...document.querySelectorAll('main a, main button, main input[type=radio]')]
                    .map(one => one.type === 'radio' ? one.closest('.kern-form-check') : one)
                    .filter(one => one.checkVisibility())
                    .filter(one => one.getBoundingClientRect().height < 48).map(one => one.outerHTML)
                """);
        assertThat((List<?>) small).as("targets below 48 pixels").isEmpty();
    }

    private static void whoGoesWithoutAWord(Visit visit, Asked asked) {
        var page = visit.page;
        page.locator("textarea[name=wording]").fill("Mein Geheimnis");
        page.clock().fastForward(61_000);
        assertThat(page.locator("dialog")).isVisible();
        visit.look("kiosk-idle");
        page.locator("[data-kiosk-stay]").click();
        assertThat(page.locator("textarea[name=wording]")).hasValue("Mein Geheimnis");
        page.clock().fastForward(61_000);
        assertThat(page.locator("dialog")).isVisible();
        page.clock().fastForward(31_000);
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator("main")).containsText("Hier kannst du ohne Konto mitmachen");
        page.setViewportSize(1024, 768);
    }

    private void counts(Page page, Asked asked) {
        page.clock().fastForward(20_000);
        assertThat(page.locator("[data-kiosk-status]")).isEmpty();
        assertThat(sheets(asked)).isOne();
        page.reload();
        assertThat(page.locator(READY)).isVisible();
        assertThat(sheets(asked)).isOne();
        assertThat(page.evaluate(STORED)).isEqualTo("[]");
    }

    /// A tap that was quicker than the script leads to a screen of the server.
    private static void whoGoesBeforeTheScreensAreThere(Page page, Asked asked) {
        page.navigate("/tablet/de/" + asked.step().id());
        page.locator("textarea[name=frage-5]").fill("Mein Geheimnis");
        page.clock().fastForward(61_000);
        assertThat(page.locator("dialog")).isVisible();
        page.clock().fastForward(31_000);
        page.waitForURL("**/tablet");
        assertThat(page.locator(READY)).isVisible();
    }

    private int sheets(Asked asked) {
        return db.sql("select count(*) from participation.survey_sheet where step = :step and kiosk is not null")
                .param("step", asked.step().id())
                .query(Integer.class)
                .single();
    }
}
