package org.augenhoehe.platform.database;

import java.sql.SQLException;

/// A PostgreSQL that the operator runs. It is looked at once, before anything relies on it.
public record OutsideDatabase(DatabaseAddress address) implements Database {
    private static final int OLDEST = 15;

    public static OutsideDatabase at(String url) {
        var address = DatabaseUrl.read(url);
        try (var connection = address.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart(
                        "The database is PostgreSQL " + version + ", the platform needs " + OLDEST + " or newer.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database of AUGENHOEHE_DATABASE_URL cannot be reached: " + e.getMessage(), e);
        }
        return new OutsideDatabase(address);
    }

    /// It was there before the platform and stays after it.
    @Override
    public void close() {}
}
