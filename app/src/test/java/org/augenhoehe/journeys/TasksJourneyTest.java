package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody writes down what is to be done; another takes it on, hands it over, comes to a shift and says how long it
/// took.
@PlatformTest
class TasksJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromTheFirstTaskToTheHours(Hands hands) throws Exception {
        var host = somebody.named("Petra");
        var step = tasks.open(host);
        var helper = some.participant(step.undertaking());
        var task = write(host, step, hands);
        tasks.shift(host, task, 2, "17:00", "19:00", 3);
        takeOn(helper, step, hands);
        come(helper, task, hands);
        giveHours(helper, task, hands);
        finish(helper, step, hands);
        subscribe(helper, hands);
    }

    private String write(SignedIn host, Step step, Hands hands) {
        try (var visit = visit(host, hands)) {
            var page = visit.page;
            page.navigate("/aufgaben-teilen/" + step.id());
            assertThat(page.getByText("Schreib die erste Aufgabe auf.")).isVisible();
            visit.look("tasks-easy-empty-" + hands);
            hands.press(Hands.named(page, "Neue Aufgabe"));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Schreib bitte: Was ist zu tun?").first()).isVisible();
            visit.look("tasks-easy-refused-" + hands);
            hands.write(page.locator("main input[name=wording]"), "Suppe kochen");
            hands.pick(
                    page.locator("main input[name=due]"),
                    LocalDate.now(Step.ZONE).plusDays(2));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Die Aufgabe ist gespeichert.")).isVisible();
            visit.look("tasks-easy-added-" + hands);
            return page.url().replaceFirst(".*(/aufgaben/[^#?]*).*", "$1");
        }
    }

    private void takeOn(SignedIn helper, Step step, Hands hands) {
        try (var visit = visit(helper, hands)) {
            var page = visit.page;
            page.navigate("/aufgaben-teilen/" + step.id() + "?ansicht=tafel");
            visit.look("tasks-easy-board-" + hands);
            hands.press(Hands.named(page, "Das mache ich"));
            assertThat(page.getByText("Du machst diese Aufgabe.")).isVisible();
            assertThat(page).hasURL(Pattern.compile("ansicht=tafel"));
            visit.look("tasks-easy-taken-" + hands);
            page.navigate("/aufgaben-teilen/" + step.id() + "?ansicht=kalender");
            visit.look("tasks-easy-calendar-" + hands);
        }
    }

    private void come(SignedIn helper, String task, Hands hands) {
        try (var visit = visit(helper, hands)) {
            var page = visit.page;
            page.navigate(task);
            hands.press(Hands.named(page, "Ich komme"));
            assertThat(page.getByText("Du kommst zu dieser Schicht.")).isVisible();
            visit.look("tasks-easy-shift-" + hands);
        }
    }

    private void giveHours(SignedIn helper, String task, Hands hands) {
        try (var visit = visit(helper, hands)) {
            var page = visit.page;
            page.navigate(task);
            hands.press(Hands.named(page, "Stunden aufschreiben"));
            hands.write(page.locator("main input[name=hours]"), "1,5");
            hands.press(page.locator("main form[action$='/stunden'] button[type=submit]"));
            assertThat(page.getByText("Deine Stunden sind gespeichert.")).isVisible();
            assertThat(page.locator("#stunden")).isFocused();
            assertThat(page.locator("#stunden + .kern-alert")).isInViewport();
            assertThat(page.getByText("1,5 Stunden").first()).isVisible();
            visit.look("tasks-easy-hours-" + hands);
        }
    }

    private void finish(SignedIn helper, Step step, Hands hands) {
        try (var visit = visit(helper, hands)) {
            var page = visit.page;
            page.navigate("/aufgaben-teilen/" + step.id());
            hands.press(Hands.named(page, "Das ist fertig"));
            assertThat(page.getByText("Danke. Die Aufgabe ist fertig.")).isVisible();
            visit.look("tasks-easy-done-" + hands);
        }
    }

    private void subscribe(SignedIn helper, Hands hands) {
        try (var visit = visit(helper, hands)) {
            var page = visit.page;
            page.navigate("/mein-platz/aufgaben");
            hands.press(Hands.named(page, "Adresse machen"));
            assertThat(page.getByText("Die neue Adresse ist da.")).isVisible();
            visit.look("tasks-easy-own-" + hands);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 360, light",
        "de, 1280, light",
        "de, 1280, dark",
        "de, 360, dark",
        "de-simple, 1280, light",
        "en, 360, contrast",
        "he-x-mirror, 1280, light"
    })
    void everyPageStandsInEveryLook(String language, int width, String theme) throws Exception {
        var host = somebody.named("Petra");
        var step = tasks.open(host);
        var helper = some.participant(step.undertaking());
        var cooking =
                tasks.add(host, step, Map.of("wording", "Kochen", "details", "Der Herd ist alt.", "place", "Saal"));
        click.send(helper, cooking + "/uebernehmen");
        click.send(helper, cooking + "/uebergeben", Map.of("to", host.id().toString()));
        var shift = tasks.shift(host, cooking, 2, "17:00", "19:00", 3);
        click.send(helper, shift + "/eintragen");
        var cancelled = tasks.shift(host, cooking, 2, "19:00", "21:00", 3);
        click.send(host, cancelled + "/absagen", Map.of("shiftReason", "Der Saal schließt früher."));
        tasks.give(helper, cooking, 0, "2:30", false);
        var shopping = tasks.add(host, step, Map.of("wanted", "3"));
        click.send(helper, shopping + "/uebernehmen");
        var done = tasks.add(
                helper, step, Map.of("wording", "Zettel im Treppenhaus aufhängen", "due", SomeUndertaking.today(0)));
        click.send(helper, done + "/erledigt");
        var dropped = tasks.add(host, step, Map.of("wording", "Eine Musikanlage leihen"));
        click.send(host, dropped + "/fallen-lassen", Map.of("reason", "Der Verein bringt eine mit."));
        var list = "/aufgaben-teilen/" + step.id();
        var look = new Look(language, width, theme);
        var hours =
                click.look(helper, cooking).getContentAsString().replaceFirst("(?s).*(/stunden/[0-9a-f-]{36}).*", "$1");
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", list);
        pages.put("board", list + "?ansicht=tafel");
        pages.put("calendar", list + "?ansicht=kalender");
        pages.put("add", list + "/neu");
        pages.put("task", cooking);
        pages.put("dropped", dropped);
        pages.put("change", shopping + "/aendern");
        pages.put("shift", shift);
        pages.put("own", "/mein-platz/aufgaben");
        look(look, host, pages);
        look(look, helper, Map.of("mine", cooking, "my-own", "/mein-platz/aufgaben", "hours", cooking + hours));
    }

    private void look(Look look, SignedIn person, Map<String, String> pages) {
        try (var visit = new Visit(port, look, true, person)) {
            pages.forEach((name, path) -> {
                visit.page.navigate(path);
                visit.look("tasks-" + name + "-" + look);
            });
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
