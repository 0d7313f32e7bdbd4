package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.augenhoehe.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static org.assertj.core.api.Assertions.assertThat;

/// The first day of a place, on an empty house of its own and without JavaScript: the link from the
/// terminal, the operator, an organisation, its slips, somebody who redeems one, somebody who leaves.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "augenhoehe.first-day=true")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class FirstDayJourneyTest {
    private static final Pattern LINK = Pattern.compile("/einrichten/(\\S+)");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}([ ·-][0-9A-Z]{4}){3}");

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Test
    void aPlaceBeginsItsFirstDay(CapturedOutput terminal) {
        var found = LINK.matcher(terminal.getOut());
        assertThat(found.find()).as("the link on the terminal").isTrue();
        var link = "/einrichten/" + found.group(1);
        String code;
        try (var operator = Visit.withoutScript(port)) {
            setUp(operator, link);
            theLinkWorksOnce(link);
            code = anOrganisationPrintsSlips(operator);
        }
        var user = somebody.named("Sonnenblume7");
        try (var visit = new Visit(port, new Look("de-simple", 360, "light"), false, user)) {
            visit.page.navigate("/zettel");
            visit.page.locator("[name=code]").fill(code);
            visit.look("first-day-slip");
            send(visit, "code");
            assertThat(visit.page.locator("[role=status]").count()).isEqualTo(1);
            visit.page.navigate("/zettel");
            visit.page.locator("[name=code]").fill(code);
            send(visit, "code");
            assertThat(visit.page.locator("[role=status].kern-alert--success").count())
                    .as("a slip counts once")
                    .isZero();
            leave(visit);
        }
    }

    private static void setUp(Visit operator, String link) {
        var page = operator.page;
        page.navigate(link);
        operator.look("first-day-set-up");
        page.locator("[name=person]").fill("Petra Lindner");
        page.locator("[name=login]").fill("petra");
        page.locator("[name=password]").fill("password");
        page.locator("[name='place.name']").fill("Ahrenfurt");
        send(operator, "person");
        assertThat(page.locator("[name='place.name']").inputValue())
                .as("what was typed stays")
                .isEqualTo("Ahrenfurt");
        assertThat(page.locator("[name=password][aria-invalid=true]").count()).isEqualTo(1);
        operator.look("first-day-weak-password");
        page.locator("[name=password]").fill("vier mal acht Eulen");
        send(operator, "person");
        assertThat(page.url()).endsWith("/betrieb");
        operator.look("first-day-desk");
    }

    private void theLinkWorksOnce(String link) {
        try (var late = Visit.withoutScript(port)) {
            late.page.navigate(link);
            assertThat(late.page.locator("[name=person]").count()).isZero();
            late.look("first-day-link-used");
        }
    }

    private static String anOrganisationPrintsSlips(Visit operator) {
        var page = operator.page;
        page.navigate("/gruppen/neu");
        page.locator("[name=kind][value=PROVIDER]").check();
        page.locator("[name=name]").fill("Pflegedienst Ahrenfurt");
        page.locator("[name=about]").fill("Wir pflegen Menschen zu Hause.");
        send(operator, "about");
        var organisation = page.url();
        operator.look("first-day-organisation");
        page.navigate("/betrieb/gruppen");
        assertThat(page.locator("main").innerText()).contains("Gegründet von Petra Lindner");
        operator.look("first-day-confirm");
        operator.press(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Bestätigen"))));
        page.navigate(organisation + "/zettel");
        page.locator("[name=kind]").selectOption("SERVICE_USER");
        page.locator("[name=count]").fill("24");
        page.locator("[name=until]").fill(LocalDate.now().plusDays(60).toString());
        send(operator, "count");
        operator.look("first-day-slips");
        var code = CODE.matcher(page.locator("main").innerText());
        assertThat(code.find()).as("codes on the slips").isTrue();
        return code.group();
    }

    private static void leave(Visit visit) {
        var page = visit.page;
        page.navigate("/meine-daten/loeschen");
        page.locator("[name=name]").fill("Jemand anders");
        send(visit, "name");
        visit.look("first-day-erase-other-name");
        page.locator("[name=name]").fill("sonnenblume7");
        send(visit, "name");
        assertThat(page.url()).endsWith(":" + page.url().replaceAll(".*:(\\d+)/.*", "$1") + "/");
        page.navigate("/mein-platz");
        assertThat(page.url()).contains("/anmelden");
    }

    private static void send(Visit visit, String field) {
        visit.press(visit.page
                .locator("form:has([name='" + field + "']) button[type=submit]")
                .filter(new Locator.FilterOptions().setVisible(true))
                .last());
    }
}
