package org.augenhoehe.timebank.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.files.ReadAloud;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.timebank.desk.booklet.BookletBook;
import org.augenhoehe.timebank.desk.booklet.BookletStore;
import org.augenhoehe.timebank.desk.booklet.Printed;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Hours on paper and by phone, entered at the desk.
@PlatformTest
class HoursDeskTest {
    private static final String SLIP = "/zeitbank/tisch/zettel";
    private static final List<String> ACTS = List.of(
            "hour_bank.slip_entered",
            "hour_bank.confirmed_at_desk",
            "hour_bank.booklet_lost",
            "hour_bank.account_opened",
            "hour_bank.statement_printed");

    @Autowired
    SomeTimeBank bank;

    @Autowired
    BookletBook booklets;

    @Autowired
    BookletStore store;

    @Autowired
    DeskBook desk;

    @Autowired
    Founding founding;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Autowired
    Click click;

    SignedIn keeper;
    SignedIn gerda;
    SignedIn ben;
    Printed printed;
    Map<String, Integer> before;

    @BeforeEach
    void somebodyHasABooklet() {
        before = ACTS.stream().collect(Collectors.toMap(act -> act, this::audit));
        keeper = bank.open();
        gerda = bank.member();
        ben = bank.member();
        printed = booklets.print(keeper.id(), gerda.id());
    }

    @Test
    void aSlipThatBothSignedIsBookedAtOnceAndCountsOnce() throws Exception {
        var typed = typed(0, ben, "true");
        typed.put("otherSigned", "true");
        assertThat(enter(typed).getStatus()).isEqualTo(303);
        assertThat(bank.balance(gerda)).isEqualTo(210);
        assertThat(bank.balance(ben)).isEqualTo(30);
        var again = enter(typed);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("schon eingetragen");
        assertThat(bank.balance(gerda)).isEqualTo(210);
        assertThat(audited("hour_bank.slip_entered")).isEqualTo(1);
    }

    @Test
    void withOneSignatureTheOtherSideConfirmsOnTheScreen() throws Exception {
        var typed = typed(0, ben, "false");
        assertThat(enter(typed).getStatus()).isEqualTo(303);
        assertThat(bank.balance(gerda)).isEqualTo(120);
        var exchange = exchangeOf(0);
        var path = "/zeitbank/austausch/" + exchange;
        assertThat(click.look(ben, "/zeitbank").getContentAsString()).contains(path);
        click.send(ben, path + "/bestaetigen", Map.of("seen", "90"));
        assertThat(bank.balance(gerda)).isEqualTo(30);
        assertThat(bank.balance(ben)).isEqualTo(210);
    }

