package org.augenhoehe.operations.setup;

import java.sql.Timestamp;
import java.time.Clock;

import org.augenhoehe.people.signin.OneTimeSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The one-time link that is printed where the platform was started.
@Component
class SetUpLink {
    private final JdbcClient db;
    private final Clock clock;

    SetUpLink(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Makes a new link; an older one stops working.
    ///
    /// @return its secret part, which is stored nowhere
    String renew() {
        var secret = OneTimeSecret.make();
        db.sql("""
                insert into operations.set_up_link (secret_hash, made_at) values (:hash, :at)
                on conflict (only_one) do update set secret_hash = :hash, made_at = :at
                """)
                .param("hash", OneTimeSecret.hash(secret))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    boolean isValid(String secret) {
        return db.sql("select exists (select 1 from operations.set_up_link where secret_hash = :hash)")
                .param("hash", OneTimeSecret.hash(secret))
                .query(Boolean.class)
                .single();
    }

    /// Uses the link up. Whoever comes at the same time waits here and then finds it gone.
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(String secret) {
        return db.sql("delete from operations.set_up_link where secret_hash = :hash")
                        .param("hash", OneTimeSecret.hash(secret))
                        .update()
                == 1;
    }
}
