package org.augenhoehe.timebank.ledger.check;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

import org.augenhoehe.TestDatabase;
import org.augenhoehe.timebank.ledger.LedgerHouse;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.check.Finding.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever switches off what keeps the ledger and changes it is found out when it is added up again.
class LedgerVerifyTest {
    LedgerHouse bank;
    UUID anna;
    UUID ben;

    @BeforeEach
    void open() {
        bank = LedgerHouse.open(3);
        anna = bank.members().get(0);
        ben = bank.members().get(1);
        bank.post("one", anna, ben, 60);
        bank.post("two", ben, anna, 30);
        bank.post("three", anna, bank.members().get(2), 45);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void anUntouchedLedgerIsRight() throws SQLException {
        var said = new ByteArrayOutputStream();
        assertThat(verify(said)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Die Zeitbank stimmt: 5 Konten, 3 Buchungen, 135 gebuchte Minuten");
    }

    @Test
    void onADatabaseWithoutATimeBankThereIsNothingToCheck() throws SQLException {
        var said = new ByteArrayOutputStream();
        var empty = TestDatabase.fresh();
        assertThat(LedgerVerify.run(empty.address(), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("noch keine Zeitbank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "BALANCE | update timebank.account set balance = balance + 60 where legs > 0",
                "WHOLE | update timebank.account set balance = balance + 60 where legs > 0",
                "BALANCE | update timebank.account set legs = legs + 1 where legs > 0",
                "UNBALANCED | update timebank.leg set minutes = minutes + 1 where minutes = 60",
                "CHAIN | update timebank.leg set after = after + 1 where minutes = 60",
                "CHAIN | delete from timebank.leg where nth = 1",
                "ORPHAN | delete from timebank.leg where minutes in (45, -45)",
                "LIMIT | update timebank.leg set lowest = null where minutes = -60",
                "LIMIT | update timebank.leg set lowest = -10 where minutes = -60",
                "KEY_MISSING | update timebank.posting set key = '' where key = 'one'",
                "KEY_TWICE | update timebank.posting set key = 'one' where key = 'two'",
                "CORRECTION | update timebank.posting set kind = 'CORRECTION' where key = 'two'",
                "KEY_WRONG | update timebank.posting set kind = 'START' where key = 'two'",
                "KEY_WRONG | update timebank.posting set kind = 'EXPIRY' where key = 'two'",
                "ISSUE | update timebank.leg set account = (select id from timebank.account where kind = 'ISSUE')"
                        + " where minutes = 60",
                "TRANSFER | update timebank.posting set key = 'transfer/1/2' where key = 'two'",
                "EXCHANGE_MISSING | update timebank.posting set kind = 'EXCHANGE', key = 'exchange/1' where key = 'two'"
            })
    void whateverIsChangedIsFound(What what, String change) {
        tamper(change);
        assertThat(bank.verify()).extracting(Finding::what).contains(what);
    }

    @Test
    void aTamperedBalanceIsSaidWithItsAccount() throws SQLException {
        tamper("update timebank.account set balance = 6000 where id = '" + ben + "'");
        var said = new ByteArrayOutputStream();
        assertThat(verify(said)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("DIE ZEITBANK STIMMT NICHT", "nicht die Summe seiner Buchungen: " + ben);
    }

    @Test
    void aCorrectionThatWasChangedIsFound() {
        var wrong = ((Posted.Done) bank.post("four", anna, ben, 10)).posting();
        bank.turnRound(wrong);
        assertThat(bank.verify()).isEmpty();
        tamper("update timebank.posting set corrects = (select id from timebank.posting where key = 'one')"
                + " where corrects is not null");
        assertThat(bank.verify()).extracting(Finding::what).contains(What.CORRECTION);
    }

    @Test
    void anAccountThatWasAddedIsFound() {
        tamper("""
                insert into timebank.account (id, kind, person, opened_at)
                select gen_random_uuid(), kind, person, now() from timebank.account where id = '%s'
                """.formatted(anna), "drop index timebank.one_account_of_a_person");
        assertThat(bank.verify()).extracting(Finding::what).containsExactly(What.ACCOUNT_TWICE);
    }

    @Test
    void aSecondAccountWithoutALimitIsFound() {
        tamper(
                "insert into timebank.account (id, kind, opened_at) values (gen_random_uuid(), 'ISSUE', now())",
                "drop index timebank.one_community");
        assertThat(bank.verify()).extracting(Finding::what).containsExactly(What.ACCOUNT_TWICE);
    }

    @Test
    void aGuardOfAnotherTableIsNone() {
        bank.db().sql("drop trigger keep_leg on timebank.leg").update();
        bank.db()
                .sql("create trigger keep_leg before delete on timebank.slip"
                        + " for each row execute function timebank.keep_leg()")
                .update();
        assertThat(bank.verify()).containsExactly(new Finding(What.GUARD, "keep_leg"));
    }

    @Test
    void aGuardThatIsSwitchedOffIsFound() {
        bank.db().sql("alter table timebank.leg disable trigger keep_leg").update();
        assertThat(bank.verify()).containsExactly(new Finding(What.GUARD, "keep_leg"));
    }

    private int verify(ByteArrayOutputStream said) throws SQLException {
        return LedgerVerify.run(bank.house().database().address(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    /// As whoever owns the database can.
    private void tamper(String change, String... before) {
        var db = bank.db();
        for (var one : before) {
            db.sql(one).update();
        }
        for (var table : new String[] {"account", "posting", "leg"}) {
            db.sql("alter table timebank." + table + " disable trigger user").update();
        }
        db.sql("alter table timebank.posting drop constraint posted_once").update();
        db.sql("alter table timebank.posting drop constraint if exists posting_key_check")
                .update();
        db.sql("alter table timebank.posting drop constraint if exists posting_check")
                .update();
        db.sql("alter table timebank.leg drop constraint not_overdrawn").update();
        db.sql(change).update();
        for (var table : new String[] {"account", "posting", "leg"}) {
            db.sql("alter table timebank." + table + " enable trigger user").update();
        }
    }
}
