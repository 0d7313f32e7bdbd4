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
            throw new CannotStart("Die Daten stammen von einer neueren Fassung der Plattform (sie kennt "
                    + fromTheFuture.get().getScript() + "): Starte jene Fassung. Nichts wurde verändert.");
        }
        flyway.migrate();
    }
}
