package org.augenhoehe.platform.security;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the house keeps to itself, the same on all its nodes. Each secret is made when it is first needed.
@Component
public class Secrets {
    private static final int LENGTH = 32;
    private static final SecureRandom random = new SecureRandom();

    private final JdbcClient db;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient db) {
        this.db = db;
    }

    public byte[] get(String name) {
        return known.computeIfAbsent(name, this::readOrMake).clone();
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
