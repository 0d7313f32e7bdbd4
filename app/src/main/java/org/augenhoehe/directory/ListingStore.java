package org.augenhoehe.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.search.GermanText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the list of services.
///
/// Nobody looks through thousands of services, so none are counted or put in order beyond [#MOST], and with words
/// none beyond [#MOST_WITH_WORDS]: to tell which of those is best, each must be read.
@Repository
class ListingStore {
    private static final int MOST = 1_000;
    private static final int MOST_WITH_WORDS = 500;

    private static final String TEXT = " join directory.listing_text using (service_id)";

    /// Those with the words in their title come first and are taken first.
    private static final String HAVING_WORDS = """
            with titled as (
              select service_id from directory.listing_text%1$s%2$s limit :most
            ), having_it as (
              select service_id from titled
              union
              (select service_id from directory.listing_text%1$s%3$s limit :most - (select count(*) from titled))
            )
            """;

    private final JdbcClient db;
    private final GermanText german;

    ListingStore(JdbcClient db, GermanText german) {
        this.db = db;
        this.german = german;
    }

    List<ServiceLine> list(ServiceFilter filter, LocalDateTime now, int limit, int offset) {
        var sought = Sought.by(filter);
        var words = german.query(filter.words());
        return db.sql(having(words, sought) + """
                select service_id, name, organization_name, teaser, city, languages, step_free, access_point, easy,
                  (open_week @> cast(:minute as integer)) as open, latitude, longitude,
                """ + (filter.near() == null ? "null::float8" : Sought.KILOMETRES)
                        + " as kilometres" + from(words, sought)
                        + " order by " + order(filter, words) + "name collate \"de-x-icu\", service_id"
                        + " limit :limit offset :offset")
                .params(sought.values())
                .param("words", words)
                .param("title", german.titleQuery(filter.words()))
                .param("most", MOST_WITH_WORDS)
                .param("minute", Sought.minuteOfWeek(now))
                .param("limit", limit)
                .param("offset", offset)
                .query(ListingStore::line)
                .list();
    }

    Count count(ServiceFilter filter) {
        var sought = Sought.by(filter);
        var words = german.query(filter.words());
        var most = words.isEmpty() ? MOST : MOST_WITH_WORDS;
        var counted = db.sql("select count(*) from (select from directory."
                        + (words.isEmpty() ? "listing" : "listing_text" + joined(sought))
                        + sought.where(words.isEmpty() ? "" : "words @@ cast(:words as tsquery)")
                        + " limit :most) counted")
                .params(sought.values())
                .param("words", words)
                .param("most", most + 1)
                .query(Integer.class)
                .single();
        return new Count(Math.min(counted, most), counted > most);
    }

    private static String having(String words, Sought sought) {
        return words.isEmpty()
                ? ""
                : HAVING_WORDS.formatted(
                        joined(sought),
                        sought.where("words @@ cast(:title as tsquery)"),
                        sought.where("words @@ cast(:words as tsquery)"));
    }

    /// Words alone need no look at anything else.
    private static String joined(Sought sought) {
        return sought.conditions().isEmpty() ? "" : " join directory.listing using (service_id)";
    }

    private static String from(String words, Sought sought) {
        return words.isEmpty()
                ? " from directory.listing" + TEXT + sought.where("")
                : " from having_it join directory.listing using (service_id)" + TEXT;
    }

    private static String order(ServiceFilter filter, String words) {
        if (filter.near() != null) {
            return "kilometres, ";
        }
        return words.isEmpty() ? "" : "ts_rank_cd(words, cast(:words as tsquery)) desc, ";
    }

    private static ServiceLine line(ResultSet row, int number) throws SQLException {
        return new ServiceLine(
                Objects.requireNonNull(row.getObject("service_id", UUID.class)),
                row.getString("name"),
                row.getString("organization_name"),
                row.getString("teaser"),
                row.getString("city"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getBoolean("step_free"),
                row.getBoolean("access_point"),
                row.getBoolean("easy"),
                row.getBoolean("open"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("kilometres", Double.class));
    }
}
