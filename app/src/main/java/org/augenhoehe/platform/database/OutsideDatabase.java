package org.augenhoehe.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// A PostgreSQL that the operator runs. It is looked at once, before anything relies on it.
public record OutsideDatabase(DatabaseAddress address) implements Database {
    private static final int OLDEST = 15;

    public static OutsideDatabase at(String url, Consumer<String> say) {
        var address = DatabaseUrl.read(url);
        try (var connection = address.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("Die Datenbank ist PostgreSQL " + version + ", die Plattform braucht " + OLDEST
                        + " oder neuer.");
            }
            if (!sortsInGerman(connection)) {
                say.accept(
                        "Die Datenbank sortiert nicht deutsch (Äpfel nach Zoo). Es geht auch so; richtig sortiert sie, wenn sie so entsteht:"
                                + " create database … template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu"
                                + " icu_locale 'de-DE'");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Die Datenbank aus AUGENHOEHE_DATABASE_URL ist nicht zu erreichen: " + e.getMessage(), e);
        }
        return new OutsideDatabase(address);
    }

    private static boolean sortsInGerman(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select 'Äpfel' < 'Zoo' and lower('Ä') = 'ä'")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /// It was there before the platform and stays after it.
    @Override
    public void close() {}
}
