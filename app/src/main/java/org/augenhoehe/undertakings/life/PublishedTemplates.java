package org.augenhoehe.undertakings.life;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Hides the template that was published from an undertaking, with all that it says.
@Repository
public class PublishedTemplates {
    private final JdbcClient db;

    PublishedTemplates(JdbcClient db) {
        this.db = db;
    }

    /// @param at null to show it again
    public void hide(UUID undertaking, @Nullable Instant at) {
        db.sql("update undertakings.template set hidden_at = :at where undertaking = :undertaking")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("undertaking", undertaking)
                .update();
    }
}
