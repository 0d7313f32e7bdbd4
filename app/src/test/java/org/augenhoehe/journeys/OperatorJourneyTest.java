package org.augenhoehe.journeys;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.operations.setup.PrintedLink;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// From the one-time link to the desk, and what an operator does there.
@PlatformTest
class OperatorJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    PrintedLink printed;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasTheLinkSetsThePlaceUpAndStandsAtTheDesk(boolean script) {
        var path = printed.path();
        try (var visit = new Visit(port, new Look("de", script ? 1280 : 360, "light"), script, null)) {
            var page = visit.page;
            page.navigate(path);
            look(visit, script, "operator-set-up");
            page.getByLabel("Dein Name hier").fill("Grete");
            page.getByLabel("Anmeldename")
                    .fill("grete-" + UUID.randomUUID().toString().substring(0, 8));
            page.getByLabel("Passwort", new Page.GetByLabelOptions().setExact(true))
                    .fill("kurz");
            page.getByLabel("Name des Ortes").fill("Weststadt");
            press(page, "Ort einrichten");
            look(visit, script, "operator-set-up-refused");
            assertThat(page.getByLabel("Name des Ortes")).hasValue("Weststadt");
            page.getByLabel("Passwort", new Page.GetByLabelOptions().setExact(true))
                    .fill("Teekanne-Kranich-Zebra");
            press(page, "Ort einrichten");
            assertThat(page).hasURL(Pattern.compile(".*/betrieb$"));
            assertThat(page.getByText("Der Ort ist eingerichtet.")).isVisible();
            look(visit, script, "operator-desk");
            page.navigate(path);
            assertThat(page.locator("h1")).hasText("Dieser Link gilt nicht mehr");
            look(visit, script, "operator-link-used");
        }
    }

    @Test
    void anOperatorChangesThePlaceAndBringsTheEarlierStateBack() {
        try (var visit = Visit.by(port, somebody.named("Betreiberin", Role.OPERATOR))) {
            var page = visit.page;
            for (var number : List.of("04999 1", "04999 2")) {
                page.navigate("/betrieb/ort");
                page.getByLabel("Name des Ortes").fill("Weststadt");
                page.getByLabel("Telefon (freiwillig)", new Page.GetByLabelOptions().setExact(true))
                        .fill(number);
                page.getByLabel("Warum?").fill("Neuer Anschluss");
                press(page, "Speichern");
                assertThat(page.getByText("Gespeichert. Alle sehen es sofort.")).isVisible();
            }
            page.navigate("/betrieb/ort/verlauf");
            assertThat(page.locator("dt")
                            .filter(new Locator.FilterOptions().setHasText("Telefon"))
                            .first())
                    .isVisible();
            visit.look("operator-history");
            page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Diesen Stand zurückholen"))
                    .first()
                    .click();
            visit.look("operator-restore");
            page.getByLabel("Warum?").fill("Vertippt");
            press(page, "Diesen Stand zurückholen");
            page.navigate("/betrieb/ort");
            assertThat(page.getByLabel("Telefon (freiwillig)", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("04999 1");
        }
    }

    @Test
    void anOperatorGivesARoleLocksAnAccountAndReadsItInTheLog() {
        var amina = somebody.named("Amina " + UUID.randomUUID().toString().substring(0, 8));
        try (var visit = Visit.by(port, somebody.named("Betreiberin", Role.OPERATOR))) {
            var page = visit.page;
            page.navigate("/betrieb/menschen?name=" + amina.name().replace(" ", "+"));
            visit.look("operator-people");
            page.getByText(amina.name()).first().click();
            page.navigate("/betrieb/menschen/" + amina.id() + "/moderation-geben");
            press(page, "Moderation geben");
            visit.look("operator-deed-refused");
            page.getByLabel("Warum?").fill("Vom Beirat gewählt");
            press(page, "Moderation geben");
            assertThat(page.getByText("Vom Beirat gewählt")).isVisible();
            page.navigate("/betrieb/menschen/" + amina.id() + "/sperren");
            page.getByLabel("Warum?").fill("Beleidigungen im Treffen");
            press(page, "Konto sperren");
            visit.look("operator-person");
            page.navigate("/betrieb/protokoll?wer=" + amina.name().replace(" ", "+"));
            assertThat(page.getByText("2 Einträge")).isVisible();
            visit.look("operator-log");
            page.navigate("/betrieb/protokoll/pruefen");
            assertThat(page.locator(".kern-alert--success")).isVisible();
            visit.look("operator-verdict");
        }
        try (var visit = Visit.by(port, amina)) {
            visit.page.navigate("/mein-platz");
            assertThat(visit.page).hasURL(Pattern.compile(".*/anmelden.*"));
        }
    }

    @Test
    void whoTakesTheirOwnRoleIsAskedTwice() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        somebody.named("Vertretung", Role.OPERATOR);
        try (var visit = Visit.by(port, operator)) {
            var page = visit.page;
            page.navigate("/betrieb/menschen/" + operator.id() + "/betrieb-nehmen");
            page.getByLabel("Warum?").fill("Ich höre auf");
            press(page, "Betrieb nehmen");
            assertThat(page.getByText("Bitte bestätige, dass du dich selbst meinst.")
                            .first())
                    .isVisible();
            visit.look("operator-own-role");
            page.getByLabel("Ja, ich meine mich selbst").check();
            press(page, "Betrieb nehmen");
            assertThat(page).hasURL(Pattern.compile(".*/mein-platz$"));
            assertThat(page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Betrieb")))
                    .hasCount(0);
        }
    }

    /// What looks for barriers is a script itself.
    private static void look(Visit visit, boolean script, String name) {
        if (script) {
            visit.look(name);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
