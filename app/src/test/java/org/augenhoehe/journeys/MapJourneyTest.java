package org.augenhoehe.journeys;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapMark;
import org.augenhoehe.places.map.MapSign;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Somebody looks at the map, finds the same in its list without a mouse, and draws where something is.
@PlatformTest
class MapJourneyTest {
    private static final MapLayer LAYER = new MapLayer("angebot", "places.map.title", MapSign.CIRCLE, "A");

    @LocalServerPort
    int port;

    @Autowired
    MapIndex map;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somethingOnTheMap() {
        transaction.executeWithoutResult(any -> map.putAll(Stream.of(
                mark(1, "Trauerweidenplatz Süd", Geometries.point(49.0, 8.4)),
                mark(2, "Trauerweidenplatz Nord", Geometries.point(49.02, 8.41)),
                mark(
                        3,
                        "Trauerweidenplatz Weg",
                        Geometries.read("{\"type\":\"LineString\",\"coordinates\":[[8.39,49.0],[8.42,49.03]]}")
                                        instanceof org.augenhoehe.places.geometry.Shape.Read read
                                ? read.geometry()
                                : Geometries.point(49, 8.4)))));
    }

    private static MapMark mark(int number, String title, org.locationtech.jts.geom.Geometry shape) {
        return new MapMark(
                UUID.nameUUIDFromBytes(("weg" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                LAYER,
                "",
                title,
                shape,
                "/leicht");
    }

    @Test
    void mapAndListSayTheSameAndTheKeyboardIsEnough() {
        try (var visit = Visit.of(port)) {
            var page = visit.page;
            var tiles = new ArrayList<String>();
            page.onResponse(answer -> {
                if (answer.url().contains("/karte/kacheln/") && answer.status() == 200) {
                    tiles.add(answer.url());
                }
            });
            page.navigate("/karte");
            page.getByLabel("Was suchst du?").focus();
            page.keyboard().type("Trauerweidenplatz");
            page.keyboard().press("Enter");
            assertThat(page.locator(".found > li")).hasCount(3);
            assertThat(page.locator("[data-map][data-ready]")).isVisible();
            assertThat(tiles).anyMatch(url -> url.contains("q=Trauerweidenplatz"));
            // It begins on the first screen.
            assertThat(page.locator("[data-map]").boundingBox().y).isLessThan(850);
            visit.look("map");
            page.keyboard().press("Tab");
            untilFocused(page, page.locator(".map__skip"));
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            untilFocused(page, page.locator(".found a").first());
        }
    }

    @Test
    void onAPhoneInTheDarkAndWithoutScriptsTheListIsThere() {
        try (var visit = new Visit(port, new Look("de", 360, "dark"), true, null)) {
            visit.page.navigate("/karte?q=Trauerweidenplatz");
            assertThat(visit.page.locator("[data-map][data-ready]")).isVisible();
            visit.look("map-phone");
        }
        try (var visit = Visit.withoutScript(port)) {
            visit.page.navigate("/karte?q=Trauerweidenplatz");
            assertThat(visit.page.locator(".found > li")).hasCount(3);
            assertThat(visit.page.locator("[data-map]")).isHidden();
        }
    }

    @Test
    void onAnotherSiteNoCookieIsSet() {
        try (var visit = Visit.of(port)) {
            visit.context().clearCookies();
            visit.page.navigate("/karte/einbetten?q=Trauerweidenplatz");
            assertThat(visit.page.locator("[data-map][data-ready]")).isVisible();
            assertThat(visit.page.locator(".found > li")).hasCount(3);
            visit.look("map-embedded");
            assertThat(visit.context().cookies()).isEmpty();
        }
    }

    @Test
    void anAreaIsDrawnWithTheKeyboardBelowTheCross() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, operator)) {
            var page = visit.page;
            page.navigate("/betrieb/bausteine");
            var draw = page.locator("[data-draw][data-ready]").first();
            assertThat(draw).isVisible();
            draw.locator("[data-kind]").selectOption("Polygon");
            draw.locator("canvas").focus();
            page.keyboard().press("Enter");
            assertThat(draw.getByText("Ein Punkt ist gesetzt.")).isVisible();
            press(page, draw, "right");
            press(page, draw, "down");
            assertThat(page.locator("input[name='a-shape']").first())
                    .hasValue(java.util.regex.Pattern.compile("\\{\"type\":\"Polygon\",\"coordinates\":\\[\\[\\[.*"));
            assertThat(draw.getByText("3 Punkte sind gesetzt.")).isVisible();
            draw.scrollIntoViewIfNeeded();
            visit.look("map-drawn");
            draw.locator("[data-deed='clear']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("input[name='a-shape']").first()).hasValue("");
        }
    }

    private static void press(Page page, Locator draw, String deed) {
        for (int i = 0; i < 2; i++) {
            draw.locator("[data-deed='" + deed + "']").focus();
            page.keyboard().press("Enter");
            page.waitForTimeout(400);
        }
        draw.locator("[data-deed='set']").focus();
        page.keyboard().press("Enter");
    }

    /// Tab by tab, as somebody without a mouse gets there.
    private static void untilFocused(Page page, Locator wanted) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("one => one === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + wanted);
    }
}
