package org.augenhoehe.platform.audit;

import java.io.PrintStream;
import java.sql.SQLException;

import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import picocli.CommandLine.Command;

/// `./augenhoehe audit verify`
@Command(name = "audit verify", description = "Liest das ganze Protokoll und sagt, ob es unverändert ist.")
class AuditVerify implements TerminalCommand {
    private static final int FOUND_SOMETHING = 1;

    @Override
    public int run(House house) throws SQLException {
        try (var database = house.database()) {
            return run(database.address(), new Anchors(house.dataFolder().path()), house.terminal());
        }
    }

    static int run(DatabaseAddress address, Anchors anchors, PrintStream terminal) throws SQLException {
        try (var connection = address.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!isThere(db)) {
                terminal.println("Es gibt noch kein Protokoll: auf dieser Datenbank lief die Plattform noch nie.");
                return 0;
            }
            return say(new Verification(new AuditStore(db), anchors).read(), terminal);
        }
    }

    private static int say(Verdict verdict, PrintStream terminal) {
        return switch (verdict) {
            case Verdict.Intact(var entries, var lastHash) -> {
                terminal.printf("Das Protokoll ist unverändert: %d Einträge.%nLetzter Hash: %s%n", entries, lastHash);
                yield 0;
            }
            case Verdict.Broken(var number) -> {
                terminal.printf(
                        "DAS PROTOKOLL IST VERÄNDERT: Eintrag %d wurde nachträglich geändert, entfernt oder eingefügt.%n",
                        number);
                yield FOUND_SOMETHING;
            }
            case Verdict.CutOff(var entries, var anchored) -> {
                terminal.printf(
                        "DAS PROTOKOLL IST UNVOLLSTÄNDIG: es endet mit Eintrag %d, es waren aber mindestens %d."
                                + " Einträge wurden abgeschnitten, oder eine ältere Sicherung wurde zurückgespielt.%n",
                        entries, anchored);
                yield FOUND_SOMETHING;
            }
        };
    }

    private static boolean isThere(JdbcClient db) {
        return db.sql("select to_regclass('platform.audit_entry') is not null")
                .query(Boolean.class)
                .single();
    }
}
