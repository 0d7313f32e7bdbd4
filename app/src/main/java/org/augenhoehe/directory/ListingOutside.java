package org.augenhoehe.directory;

import java.time.Clock;
import javax.sql.DataSource;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.search.Search;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The listing for a command of the terminal, where the platform does not run.
public final class ListingOutside {
    private ListingOutside() {}

    public static Listing on(DataSource database, Clock clock) {
        var db = new JdbcTemplate(database);
        return on(db, Search.on(db), Gazetteer.on(db, clock), MapIndex.on(db));
    }

    static Listing on(JdbcTemplate db, Search search, Gazetteer gazetteer, MapIndex map) {
        var client = JdbcClient.create(db);
        return new Listing(
                client,
                new Findable(db, search, gazetteer, new OnMap(db, map)),
                new ListingRows(db),
                new Choosables(client),
                new Totals(client));
    }
}
