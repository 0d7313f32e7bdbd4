package org.augenhoehe.platform.database;

import java.sql.SQLException;

/// A database that another process of the platform started, or is just starting, and will stop.
record RunningElsewhere(DataFolder folder) implements Database {
    private static final int TRIES = 100;

    @Override
    public DatabaseAddress address() {
        for (var tries = 1; ; tries++) {
            try {
                var address = EmbeddedDatabase.addressIn(folder);
                address.connect().close();
                return address;
            } catch (SQLException | CannotStart notYet) {
                if (tries == TRIES) {
                    throw new CannotStart(
                            "Die Plattform auf " + folder.path() + " läuft, aber ihre Datenbank antwortet nicht.");
                }
                pause();
            }
        }
    }

    @Override
    public void close() {}

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
