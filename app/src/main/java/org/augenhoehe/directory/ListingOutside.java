package org.augenhoehe.directory;

import java.time.Clock;
import javax.sql.DataSource;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.search.Search;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The listing for a command of the terminal, where the platform does not run.
public final class ListingOutside {
    private ListingOutside() {}

    public static Listing on(DataSource database, Clock clock) {
        var db = new JdbcTemplate(database);
        return new Listing(
                JdbcClient.create(db), new Findable(db, Search.on(db), Gazetteer.on(db, clock), new GermanText()));
    }
}
