package org.augenhoehe.platform.security;

import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// What the house keeps to itself stays the same from its first use on.
@PlatformTest
class SecretsTest {
    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private final String name = "test " + UUID.randomUUID();

    @Test
    void alsoWhereOnlyIsReadASecretIsMade() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        byte[] made = reading.execute(status -> secrets().get(name));
        assertThat(secrets().get(name)).isEqualTo(made);
    }

    @Test
    void itStaysWhenTheRestIsUndone() {
        byte[] made = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return secrets().get(name);
        });
        assertThat(secrets().get(name)).isEqualTo(made);
    }

    /// Those of another node.
    private Secrets secrets() {
        return new Secrets(db, transactions);
    }
}
