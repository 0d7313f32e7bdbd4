package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.SomeOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody offers what somebody else looks for: they find each other, it is booked, handed over, comes back broken,
/// and
/// a mediator helps them to agree.
@PlatformTest
class SharingJourneyTest {
    private static final String DESK = "/teilen/schlichtung";
    private static final int PATIENCE = 40;

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeOffers offers;

    @Autowired
    Founding founding;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    SignedIn mediator;

    @BeforeEach
    void aGroupThatChoseAMediator() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        mediator = somebody.named("Miriam");
        var founder = somebody.named("Petra");
        var group = founding.group(founder);
        for (var one : new SignedIn[] {owner, borrower, mediator}) {
            founding.join(founder, group, one);
        }
        var today = LocalDate.now(People.ZONE);
        click.send(
                founder,
                DESK + "/amt/neu?gruppe=" + group,
                Map.of(
                        "person", mediator.id().toString(),
                        "decision", "Im Plenum gewählt.",
                        "decidedOn", today.toString(),
                        "fromDay", today.toString(),
                        "untilDay", today.plusDays(365).toString()));
        var office = db.sql("select id from sharing.mediator where person = :person")
                .param("person", mediator.id())
                .query(UUID.class)
                .single();
        click.send(mediator, DESK + "/amt/" + office + "/ja");
    }

    @Test
    void fromAnOfferToMediation() throws Exception {
        var word = "Kiesrüttler" + UUID.randomUUID().toString().substring(0, 4);
        var request = offers.ask(borrower, SomeOffers.asked("Suche " + word));
        var offer = offer(word + " mit Platte");
        var booking = book(request, offer);
        try (var visit = visit(owner)) {
            visit.page.navigate(booking);
            visit.look("sharing-asked");
            visit.press(visit.page.locator("form[action$='/zusagen'] button[type=submit]"));
        }
        hand(booking, "OUT");
        hand(booking, "BACK");
        var damage = report(booking);
        mediate(damage);
    }

    private String offer(String title) {
        try (var visit = visit(owner)) {
            var page = visit.page;
            page.navigate("/teilen/angebot/neu");
            page.locator("main input[name=deal][value=LEND]").check();
            page.locator("main input[name=good][value=THING]").check();
            page.locator("main input[name=title]").fill(title);
            page.locator("main select[name=category]").selectOption("TOOLS");
            page.locator("main input[name=admits][value=EVERYBODY]").check();
            page.locator("main input[name=exactness][value=STREET]").check();
            visit.press(page.locator("main form button[type=submit]").first());
            assertThat(page.locator("h1")).hasText(title);
            visit.look("sharing-offer");
            return path(page, "/teilen/angebot/");
        }
    }

    /// What fits is found after a moment; from there it is booked.
    private String book(String request, String offer) throws InterruptedException {
        try (var visit = visit(borrower)) {
            var page = visit.page;
            for (int i = 0; i < PATIENCE; i++) {
                page.navigate(request);
                if (page.locator("a[href='" + request + "/passend']").count() > 0) {
                    break;
                }
                Thread.sleep(500);
            }
            visit.press(page.locator("a[href='" + request + "/passend']").first());
            visit.look("sharing-matches");
            visit.press(page.locator("a[href='" + offer + "']").first());
            visit.press(page.locator("a[href='" + offer + "/buchen']").first());
            var from = LocalDateTime.now(People.ZONE).plusHours(1).truncatedTo(ChronoUnit.HOURS);
            var until = from.plusHours(5);
            page.locator("main input[name=fromDay]").fill(from.toLocalDate().toString());
            page.locator("main input[name=fromTime]").fill(from.toLocalTime().toString());
            page.locator("main input[name=untilDay]").fill(until.toLocalDate().toString());
            page.locator("main input[name=untilTime]").fill(until.toLocalTime().toString());
            visit.press(page.locator("main button[type=submit][value=buchen]"));
            return path(page, "/teilen/buchung/");
        }
    }

    /// The borrower shows their code, the owner types it.
    private void hand(String booking, String kind) {
        String code;
        try (var visit = visit(borrower)) {
            visit.page.navigate(booking + "/uebergabe");
            code = visit.page.locator("#code strong").innerText();
        }
        try (var visit = visit(owner)) {
            var page = visit.page;
            page.navigate(booking + "/uebergabe");
            assertThat(page.locator("main input[name=kind]")).hasValue(kind);
            page.locator("main input[name=code]").fill(code);
            visit.look("sharing-handover-" + kind);
            visit.press(page.locator("form[action$='/uebergabe'] button[type=submit]"));
            assertThat(page.locator("main input[name=kind][value=" + kind + "]"))
                    .hasCount(0);
        }
    }

    private String report(String booking) {
        try (var visit = visit(owner)) {
            var page = visit.page;
            page.navigate(booking + "/schaden");
            page.locator("main input[name=found][value=RETURN]").check();
            page.locator("main input[name=usable][value=false]").check();
            page.locator("main textarea[name=words]").fill("Die Platte ist verbogen.");
            visit.press(page.locator("form[action$='/schaden'] button[type=submit]"));
            assertThat(page.getByText("Die Platte ist verbogen.").first()).isVisible();
            visit.look("sharing-damage");
            return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        }
    }

    private void mediate(String damage) {
        String dispute;
        try (var visit = visit(borrower)) {
            var page = visit.page;
            page.navigate(damage);
            visit.press(page.locator("main a[href*='" + DESK + "/neu']").first());
            page.locator("main textarea[name=words]").fill("Sie war schon krumm, als ich sie bekam.");
            visit.press(page.locator("form[action='" + DESK + "/neu'] button[type=submit]"));
            visit.look("sharing-dispute");
            dispute = path(page, DESK + "/");
        }
        try (var visit = visit(mediator)) {
            var page = visit.page;
            page.navigate(DESK);
            visit.press(page.locator("form[action='" + dispute + "/uebernehmen'] button[type=submit]"));
            page.navigate(dispute);
            page.locator("main textarea[name=outcome]").fill("Ihr richtet sie zusammen in der Werkstatt.");
            visit.press(page.locator("form[action='" + dispute + "/vorschlag'] button[type=submit]"));
        }
        for (var side : new SignedIn[] {owner, borrower}) {
            try (var visit = visit(side)) {
                visit.page.navigate(dispute);
                visit.press(visit.page.locator("button[name=yes][value=true]"));
            }
        }
        try (var visit = visit(borrower)) {
            visit.page.navigate(dispute);
            assertThat(visit.page.locator("button[name=yes]")).hasCount(0);
            assertThat(visit.page
                            .getByText("Ihr richtet sie zusammen in der Werkstatt.")
                            .first())
                    .isVisible();
            visit.look("sharing-agreed");
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 1280, light", "de-simple, 360, dark"})
    void thePagesOfAskingAndOfTablesStandInTheirLooks(String language, int width, String theme) throws Exception {
        var look = new Look(language, width, theme);
        var typed = SomeOffers.with(
                SomeOffers.offered("Kinderbett " + UUID.randomUUID()),
                Map.of("deal", "GIVE", "about", "", "conditions", "", "damage", ""));
        var offer = offers.offer(owner, typed);
        var request = offers.ask(owner, SomeOffers.asked("Hilfe beim Tragen"));
        var asked = click.send(borrower, offer + "/anfragen", Map.of("words", "Für uns.", "contact", "0151 2345"));
        var ask = String.valueOf(asked.getHeader("Location"));
        look(look, somebody.plain(), "ask-new", offer + "/anfragen");
        look(look, somebody.plain(), "help-new", request + "/helfen");
        look(look, owner, "ask-answer", ask);
        look(look, owner, "ask-list", offer + "/anfragen");
        click.send(owner, ask + "/zusagen", Map.of("yesWords", "Gern.", "contact", "0160 9876"));
        look(look, borrower, "ask-agreed", ask);
        look(look, borrower, "match-none", request + "/passend");
        look(look, owner, "table-import", "/teilen/einlesen");
        look(look, owner, "table-data", "/teilen/austausch");
    }

    private void look(Look look, SignedIn person, String name, String path) {
        try (var visit = new Visit(port, look, true, person)) {
            visit.page.navigate(path);
            visit.look("sharing-" + name + "-" + look);
        }
    }

    private static String path(Page page, String below) {
        return page.url().replaceFirst(".*(" + below + "[0-9a-f-]{36}).*", "$1");
    }

    private Visit visit(SignedIn person) {
        return Visit.by(port, person);
    }
}
