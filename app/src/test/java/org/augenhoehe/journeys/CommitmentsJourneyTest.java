package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A supported proposal leads to a promise; its owner says that it is kept, its author that it is not; another one is
/// overdue. Whoever raised their voice hears of it.
@PlatformTest
class CommitmentsJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeCommitments commitments;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromAProposalToAContradiction(Hands hands) throws Exception {
        var host = somebody.named("Petra");
        var author = somebody.named("Sonnenblume7");
        var supporter = somebody.named("Yusuf");
        var step = gathering.open(host);
        takenUp(step, host, author, supporter, "Eine Rampe, sagt " + hands);
        promiseAndKeep(host, step, hands);
        var path = hear(author, hands);
        contradict(author, hands);
        try (var visit = visit(supporter, hands)) {
            visit.page.navigate("/neues");
            assertThat(visit.page.getByText("Es gibt Neues zu deiner Stimme.")).hasCount(1);
        }
        commitments.late(commitments.promise(host, step.id(), Map.of("wording", "Petra fragt im Rathaus, " + hands)));
        overdue(host, step, path, hands);
    }

    private void takenUp(Step step, SignedIn host, SignedIn author, SignedIn supporter, String wish) throws Exception {
        click.send(author, "/vorhaben/" + step.undertaking() + "/mitmachen");
        var proposal = gathering.contribute(author, step, Map.of("kind", "PROPOSAL", "wording", wish));
        click.send(supporter, "/beitraege/" + proposal + "/unterstuetzen");
        some.over(step);
        gathering.answer(host, step, "TAKEN_UP", "Das machen wir.", proposal, step.id());
        click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
    }

    private void promiseAndKeep(SignedIn host, Step step, Hands hands) {
        try (var visit = visit(host, hands)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + step.undertaking());
            hands.press(Hands.named(page, "Das haben Menschen versprochen"));
            visit.look("commitments-easy-empty-" + hands);
            hands.press(Hands.named(page, "Etwas versprechen"));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Schreib bitte 1 Satz.").first()).isVisible();
            visit.look("commitments-easy-refused-" + hands);
            hands.write(page.locator("main textarea[name=wording]"), "Ich baue eine Rampe.");
            hands.write(page.locator("main input[name=due]"), day(hands));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Das Versprechen ist gespeichert.")).isVisible();
            visit.look("commitments-easy-promised-" + hands);
            hands.toggle(page.locator("main input[value=KEPT]"));
            hands.write(page.locator("main textarea[name=words]"), "Die Rampe ist da.");
            hands.press(page.locator("main .sheet form button[type=submit]").first());
            assertThat(page.getByText("Andere Menschen bekommen eine Nachricht."))
                    .isVisible();
            visit.look("commitments-easy-kept-" + hands);
        }
    }

    private String hear(SignedIn author, Hands hands) {
        try (var visit = visit(author, hands)) {
            var page = visit.page;
            page.navigate("/neues");
            assertThat(page.getByText("Es gibt Neues zu deiner Stimme.")).hasCount(1);
            hands.press(Hands.named(page, "Es gibt Neues zu deiner Stimme."));
            assertThat(page).hasURL(Pattern.compile("/was-daraus-wurde"));
            visit.look("commitments-easy-echo-" + hands);
            hands.press(Hands.named(page, "Ich baue eine Rampe."));
            assertThat(page).hasURL(Pattern.compile("/zusagen/"));
            return page.url().replaceFirst(".*(/zusagen/)", "$1");
        }
    }

    private void contradict(SignedIn author, Hands hands) {
        try (var visit = visit(author, hands)) {
            var page = visit.page;
            page.navigate("/mein-platz/was-daraus-wurde");
            hands.press(Hands.named(page, "Ich baue eine Rampe."));
            hands.press(Hands.named(page, "Das stimmt nicht"));
            hands.write(page.locator("main textarea[name=against]"), "Sie ist zu steil.");
            visit.look("commitments-easy-contradict-" + hands);
            hands.press(page.locator("main .confirm form button[type=submit]"));
            assertThat(page.getByText("Dein Text steht jetzt dabei.")).isVisible();
            visit.look("commitments-easy-contradicted-" + hands);
        }
    }

    private void overdue(SignedIn host, Step step, String path, Hands hands) {
        try (var visit = visit(host, hands)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + step.undertaking());
            assertThat(page.getByText("Du bist zu spät mit deinem Versprechen").first())
                    .isVisible();
            visit.look("commitments-easy-undertaking-" + hands);
            hands.press(Hands.named(page, "Etwas dazu sagen"));
            visit.look("commitments-easy-late-" + hands);
            page.navigate(path);
            hands.press(Hands.named(page, "Der ganze Faden"));
            assertThat(page.getByText("Eine Rampe, sagt " + hands).first()).isVisible();
            page.navigate("/zusagen");
            assertThat(Hands.named(page, "Petra fragt im Rathaus, " + hands)).isVisible();
            visit.look("commitments-easy-overdue-" + hands);
        }
    }

    /// English browsers write a day as month, day, year; without a keyboard it is filled in as it is sent.
    private static String day(Hands hands) {
        var day = LocalDate.now(Step.ZONE).plusDays(30);
        return hands == Hands.KEYBOARD ? day.format(DateTimeFormatter.ofPattern("MMddyyyy")) : day.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "de, 360, light",
        "de, 1280, light",
        "de, 1280, dark",
        "de, 360, dark",
        "de-simple, 1280, light",
        "en, 360, contrast",
        "he-x-mirror, 360, light"
    })
    void everyPageStandsInEveryLook(String language, int width, String theme) throws Exception {
        var host = somebody.named("Petra");
        var author = somebody.named("Sonnenblume7");
        var step = gathering.open(host);
        takenUp(step, host, author, somebody.named("Yusuf"), "Eine Rampe am Eingang.");
        var kept = commitments.promise(host, step.id(), Map.of("euros", "1200"));
        commitments.say(host, kept, "BEGUN", "Die Firma kommt am Montag.");
        commitments.say(host, kept, "KEPT", "Die Rampe steht.");
        commitments.contradictLast(author, kept, "Sie ist zu steil. Mit dem Rollator komme ich nicht hoch.");
        var late = commitments.promise(host, step.id(), Map.of("wording", "Ich frage im Rathaus nach dem Schlüssel."));
        commitments.late(late);
        var asked = commitments.promise(
                host,
                step.id(),
                Map.of("wording", "Du gießt die Blumen.", "owner", author.id().toString()));
        var home = "/vorhaben/" + step.undertaking();
        var look = new Look(language, width, theme);
        look(look, host, Map.of("kept", kept, "late", late, "list", home + "/zusagen"));
        look(look, host, Map.of("make", "/zusagen/neu/" + step.id(), "board", home + "/zusagen/aushang"));
        look(look, author, Map.of("asked", asked, "against", kept, "echo", "/mein-platz/was-daraus-wurde"));
        look(look, author, Map.of("own", "/mein-platz/zusagen", "all-late", "/zusagen", "undertaking", home));
    }

    private void look(Look look, SignedIn person, Map<String, String> pages) {
        try (var visit = new Visit(port, look, true, person)) {
            pages.forEach((name, path) -> {
                visit.page.navigate(path);
                visit.look("commitments-" + name + "-" + look);
            });
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
