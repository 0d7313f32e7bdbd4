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
@Command(name = "audit verify", description = "Reads the whole audit log and says whether it is as it was written.")
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
                terminal.println("There is no audit log yet: the platform has not been started on this database.");
                return 0;
            }
            return say(new Verification(new AuditStore(db), anchors).read(), terminal);
        }
    }

    private static int say(Verdict verdict, PrintStream terminal) {
        return switch (verdict) {
            case Verdict.Intact(var entries, var lastHash) -> {
                terminal.printf("The audit log is intact: %d entries.%nLast hash: %s%n", entries, lastHash);
                yield 0;
            }
            case Verdict.Broken(var number) -> {
                terminal.printf(
                        "THE AUDIT LOG IS NOT INTACT: entry %d was changed, removed or put in afterwards.%n", number);
                yield FOUND_SOMETHING;
            }
            case Verdict.CutOff(var entries, var anchored) -> {
                terminal.printf(
                        "THE AUDIT LOG IS NOT COMPLETE: it ends with entry %d, but there were at least %d."
                                + " Entries were cut off, or an older backup was restored.%n",
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
