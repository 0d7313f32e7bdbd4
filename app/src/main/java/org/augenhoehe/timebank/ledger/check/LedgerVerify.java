package org.augenhoehe.timebank.ledger.check;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import picocli.CommandLine.Command;

/// `./augenhoehe ledger verify`
@Command(name = "ledger verify", description = "Rechnet alle Konten der Zeitbank nach und sagt, ob sie stimmen.")
class LedgerVerify implements TerminalCommand {
    private static final int FOUND_SOMETHING = 1;

    @Override
    public int run(House house) throws SQLException {
        try (var database = house.database()) {
            return run(database.address(), house.terminal());
        }
    }

    static int run(DatabaseAddress address, PrintStream terminal) throws SQLException {
        try (var connection = address.connect()) {
            // All questions are about one moment, also while hours are booked.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!isThere(db)) {
                terminal.println("Es gibt noch keine Zeitbank: auf dieser Datenbank lief die Plattform noch nie.");
                return 0;
            }
            return say(new LedgerReading(db), terminal);
        }
    }

    private static int say(LedgerReading reading, PrintStream terminal) {
        var findings = reading.read();
        var size = reading.size();
        if (findings.isEmpty()) {
            terminal.printf(
                    "Die Zeitbank stimmt: %d Konten, %d Buchungen, %d gebuchte Minuten; zusammen null.%n",
                    size.accounts(), size.postings(), size.minutes());
            return 0;
        }
        terminal.println("DIE ZEITBANK STIMMT NICHT:");
        findings.forEach(one -> terminal.println(line(one)));
        return FOUND_SOMETHING;
    }

    private static String line(Finding one) {
        return one.where().isEmpty() ? one.what().sentence() + "." : one.what().sentence() + ": " + one.where();
    }

    private static boolean isThere(JdbcClient db) {
        return db.sql("select to_regclass('timebank.leg') is not null")
                .query(Boolean.class)
                .single();
    }
}
