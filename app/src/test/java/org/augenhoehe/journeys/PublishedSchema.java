package org.augenhoehe.journeys;

import java.io.IOException;

import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.template.SchemaFixture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A published schema that people hand in, take over and work through, each time on the page where it is done.
///
/// @param path where everybody reads it
record PublishedSchema(String path) {
    private static final String SEND = "main form button[type=submit]";

    /// @param operator who may hand templates in
    static PublishedSchema handIn(Player operator, String name) throws IOException {
        var zip = SchemaFixture.published(name).zipped("");
        var path = new String[1];
        operator.at("/betrieb/vorlagen", page -> {
            page.locator("main input[type=file]").setInputFiles(new FilePayload(name + ".zip", "application/zip", zip));
            operator.hands().press(page.locator(SEND).first());
            assertThat(page.locator("main")).containsText(operator.says("nicht in deiner Sprache", "andere Sprache"));
            path[0] = Player.pathOf(page);
        });
        return new PublishedSchema(path[0]);
    }

    void takeOver(Player host, String home) {
        host.at(home + "/vorlage", page -> {
            var id = path.substring(path.lastIndexOf('/') + 1);
            host.hands().toggle(page.locator("main [name=template][value='" + id + "']"));
            host.hands().press(page.locator(SEND));
            Player.isDone(page);
            assertThat(page.locator("main"))
                    .containsText(host.says("Nur auf Englisch vorhanden", "Nur in dieser Sprache: Englisch"));
        });
    }

    /// Makes a step of the first task of a phase. What nobody has translated, the host says in own words.
    void planFirstTask(Player host, String home, Phase phase, String method, String question) {
        var sheet = "phase-" + phase.number();
        host.at(home + "/plan#" + sheet, page -> {
            host.hands().press(tasksOf(page, sheet));
            host.hands()
                    .press(page.locator("#" + sheet + " a[href*='aufgabe=']").first());
            assertThat(page.locator("#field-question")).not().isEmpty();
            host.hands().toggle(page.locator("[name=method][value=" + method + "]"));
            host.hands().write(page.locator("#field-question"), question);
            host.hands().press(page.locator(SEND));
            Player.isDone(page);
        });
    }

    void tickOffFirstTask(Player host, String home, Phase phase) {
        var sheet = "phase-" + phase.number();
        host.at(home + "/plan#" + sheet, page -> {
            var task = page.locator("#" + sheet + " li[id^=aufgabe]").first();
            assertThat(badge(task)).hasCount(0);
            host.hands().press(tasksOf(page, sheet));
            host.hands().press(task.locator("form[action*='/aufgaben/'] button"));
            assertThat(badge(task)).hasText(host.says("erledigt", "fertig"));
        });
    }

    private static Locator tasksOf(Page page, String sheet) {
        return page.locator("#" + sheet + " details:has(li[id^=aufgabe]) > summary")
                .first();
    }

    private static Locator badge(Locator task) {
        return task.locator(".kern-badge");
    }
}
