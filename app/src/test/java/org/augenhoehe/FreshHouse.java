package org.augenhoehe;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import com.zaxxer.hikari.HikariDataSource;

/// A migrated database of its own, for tests that tamper with it or must count on its being empty.
public record FreshHouse(TestDatabase database, HikariDataSource pool) implements AutoCloseable {
    public static FreshHouse open() {
        var database = TestDatabase.migrated();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.address().url());
        pool.setUsername(database.address().user());
        pool.setPassword(database.address().password());
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        return new FreshHouse(database, pool);
    }

    public JdbcClient db() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
