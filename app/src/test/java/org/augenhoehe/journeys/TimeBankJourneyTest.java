package org.augenhoehe.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.find.CallingCards;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.timebank.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// An exchange of hours from the first word to the statement: one side on a phone in easy German, the other with
/// nothing but paper and a telephone, entered by the desk.
@PlatformTest
class TimeBankJourneyTest {
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\d{3} \\d{3}\\s*$");

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    CallingCards cards;

    @Autowired
    Click click;

    @Test
    void oneSideUsesOnlyPaperAndThePhone() throws Exception {
        var keeper = bank.open();
        var yusuf = somebody.named("Yusuf " + UUID.randomUUID().toString().substring(0, 6));
        var gerda = "Gerda " + UUID.randomUUID().toString().substring(0, 6);
        joinOnAPhone(yusuf);
        String member;
        String booklet;
        try (var visit = new Visit(port, new Look("de", 1280, "light"), true, keeper)) {
            var page = visit.page;
            page.navigate("/zeitbank/tisch");
            visit.look("timebank-desk");
            page.locator("main input[name=newName]").fill(gerda);
            page.locator("main input[name=signed]").check();
            visit.press(Hands.named(page, "Konto eröffnen"));
            assertThat(page.locator("h1")).hasText(gerda);
            member = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
            visit.look("timebank-desk-member");
            var download = page.waitForDownload(
                    () -> page.locator("form[action$='/heft'] button").click());
            booklet = text(download.path());
        }
        var codes = CODE.matcher(booklet).results().map(MatchResult::group).toList();
        var number = NUMBER.matcher(booklet).results().findFirst().orElseThrow().group();
        // On paper: she watched his child, both signed.
        try (var visit = new Visit(port, new Look("de", 360, "dark"), false, keeper)) {
            chooseOther(visit, codes.getFirst(), yusuf);
            var page = visit.page;
            page.locator("main input[name=gave][value=true]").check();
            page.locator("main input[name=words]").fill("Auf das Kind aufgepasst");
            page.locator("main input[name=hours]").fill("2");
            page.locator("main input[name=minutes]").fill("30");
            page.locator("main input[name=day]")
                    .fill(LocalDate.now(ExchangeBook.ZONE).toString());
            page.locator("main input[name=ownSigned]").check();
            page.locator("main input[name=otherSigned]").check();
            visit.look("timebank-slip");
            visit.press(page.locator("main form[method=post] button[type=submit]"));
            assertThat(page.getByText("die Stunden sind auf den Konten").first())
                    .isVisible();
            // The same slip once more.
            page.locator("main input[name=code]").fill(codes.getFirst());
            visit.press(page.locator("main #zettel button[type=submit]"));
            assertThat(page.getByText("Dieser Zettel ist schon eingetragen").first())
                    .isVisible();
        }
        cards.choose(UUID.fromString(member.replaceFirst(".*/", "")), true); // she wants to be found by her name
        writeDownOnAPhone(yusuf, gerda);
        // By phone: she says yes to what he wrote.
        try (var visit = new Visit(port, new Look("de", 1280, "light"), true, keeper)) {
            var page = visit.page;
            page.navigate(member);
            page.locator("main input[name=exchange]").first().check();
            page.locator("main input[name=way][value=PHONE]").check();
            page.locator("main input[name=spoken]").fill("000000");
            visit.press(Hands.named(page, "Ja aufschreiben"));
            visit.look("timebank-desk-confirm");
            page.locator("main input[name=exchange]").first().check();
            page.locator("main input[name=way][value=PHONE]").check();
            page.locator("main input[name=spoken]").fill(number);
            visit.press(Hands.named(page, "Ja aufschreiben"));
            assertThat(page.getByText("Die Stunden sind auf den Konten").first())
                    .isVisible();
            var download = page.waitForDownload(
                    () -> page.locator("form[action$='/auszug'] button").click());
            org.assertj.core.api.Assertions.assertThat(text(download.path()))
                    .contains("Rollladen", "Kind", "3 Stunden");
        }
        try (var visit = visit(yusuf)) {
            var page = visit.page;
            page.navigate("/zeitbank");
            visit.press(page.locator("#konten a").first());
            assertThat(page.getByText("Rollladen repariert").first()).isVisible();
            visit.look("timebank-easy-statement");
        }
    }

