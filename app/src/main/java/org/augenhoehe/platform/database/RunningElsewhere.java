package org.augenhoehe.platform.database;

/// A database that another process of the platform started and will stop.
record RunningElsewhere(DatabaseAddress address) implements Database {
    @Override
    public void close() {}
}
