package org.augenhoehe.journeys;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody searches, and says where they are.
@PlatformTest
class SearchJourneyTest {
    private static final SearchKind KIND = new SearchKind("probe-weg", "search.title");

    @LocalServerPort
    int port;

    @Autowired
    Search search;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somethingToFind() {
        transaction.executeWithoutResult(any -> search.put(new SearchEntry(
                KIND,
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "Giraffenpflegewohngemeinschaft",
                "Giraffen wohnen zusammen und lassen sich pflegen.",
                "/leicht",
                "de",
                "Weststadt")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onAPhoneTheWayLeadsFromTheHeadToTheResult(boolean script) {
        try (var visit = new Visit(port, new Look("de", 360, "light"), script, null)) {
            var page = visit.page;
            page.navigate("/impressum");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suche"))
                    .click();
            page.getByLabel("Was suchst du?").fill("Girafen");
            page.keyboard().press("Enter");
            assertThat(page.getByText("deshalb mitgesucht")).isVisible();
            assertThat(page.locator("mark").first()).hasText("Giraffenpflegewohngemeinschaft");
            visit.look("search-results-" + script);
            page.locator(".found a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/leicht$"));
        }
    }

    @Test
    void onAWideScreenTheHeadHasAFieldAndTheKeyboardIsEnough() {
        try (var visit = Visit.of(port)) {
            var page = visit.page;
            page.navigate("/impressum");
            page.getByLabel("Suchwörter").focus();
            page.keyboard().type("Qqwxyzzv" + Ids.next());
            page.keyboard().press("Enter");
            assertThat(page.getByText("haben wir nichts gefunden")).isVisible();
            visit.look("search-nothing");
        }
    }

    @Test
    void theDeviceSaysWhereItIsAndThatIsTakenBackByTyping() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, operator)) {
            visit.context().grantPermissions(List.of("geolocation"));
            visit.context().setGeolocation(new Geolocation(49.0123456, 8.4));
            var page = visit.page;
            page.navigate("/betrieb/bausteine");
            var field = page.locator("[data-place]").first();
            field.locator("[data-locate]").focus();
            page.keyboard().press("Enter");
            assertThat(field.getByText("Der Ort deines Geräts ist eingetragen."))
                    .isVisible();
            assertThat(field.locator("[data-latitude]")).hasValue("49.01235");
            field.getByLabel("Adresse, Postleitzahl oder Ort").fill("76133 Karlsruhe");
            page.keyboard().press("Tab");
            assertThat(field.locator("[data-latitude]")).hasValue("");
            assertThat(field.getByText("gilt nicht mehr")).isVisible();
        }
    }

    @Test
    void withoutScriptsTheDeviceIsNotOfferedAndTheRestWorks() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        try (var visit = new Visit(port, new Look("de", 360, "light"), false, operator)) {
            var page = visit.page;
            page.navigate("/betrieb/bausteine");
            var field = page.locator("[data-place]").first();
            assertThat(field.locator("[data-locate]")).isHidden();
            field.getByLabel("Adresse, Postleitzahl oder Ort").fill("76133 Karlsruhe");
            field.getByLabel("Oder wähle aus der Liste").selectOption("sign");
        }
    }
}
