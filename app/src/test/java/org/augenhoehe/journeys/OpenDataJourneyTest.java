package org.augenhoehe.journeys;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.opendata.daily.DayFiles;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody takes data along, and somebody else an extract into the council.
@PlatformTest
class OpenDataJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    DayFiles days;

    SignedIn host;
    Step step;

    @BeforeEach
    void somethingIsPublic() throws Exception {
        host = somebody.named("Petra");
        step = gathering.open(host);
        var need = gathering.contribute(host, step, "Abends fährt kein Bus. Wer arbeitet, kommt nicht nach Hause.");
        commitments.promise(host, need, Map.of("euros", "1200"));
        days.makeToday();
    }

    @Test
    void onAPhoneWithoutScriptsSomebodyFindsWhatTheColumnsMean() {
        try (var visit = new Visit(port, new Look("de-simple", 360, "light"), false, null)) {
            var page = visit.page;
            page.navigate("/daten");
            visit.look("opendata-list");
            page.locator("main a[href='/daten/contributions']").click();
            assertThat(page.locator("h1")).hasText("Beiträge");
            assertThat(page.locator("main a[href='/daten/contributions.csv']")).isVisible();
            visit.look("opendata-set");
            page.navigate("/auszug/vorhaben/" + step.undertaking());
            assertThat(page.locator("main")).containsText("Abends fährt kein Bus.");
            visit.look("opendata-extract-phone");
        }
    }

    @Test
    void fromTheUndertakingToThePageForTheCouncil() {
        try (var visit = new Visit(port, new Look("de", 1280, "dark"), true, null)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + step.undertaking());
            page.locator("main a[href='/auszug/vorhaben/" + step.undertaking() + "']")
                    .click();
            assertThat(page.locator("h1")).containsText("Auszug für den Rat");
            page.locator(".dossier__source").first().press("Enter");
            assertThat(page.locator("#quelle-1 a")).isVisible();
            visit.look("opendata-extract");
            var file = page.request().get("/auszug/vorhaben/" + step.undertaking() + "/auszug.pdf");
            assertThat(file).isOK();
            page.navigate("/daten/undertakings");
            assertThat(page.getByText("SHA-256").first()).isVisible();
            visit.look("opendata-set-wide");
        }
    }
}
