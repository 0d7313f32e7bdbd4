package org.augenhoehe.platform.database;

import java.util.Arrays;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// An older platform on the data of a newer one would lose what it does not know: it refuses.
@Component
class NeverBackwards implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        var fromTheFuture = Arrays.stream(flyway.info().applied())
                .filter(migration -> !migration.getState().isResolved())
                .findFirst();
        if (fromTheFuture.isPresent()) {
            throw new CannotStart("The data was written by a newer version of the platform (it knows "
                    + fromTheFuture.get().getScript() + "): start that version. Nothing was changed.");
        }
        flyway.migrate();
    }
}
