package org.augenhoehe.journeys;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Following an undertaking, reading what is new, and what is said to other programs.
@PlatformTest
class OutwardJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeCommitments commitments;

    SignedIn host;
    Step step;

    @BeforeEach
    void somethingGoesOn() throws Exception {
        host = somebody.named("Petra");
        step = gathering.open(host);
        var need = gathering.contribute(host, step, "Abends fährt kein Bus.");
        commitments.promise(host, need, Map.of());
    }

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneSomebodyFollowsAndHears(Hands hands) throws Exception {
        var reader = somebody.named("Yusuf");
        var home = "/vorhaben/" + step.undertaking();
        try (var visit = new Visit(port, new Look("de-simple", 360, "light"), hands.script(), reader)) {
            var page = visit.page;
            page.navigate(home);
            hands.press(page.locator("#folgen form button[type=submit]"));
            assertThat(page.getByText("Du folgst jetzt. Wir sagen dir Neues.")).isVisible();
            visit.look("following-undertaking-" + hands);
            some.enter(step.undertaking(), host, Phase.DESIGN);
            hear(page);
            hands.press(Hands.named(page, "Neu bei: „" + SomeUndertaking.QUESTION + "“"));
            assertThat(page.locator("h1")).hasText("Das ist neu: " + SomeUndertaking.QUESTION);
            visit.look("following-news-" + hands);
            page.navigate("/folgen");
            visit.look("following-list-" + hands);
            hands.press(page.locator("main .deeds form button[type=submit]").first());
            assertThat(page.getByText("Du folgst nicht mehr.")).isVisible();
            visit.look("following-none-" + hands);
        }
    }

    /// It is told a moment after it happened.
    private static void hear(Page page) throws InterruptedException {
        page.navigate("/neues");
        for (int i = 0; i < 50 && page.getByText("Neu bei:").count() == 0; i++) {
            Thread.sleep(200);
            page.reload();
        }
    }

    @Test
    void aStrangerReadsAlongOnALargeScreen() throws Exception {
        try (var visit = Visit.of(port)) {
            for (var path : new String[] {"/aktuelles", "/api", "/vorhaben/" + step.undertaking()}) {
                visit.page.navigate(path);
                visit.look("outward-1280" + path.replaceAll("/|-?[0-9a-f-]{36}", "-"));
            }
            assertThat(Hands.named(visit.page, "Anmelden und folgen")).isVisible();
        }
        try (var visit = Visit.withoutScript(port)) {
            for (var path : new String[] {"/aktuelles", "/api"}) {
                visit.page.navigate(path);
                visit.look("outward-360" + path.replace('/', '-'));
            }
        }
    }

    @Test
    void anOperatorAddsAProgramAndIsToldWhatIsWrong() throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, operator)) {
            var page = visit.page;
            page.navigate("/betrieb");
            Hands.named(page, "Meldungen an andere Programme").first().click();
            page.locator("main input[name=address]").fill("https://localhost/meldungen");
            page.locator("main input[name=secret]").fill("ein langes Geheimnis");
            page.locator("#neu form button[type=submit]").click();
            assertThat(page.getByText("Diese Adresse führt in ein internes Netz.")
                            .first())
                    .isVisible();
            visit.look("webhooks-refused");
        }
    }
}
