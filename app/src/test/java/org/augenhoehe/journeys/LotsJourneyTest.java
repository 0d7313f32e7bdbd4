package org.augenhoehe.journeys;

import java.time.LocalDate;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.lots.SomeLots;
import org.augenhoehe.participation.lots.SomeLots.Draw;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A panel is drawn by lot: hosts prepare it, people enter, the pool is closed, drawn in public, and whoever cannot
/// come is replaced. Once by keyboard in easy German, once without scripts.
@PlatformTest
class LotsJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    SomeLots some;

    @Autowired
    SomeUndertaking undertakings;

    @ParameterizedTest
    @EnumSource
    void fromThePurposeToThePanel(Hands hands) throws Exception {
        var draw = some.planned();
        var host = Player.with(port, hands, draw.host());
        prepare(host, draw);
        some.enter(draw, 7);
        var one = Player.with(port, hands, undertakings.participant(draw.step().undertaking()));
        draw.others().add(one.person());
        enter(one, draw);
        quotas(host, draw);
        undertakings.over(draw.step());
        close(host, draw);
        some.drawAgain(draw, 1);
        host.look(draw.path(), "lots-listed");
        some.dayAfterPromise(draw);
        some.dayAfterList(draw);
        one.look(draw.path(), "lots-chance");
        drawIt(host, draw);
        answer(hands, draw);
        host.look(draw.path(), "lots-drawn-host");
        one.look(draw.path(), "lots-drawn");
    }

    private static void prepare(Player host, Draw draw) {
        host.at(draw.prepare(), page -> {
            host.hands().write(page.locator("#field-purpose"), "Der Rat berät drei Abende über den Speiseplan.");
            host.hands().write(page.locator("#field-seats"), "4");
            host.hands().write(page.locator("#field-categories"), "Alter: unter 30, ab 30");
            host.hands().press(page.locator("form[action$='/vorbereiten'] button[type=submit]"));
            Player.isDone(page);
        });
        host.look(draw.prepare(), "lots-prepare");
        host.at(draw.prepare(), page -> {
            host.hands().press(page.locator("details:has(form[action$='/oeffnen']) > summary"));
            host.hands().press(page.locator("form[action$='/oeffnen'] button[type=submit]"));
            Player.isDone(page);
        });
    }

    private static void enter(Player one, Draw draw) {
        one.look(draw.path(), "lots-enter");
        one.at(draw.path(), page -> {
            one.hands().press(page.locator("form[action$='/mitmachen'] button[type=submit]"));
            assertThat(page.locator(".kern-alert--danger, [role=alert]").first())
                    .isVisible();
            one.hands().toggle(page.locator("main input[name=merkmal-0][value='unter 30']"));
            one.hands().press(page.locator("form[action$='/mitmachen'] button[type=submit]"));
            Player.isDone(page);
        });
        one.look(draw.path(), "lots-entered");
    }

    private static void quotas(Player host, Draw draw) {
        host.at(draw.prepare(), page -> {
            for (var bound : new String[][] {{"von-0", "2"}, {"bis-0", "2"}, {"von-1", "2"}, {"bis-1", "2"}}) {
                host.hands().write(page.locator("#field-" + bound[0]), bound[1]);
            }
            host.hands().press(page.locator("form[action$='/quoten'] button[type=submit]"));
            Player.isDone(page);
        });
        host.look(draw.prepare(), "lots-quotas");
    }

    private void close(Player host, Draw draw) throws Exception {
        host.look(draw.prepare(), "lots-over");
        host.at(draw.prepare(), page -> {
            host.hands().press(page.locator("form[action$='/pruefen'] button[type=submit]"));
            assertThat(page.locator("#geht")).isVisible();
        });
        some.check(draw);
        host.look(draw.prepare(), "lots-close");
        host.at(draw.prepare(), page -> {
            host.hands().write(page.locator("#field-source"), "Drei Würfel am Montag beim Essen, aufsteigend.");
            host.hands()
                    .pick(
                            page.locator("#field-drawDay"),
                            LocalDate.now(Step.ZONE).plusDays(1));
            host.hands().press(page.locator("form[action$='/schliessen'] button[type=submit]"));
            Player.isDone(page);
        });
    }

    private static void drawIt(Player host, Draw draw) {
        host.look(draw.path(), "lots-before");
        host.at(draw.path(), page -> {
            host.hands().write(page.locator("#field-said"), "4 2 6");
            host.hands().press(page.locator("form[action$='/ziehen'] button[type=submit]"));
            Player.isDone(page);
        });
    }

    /// One says yes, one says no, and somebody else is asked.
    private void answer(Hands hands, Draw draw) throws Exception {
        var asked = some.asked(draw);
        for (int i = 0; i < asked.size(); i++) {
            var player = Player.with(port, hands, asked.get(i));
            var yes = i > 0;
            if (i == 0) {
                player.look(draw.path(), "lots-asked");
            }
            player.at(draw.path(), page -> {
                hands.press(page.locator("#antwort button[value=" + yes + "]"));
                Player.isDone(page);
            });
        }
        some.drawAgain(draw, 2);
        org.assertj.core.api.Assertions.assertThat(some.asked(draw)).hasSize(1);
    }
}