    @Test
    void onThePhoneTheNumberOfTheBookletIsSaid() throws Exception {
        var typed = typed(0, ben, "true");
        typed.put("way", "PHONE");
        typed.remove("ownSigned");
        typed.put("spoken", wrong(printed.number().digits()));
        var refused = enter(typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Diese Zahl steht nicht im Heft");
        typed.put("spoken", printed.number().inGroups());
        assertThat(enter(typed).getStatus()).isEqualTo(303);
    }

    @Test
    void theNumberIsNotGuessed() throws Exception {
        var typed = typed(0, ben, "true");
        typed.put("way", "PHONE");
        typed.put("spoken", wrong(printed.number().digits()));
        for (int i = 0; i < 8; i++) {
            enter(typed);
        }
        typed.put("spoken", printed.number().digits());
        assertThat(enter(typed).getContentAsString()).contains("Zu oft falsch");
    }

    @Test
    void somebodyWithABookletConfirmsAtTheDeskWhatOthersWroteOnAScreen() throws Exception {
        var asked = click.send(
                ben,
                "/zeitbank/austausch/neu",
                Map.of(
                        "mit", bank.account(gerda).toString(),
                        "own", bank.account(ben).toString(),
                        "gives", "true",
                        "hours", "1",
                        "words", "Rollladen repariert",
                        "day", LocalDate.now(ExchangeBook.ZONE).toString(),
                        "done", "true"));
        var exchange = String.valueOf(asked.getHeader("Location")).replaceFirst(".*/", "");
        var path = member(gerda);
        assertThat(click.look(keeper, path).getContentAsString()).contains("Rollladen repariert");
        assertThat(click.send(keeper, path + "/bestaetigen", Map.of("exchange", exchange))
                        .getContentAsString())
                .contains("Wähl aus, wie es ankam.");
        var phoned = Map.of("exchange", exchange, "way", "PHONE", "spoken", "12");
        assertThat(click.send(keeper, path + "/bestaetigen", phoned).getStatus())
                .isEqualTo(422);
        assertThat(click.send(keeper, path + "/bestaetigen", Map.of("exchange", exchange, "way", "PAPER"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(bank.balance(ben)).isEqualTo(180);
        assertThat(click.send(keeper, path + "/bestaetigen", Map.of("exchange", exchange, "way", "PAPER"))
                        .getContentAsString())
                .contains("Das wartet nicht mehr");
        assertThat(audited("hour_bank.confirmed_at_desk")).isEqualTo(1);
    }

    @Test
    void whoHasNoBookletIsNotSpokenForAtTheDesk() throws Exception {
        var typed = typed(0, ben, "true");
        enter(typed);
        var answer = click.send(
                keeper,
                member(ben) + "/bestaetigen",
                Map.of("exchange", exchangeOf(0).toString(), "way", "PAPER"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("hat kein Heft");
        assertThat(bank.balance(gerda)).isEqualTo(120);
    }

    @Test
    void badCodesAreAnswered() throws Exception {
        var mistyped = printed.codes().get(1).signs().replaceFirst("..", "OO");
        assertThat(click.look(keeper, SLIP + "?code=" + mistyped).getContentAsString())
                .contains("Das kann kein Code sein");
        var unknown = ShortCode.draw().inGroups();
        assertThat(click.look(keeper, SLIP + "?code=" + unknown).getContentAsString())
                .contains("Diesen Code gibt es in keinem Heft", unknown);
        click.send(keeper, member(gerda) + "/verloren");
        assertThat(enter(typed(2, ben, "true")).getContentAsString()).contains("als verloren gemeldet");
        assertThat(audited("hour_bank.booklet_lost")).isEqualTo(1);
    }

    @Test
    void badFieldsAreAnsweredAndWhatWasTypedStays() throws Exception {
        var typed = typed(0, ben, "");
        typed.put("hours", "25");
        typed.remove("ownSigned");
        typed.put("words", "Auf das Baby aufgepasst");
        var answer = enter(typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("zu viel auf einmal", "Wähl aus, was angekreuzt ist.", "Ohne Unterschrift")
                .contains("Auf das Baby aufgepasst");
        assertThat(enter(typed(0, gerda, "true")).getContentAsString()).contains("Mit sich selbst");
        var tomorrow = typed(0, ben, "true");
        tomorrow.put("day", LocalDate.now(ExchangeBook.ZONE).plusDays(1).toString());
        assertThat(enter(tomorrow).getContentAsString()).contains("Dieser Tag kommt erst noch");
        var overdrawn = typed(0, ben, "false");
        overdrawn.put("hours", "10");
        overdrawn.put("minutes", "0");
        overdrawn.put("otherSigned", "true");
        enter(overdrawn);
        overdrawn.put("code", printed.codes().get(1).inGroups());
        overdrawn.put("words", "Noch einmal so lange");
        assertThat(enter(overdrawn).getContentAsString()).contains("nicht genug Stunden");
        assertThat(enter(typed(1, ben, "true")).getStatus())
                .as("the slip is still good")
                .isEqualTo(303);
    }

    @Test
    void onlyWhoKeepsTheBankWorksAtTheDeskAndNotForThemselves() throws Exception {
        assertThat(click.look(ben, "/zeitbank/tisch").getContentAsString())
                .contains("Unterschreibt beide.", keeper.name())
                .doesNotContain("Einen Zettel eintragen");
        assertThat(click.look(ben, SLIP + "?code=" + printed.codes().getFirst().signs())
                        .getHeader("Location"))
                .isEqualTo("/zeitbank/tisch");
        var typed = typed(0, ben, "true");
        assertThat(click.send(ben, SLIP, typed).getStatus()).isEqualTo(403);
        assertThat(click.look(ben, member(gerda)).getStatus()).isEqualTo(403);
        for (var deed : List.of("/heft", "/verloren", "/auszug", "/bestaetigen")) {
            assertThat(click.send(ben, member(gerda) + deed).getStatus())
                    .as(deed)
                    .isEqualTo(403);
        }
        assertThat(click.send(ben, "/zeitbank/tisch/konto", Map.of("newName", "Ich", "signed", "true"))
                        .getStatus())
                .isEqualTo(403);
        bank.account(keeper, Mode.COUNTS);
        assertThat(enter(typed(0, keeper, "true")).getContentAsString()).contains("trägt jemand anderes ein");
    }

    @Test
    void onThePhoneNobodySeesAnotherSignature() throws Exception {
        var typed = typed(0, ben, "false");
        typed.put("way", "PHONE");
        typed.put("spoken", printed.number().digits());
        typed.put("otherSigned", "true");
        var refused = enter(typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Am Telefon siehst du keine Unterschrift");
        typed.remove("otherSigned");
        assertThat(enter(typed).getStatus()).isEqualTo(303);
    }

    @Test
    void whoKeepsTheDeskEntersNothingForAGroupForWhichTheySpeak() throws Exception {
        var group = founding.group(keeper);
        var typed = typed(0, ben, "false");
        typed.put("mit", bank.accountOf(keeper, group).toString());
        assertThat(enter(typed).getStatus()).isEqualTo(422);
        assertThat(exchanges(gerda)).isZero();
    }

    @Test
    void theDeskPrintsAStatementOnlyForWhoHasABooklet() throws Exception {
        assertThat(click.send(keeper, member(gerda) + "/auszug").getStatus()).isEqualTo(200);
        assertThat(click.send(keeper, member(ben) + "/auszug").getStatus()).isEqualTo(404);
        assertThat(click.look(keeper, member(ben)).getContentAsString()).doesNotContain("/auszug");
    }

    private int exchanges(SignedIn person) {
        return db.sql("select count(*) from timebank.exchange where :account in (giver, receiver)")
                .param("account", bank.account(person))
                .query(Integer.class)
                .single();
    }

    @Test
    void forAGroupNobodySignsOnPaper() throws Exception {
        var account = bank.accountOf(ben, founding.group(ben));
        var typed = typed(0, ben, "true");
        typed.put("mit", account.toString());
        typed.put("otherSigned", "true");
        assertThat(enter(typed).getContentAsString()).contains("Für eine Gruppe");
        typed.remove("otherSigned");
        assertThat(enter(typed).getStatus()).isEqualTo(303);
    }

    @Test
    void theDeskOpensAnAccountAndPrintsABooklet() throws Exception {
        assertThat(click.send(keeper, "/zeitbank/tisch/konto", Map.of("newName", " "))
                        .getContentAsString())
                .contains("Schreib einen Namen", "Ohne Unterschrift gibt es kein Konto");
        var opened =
                click.send(keeper, "/zeitbank/tisch/konto", Map.of("newName", "Frau Matthiesen", "signed", "true"));
        var path = String.valueOf(opened.getHeader("Location"));
        assertThat(click.look(keeper, path).getContentAsString()).contains("Frau Matthiesen");
        var pdf = click.send(keeper, path + "/heft");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(ReadAloud.faults(pdf.getContentAsByteArray())).isEmpty();
        var text = text(pdf.getContentAsByteArray());
        assertThat(text).contains("Frau Matthiesen", "Zettel 12", "Unterschreibt beide");
        var code = Pattern.compile("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}").matcher(text);
        assertThat(code.results().count()).isEqualTo(BookletBook.SLIPS);
        assertThat(audited("hour_bank.account_opened")).isEqualTo(1);
        var statement = click.send(keeper, path + "/auszug");
        assertThat(text(statement.getContentAsByteArray())).contains("Startstunden");
        assertThat(audited("hour_bank.statement_printed")).isEqualTo(1);
    }

    @Test
    void theCodesAreNotKept() {
        var kept = db.sql("select encode(code, 'escape') from timebank.slip where booklet = :id")
                .param("id", printed.booklet())
                .query(String.class)
                .list();
        printed.codes().forEach(code -> assertThat(kept).noneMatch(one -> one.contains(code.signs())));
    }

    @Test
    void enteredAtTwoDesksAtOnceASlipCountsOnce() throws Exception {
        var account = bank.account(ben);
        var today = LocalDate.now(ExchangeBook.ZONE);
        var code = printed.codes().getFirst().signs();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<AtDesk> entered = () -> desk.enter(
                    keeper.id(),
                    new FilledSlip(code, Way.PAPER, account, true, 60, today, "Zugleich " + UUID.randomUUID(), true));
            var came = threads.invokeAll(List.of(entered, entered, entered, entered)).stream()
                    .map(HoursDeskTest::got)
                    .toList();
            assertThat(came).filteredOn(AtDesk.Done.class::isInstance).hasSize(1);
            assertThat(came)
                    .filteredOn(one -> one.equals(new AtDesk.Refused(AtDesk.Why.USED)))
                    .hasSize(3);
        }
        assertThat(bank.balance(gerda)).isEqualTo(180);
        assertThat(bank.verify()).isEmpty();
    }

    @Test
    void whoIsErasedLeavesSlipsThatCountForNobody() {
        erasure.erase(gerda.id());
        assertThat(desk.check(printed.codes().getFirst().signs())).isEqualTo(AtDesk.Why.LOST);
        assertThat(store.listOf(gerda.id())).isEmpty();
    }

    private static AtDesk got(Future<AtDesk> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MockHttpServletResponse enter(Map<String, String> typed) throws Exception {
        return click.send(keeper, SLIP, typed);
    }

    private UUID exchangeOf(int slip) {
        return db.sql("select exchange from timebank.slip where booklet = :booklet and number = :number")
                .param("booklet", printed.booklet())
                .param("number", slip + 1)
                .query(UUID.class)
                .single();
    }

    /// How often since the test began.
    private int audited(String act) {
        return audit(act) - before.getOrDefault(act, 0);
    }

    private int audit(String act) {
        return db.sql("select count(*) from platform.audit_entry where act = :act")
                .param("act", act)
                .query(Integer.class)
                .single();
    }

    private static String member(SignedIn person) {
        return "/zeitbank/tisch/mitglied/" + person.id();
    }

    /// Another number than that.
    private static String wrong(String digits) {
        return (digits.charAt(0) == '9' ? "1" : "9") + digits.substring(1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// @param gave whether the owner of the booklet has helped
    private Map<String, String> typed(int slip, SignedIn other, String gave) {
        var typed = new HashMap<String, String>();
        typed.put("code", printed.codes().get(slip).inGroups());
        typed.put("mit", bank.account(other).toString());
        typed.put("gave", gave);
        typed.put("words", "Am Tisch gesagt, " + UUID.randomUUID());
        typed.put("hours", "1");
        typed.put("minutes", "30");
        typed.put("day", LocalDate.now(ExchangeBook.ZONE).toString());
        typed.put("way", "PAPER");
        typed.put("ownSigned", "true");
        return typed;
    }
}
