package org.augenhoehe.timebank.statement;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.files.ReadAloud;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What happened on an account, for those whose business it is.
@PlatformTest
class HourStatementsTest {
    @Autowired
    SomeTimeBank bank;

    @Autowired
    Founding founding;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook exchanges;

    @Autowired
    HourStatements statements;

    @Autowired
    CountedQueries queries;

    @Autowired
    Click click;

    SignedIn keeper;
    SignedIn anna;
    SignedIn ben;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        anna = bank.member();
        ben = bank.member();
    }

    @Test
    void itSaysWhatCameAndWentAndAddsUp() throws Exception {
        exchange(anna, ben, 90, "Regal aufgebaut");
        exchange(ben, anna, 30, "Brief geschrieben");
        var page = click.look(anna, path(anna)).getContentAsString();
        assertThat(page)
                .contains("Regal aufgebaut", "Brief geschrieben", ben.name())
                .contains("+1:30", "\u22120:30", "3:00")
                .contains("3 Stunden");
        assertThat(page.indexOf("Brief geschrieben")).as("the newest first").isLessThan(page.indexOf("Regal"));
    }

    @Test
    void othersDoNotReadIt() throws Exception {
        var path = path(anna);
        assertThat(click.look(ben, path).getStatus()).isEqualTo(404);
        assertThat(click.look(keeper, path).getStatus()).isEqualTo(404);
        assertThat(click.look(ben, path + "/auszug.csv").getStatus()).isEqualTo(404);
        assertThat(click.look(ben, path + "/auszug.pdf").getStatus()).isEqualTo(404);
        assertThat(click.look(path).getStatus()).isEqualTo(303);
    }

    @Test
    void whoSpeaksForAGroupReadsItsAccountAndAMemberDoesNot() throws Exception {
        var group = founding.group(anna);
        founding.join(anna, group, ben);
        var account = bank.accountOf(anna, group);
        assertThat(click.look(anna, Statement.path(account)).getStatus()).isEqualTo(200);
        assertThat(click.look(ben, Statement.path(account)).getStatus()).isEqualTo(404);
    }

    @Test
    void theCommunitysIsReadByWhoKeepsTheBank() throws Exception {
        var path = Statement.path(bank.community());
        assertThat(click.look(keeper, path).getStatus()).isEqualTo(200);
        assertThat(click.look(anna, path).getStatus()).isEqualTo(404);
    }

    @Test
    void asATableItHoldsWholeMinutesAndNoFormula() throws Exception {
        exchange(anna, ben, 90, "=SUMME(A1:A9)");
        var table = click.look(anna, path(anna) + "/auszug.csv");
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getHeader("Content-Disposition")).contains(".csv");
        assertThat(table.getContentAsString()).contains("'=SUMME", "90,210").doesNotContain(",=SUMME");
    }

    @Test
    void onPaperItIsReadAloud() throws Exception {
        exchange(anna, ben, 60, "Gardinen <aufgehängt> & gewaschen");
        var pdf = click.look(anna, path(anna) + "/auszug.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Cache-Control")).contains("no-store");
        assertThat(ReadAloud.faults(pdf.getContentAsByteArray())).isEmpty();
    }

    @Test
    void daysAreChosenAndBadOnesDoNoHarm() throws Exception {
        exchange(anna, ben, 60, "Heute geholfen");
        var today = statements.today();
        assertThat(click.look(anna, path(anna) + "?von=2020-01-01&bis=2020-12-31")
                        .getContentAsString())
                .contains("war auf dem Konto nichts")
                .doesNotContain("Heute geholfen");
        var turned = path(anna) + "?von=" + today.plusDays(1) + "&bis=" + today.minusDays(1);
        assertThat(click.look(anna, turned).getContentAsString())
                .contains("Wir haben die beiden getauscht", "Heute geholfen");
        assertThat(click.look(anna, path(anna) + "?von=x&bis=%00&seite=-4").getStatus())
                .isIn(200, 400);
        assertThat(click.look(anna, path(anna) + "?seite=99999999").getStatus()).isEqualTo(200);
    }

    @Test
    void itCostsTheSameForOneLineAndForFifty() throws Exception {
        exchange(anna, ben, 10, "Die erste");
        var few = queries.during(() -> click.look(anna, path(anna)));
        for (int i = 0; i < 50; i++) {
            exchange(bank.member(), anna, 10, "Noch einmal " + UUID.randomUUID());
        }
        var many = queries.during(() -> click.look(anna, path(anna)));
        assertThat(many).isEqualTo(few);
        assertThat(click.look(anna, path(anna) + "?seite=2").getContentAsString())
                .contains("Die erste");
    }

    @Test
    void whoOnlyGivesSeesNoBalance() throws Exception {
        click.send(anna, "/zeitbank/mitmachen/art", Map.of("mode", "GIFTS"));
        assertThat(click.look(anna, path(anna)).getContentAsString())
                .contains("Dieses Konto ruht")
                .doesNotContain("<dt>Danach</dt>");
    }

    private void exchange(SignedIn giver, SignedIn receiver, int minutes, String words) {
        var proposal = new Proposal(
                bank.account(giver), bank.account(receiver), true, minutes, statements.today(), words, true);
        var asked = asking.ask(giver.id(), proposal);
        assertThat(asked).isInstanceOf(Exchanged.Done.class);
        assertThat(exchanges.confirm(receiver.id(), ((Exchanged.Done) asked).exchange(), minutes))
                .isInstanceOf(Exchanged.Done.class);
    }

    private String path(SignedIn person) {
        return Statement.path(bank.account(person));
    }
}
