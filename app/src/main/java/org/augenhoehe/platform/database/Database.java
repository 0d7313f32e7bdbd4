package org.augenhoehe.platform.database;

/// A database that is there, or is just starting.
public interface Database extends AutoCloseable {

    /// Waits until the database answers.
    ///
    /// @throws CannotStart if it never will
    DatabaseAddress address();

    /// Stops what was started for us and leaves alone what was there before.
    @Override
    void close();
}
