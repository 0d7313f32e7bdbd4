package org.augenhoehe.platform.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariDataSource;

/// The pool waits for the database, the application context does not: both start at the same time.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${augenhoehe.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setDataSource(new WaitingDataSource(database));
        return pool;
    }
}
