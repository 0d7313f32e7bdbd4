package org.augenhoehe.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.postgresql.Driver;

/// Where a database listens and as whom the platform signs in there.
public record DatabaseAddress(String url, String user, String password) {

    public Connection connect() throws SQLException {
        var properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "augenhoehe");
        // The detail of an error may quote what people wrote; errors end up in logs.
        properties.setProperty("logServerErrorDetail", "false");
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("This is not the address of a PostgreSQL database.");
        }
        return connection;
    }

    /// Without the password: addresses end up in logs.
    @Override
    public String toString() {
        return user.isEmpty() ? "database" : "database of " + user;
    }
}
