package org.augenhoehe.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What staff and operators did stays written, and whoever changes it is found out.
class AuditLogTest {
    private static final UUID OPERATOR = Ids.next();
    private static final UUID PERSON = Ids.next();

    @TempDir
    Path folder;

    FreshHouse house;
    AuditStore store;
    AuditBook log;

    @BeforeEach
    void open() {
        house = FreshHouse.open();
        store = new AuditStore(house.db());
        log = log(new Anchors(folder));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theChainOfAnUntouchedLogIsIntact() {
        write(5);
        assertThat(log.verify())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "act = 'account.unlocked'",
                "reason = 'something else'",
                "actor = about",
                "about = null",
                "at = at + interval '1 microsecond'",
                "hash = sha256(hash)",
                "previous = sha256(previous)"
            })
    void aTamperedEntryIsFound(String change) {
        write(5);
        tamper("update platform.audit_entry set " + change + " where number = 3");
        assertThat(log.verify()).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void aRemovedEntryIsFound() {
        write(5);
        tamper("delete from platform.audit_entry where number = 3");
        assertThat(log.verify()).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void aRemovedEndIsFoundByTheAnchor() {
        write(5);
        log.anchor();
        tamper("delete from platform.audit_entry where number > 3");
        assertThat(log.verify()).isEqualTo(new Verdict.CutOff(3, 5));
    }

    @Test
    void anEmptiedLogIsFoundByTheAnchor() {
        write(2);
        log.anchor();
        tamper("delete from platform.audit_entry");
        assertThat(log.verify()).isEqualTo(new Verdict.CutOff(0, 2));
    }

    @Test
    void aLogThatWasWrittenAnewFromTheBeginningIsFoundByTheAnchor() {
        write(3);
        log.anchor();
        tamper("delete from platform.audit_entry");
        write(3);
        log.anchor();
        assertThat(log.verify()).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void anAnchorTornByAPowerCutDoesNoHarm() throws Exception {
        write(2);
        log.anchor();
        Files.writeString(folder.resolve(Anchors.FILE), Files.readString(folder.resolve(Anchors.FILE)) + "3 0a1b");
        assertThat(log.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_entry set reason = ''",
                "delete from platform.audit_entry",
                "truncate platform.audit_entry"
            })
    void theDatabaseOnlyTakesMoreEntries(String change) {
        write(1);
        assertThatThrownBy(() -> house.db().sql(change).update()).hasMessageContaining("append-only");
    }

    @Test
    void writersAtTheSameTimeStayInOneChain() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            var done = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 8; writer++) {
                done.add(writers.submit(() -> write(25)));
            }
            for (var one : done) {
                one.get();
            }
        }
        assertThat(log.verify())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(200));
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        house.transaction().executeWithoutResult(transaction -> {
            log.add(OPERATOR, "account.locked", PERSON, "a mistake");
            transaction.setRollbackOnly();
        });
        assertThat(log.count(AuditFilter.ALL)).isZero();
    }

    @Test
    void anErasedPersonIsNobodyInTheLogAndTheChainStays() {
        write(3);
        var pseudonym = log.findPseudonym(PERSON).orElseThrow();
        assertThat(log.opened(List.of(pseudonym))).containsEntry(pseudonym, PERSON);
        var data = new AuditPersonalData(store, new Pseudonyms(store));
        assertThat(data.about(PERSON).getFirst().rows()).hasSize(3);
        data.erase(PERSON);
        assertThat(log.verify()).isInstanceOf(Verdict.Intact.class);
        assertThat(log.opened(List.of(pseudonym))).isEmpty();
        assertThat(log.findPseudonym(PERSON)).isEmpty();
        assertThat(data.about(PERSON).getFirst().rows()).isEmpty();
    }

    @Test
    void nobodyCanPinAnEntryOnSomebodyElse() {
        write(1);
        var pseudonym = log.findPseudonym(PERSON).orElseThrow();
        house.db()
                .sql("update platform.audit_key set id = :other where id = :person")
                .param("other", Ids.next())
                .param("person", PERSON)
                .update();
        assertThat(log.opened(List.of(pseudonym))).isEmpty();
    }

    @Test
    void theTerminalSaysTheSameWithAnExitCode() throws Exception {
        write(4);
        log.anchor();
        assertThat(terminal()).startsWith("0 Das Protokoll ist unverändert: 4 Einträge.");
        tamper("delete from platform.audit_entry where number = 4");
        assertThat(terminal()).startsWith("1 DAS PROTOKOLL IST UNVOLLSTÄNDIG: es endet mit Eintrag 3");
        tamper("update platform.audit_entry set reason = 'x' where number = 2");
        assertThat(terminal()).startsWith("1 DAS PROTOKOLL IST VERÄNDERT: Eintrag 2");
    }

    private String terminal() throws SQLException {
        var said = new ByteArrayOutputStream();
        var code = AuditVerify.run(
                house.database().address(), new Anchors(folder), new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            house.transaction()
                    .executeWithoutResult(any -> log.add(OPERATOR, "account.locked", PERSON, "insults in a meeting"));
        }
    }

    /// As somebody would who owns the database.
    private void tamper(String change) {
        house.transaction().executeWithoutResult(any -> {
            house.db()
                    .sql("alter table platform.audit_entry disable trigger audit_is_kept")
                    .update();
            house.db().sql(change).update();
            house.db()
                    .sql("alter table platform.audit_entry enable trigger audit_is_kept")
                    .update();
        });
    }

    private AuditBook log(Anchors anchors) {
        return new AuditBook(
                store, new Pseudonyms(store), new Verification(store, anchors), anchors, Clock.systemUTC());
    }
}
