package org.augenhoehe.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.fair.book.FairDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A lot for the van on Saturdays: the rule first, then everybody applies, then it is drawn, and everybody finds
/// themselves by a receipt.
@PlatformTest
class FairShareJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeBookings some;

    @Autowired
    FairDecision decision;

    @Autowired
    JdbcClient db;

    @Test
    void aLotForTheVan() throws Exception {
        var owner = somebody.named("Anneliese");
        var thing = some.thing(owner);
        String fair;
        try (var visit = visit(owner, false)) {
            var page = visit.page;
            page.navigate("/teilen/angebot/" + thing);
            visit.press(page.locator("main a[href$='/verteilung/neu']"));
            visit.look("fair-easy-open");
            page.locator("main input[name=words]").fill("Der Bus am Samstag");
            page.locator("main input[name=rule][value=LOT]").check();
            page.locator("#field-fromDay").fill(day(12));
            page.locator("#field-fromTime").fill("09:00");
            page.locator("#field-untilTime").fill("17:00");
            page.locator("#field-weeks").fill("2");
            page.locator("#field-closeDay").fill(day(4));
            visit.press(page.locator("main form[action$='/verteilung/neu'] button[type=submit]"));
            assertThat(page.locator("h1")).hasText("Der Bus am Samstag");
            visit.look("fair-easy-owner");
            fair = page.url().replaceFirst(".*(/teilen/verteilung/[0-9a-f-]+).*", "$1");
        }
        var one = somebody.named("Yusuf");
        var receipt = apply(one, fair, true);
        apply(somebody.named("Petra"), fair, false);
        apply(somebody.named("Jonas"), fair, true);
        decide(fair);
        try (var visit = visit(one, true)) {
            visit.page.navigate(fair);
            assertThat(visit.page.locator("#ich")).containsText(receipt);
            assertThat(visit.page.locator("main table")).containsText(receipt);
            visit.look("fair-easy-decided");
        }
    }

    private String apply(SignedIn person, String fair, boolean script) {
        try (var visit = visit(person, script)) {
            var page = visit.page;
            page.navigate(fair);
            visit.look("fair-easy-apply");
            visit.press(page.locator("main form[action$='/bewerben'] button[type=submit]"));
            assertThat(page.locator("main .kern-alert--danger, main [role=alert]")
                            .first())
                    .isVisible();
            page.locator("main input[name=slots][value='1']").check();
            page.locator("#field-chance").fill("4711");
            visit.press(page.locator("main form[action$='/bewerben'] button[type=submit]"));
            assertThat(page.locator("#ich strong").first()).isVisible();
            visit.look("fair-easy-applied");
            return page.locator("#ich strong").first().textContent();
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 1280, light, NEED", "en, 360, dark, LEAST_HAD"})
    void thePagesStandInTheirLooks(String language, int width, String theme, String rule) throws Exception {
        var owner = somebody.named("Anneliese");
        var thing = some.thing(owner);
        var look = new Look(language, width, theme);
        try (var visit = new Visit(port, look, true, owner)) {
            var page = visit.page;
            page.navigate("/teilen/angebot/" + thing + "/verteilung/neu");
            page.locator("main input[name=words]").fill("Der Bus am Samstag");
            page.locator("main input[name=rule][value=" + rule + "]").check();
            page.locator("#field-fromDay").fill(day(20));
            page.locator("#field-fromTime").fill("09:00");
            page.locator("#field-untilTime").fill("17:00");
            page.locator("#field-closeDay").fill(day(4));
            visit.press(page.locator("main form[action$='/verteilung/neu'] button[type=submit]"));
            visit.look("fair-" + rule + "-" + look);
            if (rule.equals("NEED")) {
                page.navigate(page.url() + "/bewerbungen");
                visit.look("fair-needs-" + look);
            }
        }
    }

    private void decide(String fair) {
        var id = UUID.fromString(fair.substring(fair.lastIndexOf('/') + 1));
        db.sql(
                        "update sharing.fair set opened_at = now() - interval '3 days', closes_at = now() - interval '2 minutes',"
                                + " decides_at = now() - interval '1 minute' where id = :id")
                .param("id", id)
                .update();
        decision.decide(id);
    }

    private static String day(int ahead) {
        return LocalDate.ofInstant(Instant.now(), Span.ZONE).plusDays(ahead).toString();
    }

    private Visit visit(SignedIn person, boolean script) {
        return new Visit(port, new Look("de-simple", 360, "light"), script, person);
    }
}