    private void joinOnAPhone(SignedIn person) {
        try (var visit = visit(person)) {
            var page = visit.page;
            page.navigate("/zeitbank");
            visit.look("timebank-easy-outside");
            visit.press(Hands.named(page, "Mitmachen"));
            visit.look("timebank-easy-join");
            page.locator("main input[name=mode][value=COUNTS]").check();
            page.locator("main input[name=byName]").check();
            visit.press(
                    page.locator("main form[method=post] button[type=submit]").first());
            assertThat(page.getByText("Du machst jetzt mit.").first()).isVisible();
            visit.look("timebank-easy-mine");
        }
    }

    private void chooseOther(Visit visit, String code, SignedIn other) {
        var page = visit.page;
        page.navigate("/zeitbank/tisch");
        page.locator("main input[name=code]").fill(code.toLowerCase(Locale.ROOT));
        visit.press(page.locator("main #zettel button[type=submit]"));
        page.locator("main input[name=name]").fill(other.name());
        visit.press(page.locator("main form[method=get] button[type=submit]").first());
        visit.press(page.locator("main .deeds a").first());
    }

    private void writeDownOnAPhone(SignedIn person, String other) {
        try (var visit = visit(person)) {
            var page = visit.page;
            page.navigate("/zeitbank/austausch/neu");
            visit.look("timebank-easy-find");
            page.locator("main input[name=name]").fill(other);
            visit.press(
                    page.locator("main form[method=get] button[type=submit]").first());
            visit.press(page.locator("#gefunden a").first());
            visit.press(page.locator("main form[method=post] button[type=submit]"));
            visit.look("timebank-easy-refused");
            page.locator("main input[name=gives][value=true]").check();
            page.locator("main textarea[name=words]").fill("Rollladen repariert");
            page.locator("main input[name=hours]").fill("1");
            visit.press(page.locator("main form[method=post] button[type=submit]"));
            assertThat(page.locator("h1")).hasText("Rollladen repariert");
            visit.look("timebank-easy-asked");
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 1280, light", "de-simple, 360, dark", "en, 360, contrast"})
    void thePagesStandInTheirLooks(String language, int width, String theme) throws Exception {
        var look = new Look(language, width, theme);
        bank.open();
        var anna = bank.member();
        var ben = bank.member();
        cards.choose(anna.id(), true);
        var asked = click.send(
                anna,
                "/zeitbank/austausch/neu",
                Map.of(
                        "mit",
                        bank.account(ben).toString(),
                        "own",
                        bank.account(anna).toString(),
                        "gives",
                        "true",
                        "hours",
                        "1",
                        "words",
                        "Den Garten umgegraben " + look,
                        "day",
                        LocalDate.now(ExchangeBook.ZONE).toString(),
                        "done",
                        "true"));
        var exchange = String.valueOf(asked.getHeader("Location"));
        try (var visit = new Visit(port, look, true, ben)) {
            visit.page.navigate("/zeitbank");
            visit.look("timebank-bank-" + look);
            visit.page.navigate(exchange);
            visit.look("timebank-exchange-" + look);
            visit.press(visit.page.locator("#jetzt button[type=submit]").first());
            visit.page.navigate(Statement.path(bank.account(ben)));
            visit.look("timebank-statement-" + look);
            visit.press(visit.page.locator("table a").first());
            visit.look("timebank-posting-" + look);
            visit.page.navigate("/zeitbank/geschenk/neu?an=gemeinschaft");
            visit.look("timebank-give-" + look);
        }
        try (var visit = new Visit(port, look, true, anna)) {
            visit.page.navigate("/zeitbank/mitmachen");
            visit.look("timebank-membership-" + look);
            visit.page.navigate("/zeitbank/regeln");
            visit.look("timebank-rules-" + look);
            visit.page.navigate("/zeitbank/tisch");
            visit.look("timebank-paper-" + look);
        }
    }

    private Visit visit(SignedIn person) {
        return new Visit(port, new Look("de-simple", 360, "light"), true, person);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
