package org.augenhoehe.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

import org.springframework.jdbc.datasource.AbstractDataSource;

/// Opens connections as soon as the database answers, and until then lets whoever asks wait.
class WaitingDataSource extends AbstractDataSource {
    private final Database database;

    WaitingDataSource(Database database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.address().connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The platform signs in to the database in one way only.");
    }

    /// The pool limits the waiting itself; the driver needs no limit of its own.
    @Override
    public void setLoginTimeout(int seconds) {}
}
