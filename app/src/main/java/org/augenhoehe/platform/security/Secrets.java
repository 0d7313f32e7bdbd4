package org.augenhoehe.platform.security;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What the house keeps to itself, the same on all its nodes. Each secret is made when it is first needed.
@Component
public class Secrets {
    private static final int LENGTH = 32;
    private static final SecureRandom random = new SecureRandom();

    private final JdbcClient db;
    private final TransactionTemplate apart;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public byte[] get(String name) {
        // Apart from what goes on: that may only read, and a secret that is used stays when the rest is undone.
        return known.computeIfAbsent(name, one -> apart.execute(status -> readOrMake(one)))
                .clone();
    }

    static byte[] make() {
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        return secret;
    }

    private byte[] readOrMake(String name) {
        // Two nodes may make one at the same time: the first wins, both read the winner's.
        db.sql("insert into platform.secret (name, value) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", make())
                .update();
        return db.sql("select value from platform.secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
