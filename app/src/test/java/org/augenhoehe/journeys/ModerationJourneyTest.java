package org.augenhoehe.journeys;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.moderation.Pinboard;
import org.augenhoehe.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A note is reported, others advise, a moderator hides it, its author objects, somebody else shows it again.
@PlatformTest
class ModerationJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Pinboard pinboard;

    @ParameterizedTest
    @CsvSource({"KEYBOARD, de, 360, light", "WITHOUT_SCRIPT, de-simple, 360, dark", "KEYBOARD, de-simple, 1280, light"})
    void fromAReportToTheLastWord(Hands hands, String language, int width, String theme) {
        var look = new Look(language, width, theme);
        var author = somebody.named("Verfasser");
        var note = pinboard.pin("Hier ist jedes Wort gelogen " + look, author.id(), null);
        as(
                null,
                hands,
                look,
                (visit, page) -> {
                    page.navigate("/melden/" + Pinboard.KIND + "/" + note);
                    visit.look("moderation-report-asked-" + look);
                    hands.toggle(page.locator("main input[name=ground]").nth(1));
                    hands.write(page.locator("main textarea[name=words]"), "Das ist meine Tante.");
                    hands.press(page.locator("main form button").first());
                    assertThat(page).hasURL(Pattern.compile("/$"));
                },
                "report");
        var first = somebody.named("Moderatorin", Role.MODERATOR);
        as(
                first,
                hands,
                look,
                (visit, page) -> {
                    open(hands, page, note);
                    hands.press(page.locator("form[action$='/rat'] button"));
                    assertThat(page).hasURL(Pattern.compile("/moderation$"));
                },
                "desk");
        as(
                somebody.named("Nachbarin"),
                hands,
                look,
                (visit, page) -> {
                    page.navigate("/moderation-helfen");
                    var keep = page.locator("form[action$='keep=true'] button")
                            .filter(new Locator.FilterOptions().setHasText(note.toString()));
                    visit.look("moderation-asked-for-advice-" + look);
                    hands.press(keep);
                    assertThat(keep).hasCount(0);
                },
                "advice");
        as(
                first,
                hands,
                look,
                (visit, page) -> {
                    open(hands, page, note);
                    decide(hands, page, "HIDDEN", "Das verrät zu viel.");
                },
                "hidden");
        org.assertj.core.api.Assertions.assertThat(pinboard.isHidden(note)).isTrue();
        as(
                author,
                hands,
                look,
                (visit, page) -> {
                    page.navigate("/mein-platz/moderation");
                    assertThat(page.getByText("Das verrät zu viel.")).isVisible();
                    visit.look("moderation-concerned-" + look);
                    hands.press(page.locator("main summary"));
                    hands.write(page.locator("main textarea[name=because]"), "Die Tante bin ich selbst.");
                    hands.press(page.locator("form[action$='/widersprechen'] button")
                            .first());
                    assertThat(page.locator("main summary")).hasCount(0);
                },
                "objected");
        as(
                first,
                hands,
                look,
                (visit, page) -> {
                    open(hands, page, note);
                    assertThat(page.locator("main input[name=outcome]")).hasCount(0);
                },
                "not-twice");
        as(
                somebody.named("Moderator", Role.MODERATOR),
                hands,
                look,
                (visit, page) -> {
                    open(hands, page, note);
                    assertThat(page.getByText("Die Tante bin ich selbst.")).isVisible();
                    decide(hands, page, "KEPT", "Wer über sich schreibt, darf das.");
                },
                "last");
        org.assertj.core.api.Assertions.assertThat(pinboard.isHidden(note)).isFalse();
        as(
                author,
                hands,
                look,
                (visit, page) -> {
                    page.navigate("/mein-platz/moderation");
                    assertThat(page.getByText("Wer über sich schreibt, darf das."))
                            .isVisible();
                },
                "told");
        as(
                null,
                hands,
                look,
                (visit, page) -> {
                    page.navigate("/moderation-bericht");
                    assertThat(page.locator("main table").first()).isVisible();
                    assertThat(page.locator("main")).not().containsText("Tante");
                },
                "tally");
    }

    private void as(
            Somebody.@Nullable SignedIn person, Hands hands, Look look, BiConsumer<Visit, Page> doing, String what) {
        try (var visit = new Visit(port, look, hands.script(), person)) {
            doing.accept(visit, visit.page);
            visit.look("moderation-" + what + "-" + look);
        }
    }

    private static void open(Hands hands, Page page, UUID note) {
        page.navigate("/moderation");
        hands.press(Hands.named(page, note.toString()));
        assertThat(page).hasURL(Pattern.compile("/moderation/[0-9a-f-]{36}"));
    }

    private static void decide(Hands hands, Page page, String outcome, String reason) {
        hands.toggle(page.locator("main input[name=outcome][value=" + outcome + "]"));
        hands.write(page.locator("main textarea[name=reason]"), reason);
        hands.press(page.locator(".sheet form button").first());
        assertThat(page).hasURL(Pattern.compile("/moderation$"));
    }
}
