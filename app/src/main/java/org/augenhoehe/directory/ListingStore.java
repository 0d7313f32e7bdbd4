package org.augenhoehe.directory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the list of services.
@Repository
class ListingStore {
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;
    private static final double KILOMETRES_PER_DEGREE = 111.32;

    private static final String KILOMETRES = """
            6371 * 2 * asin(sqrt(least(1, sin(radians(latitude - :latitude) / 2) ^ 2
              + cos(radians(:latitude)) * cos(radians(latitude)) * sin(radians(longitude - :longitude) / 2) ^ 2)))
            """;

    private final JdbcClient db;
    private final GermanText german;

    ListingStore(JdbcClient db, GermanText german) {
        this.db = db;
        this.german = german;
    }

    /// The conditions of a filter, and what they are filled with.
    private record Sought(List<String> conditions, Map<String, @Nullable Object> values) {
        Sought and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
            return this;
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }

    List<ServiceLine> list(ServiceFilter filter, LocalDateTime now, int limit, int offset) {
        var sought = sought(filter);
        sought.values().put("minute", minuteOfWeek(now));
        var near = filter.near() != null;
        return db.sql("""
                select service_id, name, organization_name, teaser, city, languages, step_free, access_point, easy,
                  (open_week @> :minute or open_week @> :minute + 10080) as open, latitude, longitude,
                """ + (near ? KILOMETRES : "null::float8") + " as kilometres from directory.listing"
                        + sought.where()
                        + " order by " + order(filter) + "name collate \"de-x-icu\", service_id"
                        + " limit :limit offset :offset")
                .params(sought.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new ServiceLine(
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
                        row.getObject("kilometres", Double.class)))
                .list();
    }

    private String order(ServiceFilter filter) {
        if (filter.near() != null) {
            return "kilometres, ";
        }
        return german.query(filter.words()).isEmpty() ? "" : "ts_rank_cd(words, cast(:words as tsquery)) desc, ";
    }

    long count(ServiceFilter filter) {
        var sought = sought(filter);
        return db.sql("select count(*) from directory.listing" + sought.where())
                .params(sought.values())
                .query(Long.class)
                .single();
    }

    private Sought sought(ServiceFilter filter) {
        var sought = new Sought(new ArrayList<>(), new HashMap<>());
        var words = german.query(filter.words());
        if (!words.isEmpty()) {
            sought.and("words @@ cast(:words as tsquery)", "words", words);
        }
        if (filter.topic() != null) {
            sought.and("topics @> array[:topic::uuid]", "topic", filter.topic());
        }
        if (filter.organisation() != null) {
            sought.and("organization_id = :organisation", "organisation", filter.organisation());
        }
        if (!filter.place().isBlank()) {
            place(filter.place().strip(), sought);
        }
        if (filter.near() != null) {
            near(filter.near(), sought);
        }
        if (!filter.language().isBlank()) {
            sought.and("languages @> cast(array[:language] as text[])", "language", filter.language());
        }
        for (var yes : yes(filter)) {
            sought.conditions().add(yes);
        }
        if (filter.openAt() != null) {
            sought.and(
                    "(open_week @> :openAt or open_week @> :openAt + 10080)", "openAt", minuteOfWeek(filter.openAt()));
        }
        return sought;
    }

    private static List<String> yes(ServiceFilter filter) {
        var yes = new ArrayList<String>();
        if (filter.stepFree()) {
            yes.add("step_free");
        }
        if (filter.accessPoint()) {
            yes.add("access_point");
        }
        if (filter.easy()) {
            yes.add("easy");
        }
        return yes;
    }

    private static void place(String place, Sought sought) {
        if (Character.isDigit(place.charAt(0))) {
            sought.and("postal_codes @> cast(array[:place] as text[])", "place", place);
        } else {
            sought.and("cities @> cast(array[:place] as text[])", "place", place.toLowerCase(Locale.ROOT));
        }
    }

    /// A box first, which the index knows; what lies in its corners is too far.
    private static void near(ServiceFilter.Near near, Sought sought) {
        var high = near.kilometres() / KILOMETRES_PER_DEGREE;
        var wide = high / Math.max(0.01, Math.cos(Math.toRadians(near.latitude())));
        sought.and("latitude between :latitude - :high and :latitude + :high", "latitude", near.latitude())
                .and("longitude between :longitude - :wide and :longitude + :wide", "longitude", near.longitude())
                .and(KILOMETRES + " <= :kilometres", "kilometres", near.kilometres());
        sought.values().put("high", high);
        sought.values().put("wide", wide);
    }

    private static int minuteOfWeek(LocalDateTime moment) {
        return ((moment.getDayOfWeek().getValue() - 1) * 1440 + moment.getHour() * 60 + moment.getMinute())
                % MINUTES_OF_WEEK;
    }

    List<Choosable> topics(@Nullable UUID below) {
        return db.sql("""
                select t.id::text as key, t.name, (select count(*) from directory.listing where topics @> array[t.id]) as services
                from directory.taxonomy_term t where t.parent_id is not distinct from :below
                order by t.name collate "de-x-icu", t.id
                """).param("below", below, java.sql.Types.OTHER).query(Choosable.class).list().stream()
                .filter(topic -> topic.services() > 0)
                .toList();
    }

    Optional<Choosable> findTopic(UUID topic) {
        return db.sql("""
                select t.id::text as key, t.name, (select count(*) from directory.listing where topics @> array[t.id]) as services
                from directory.taxonomy_term t where t.id = :topic
                """).param("topic", topic).query(Choosable.class).optional();
    }

    List<Choosable> languages() {
        return db.sql("""
                select key, key as name, count(*) as services from directory.listing, unnest(languages) key
                group by key order by services desc, key
                """).query(Choosable.class).list();
    }

    List<Choosable> cities(int limit) {
        return db.sql("""
                select city as key, city as name, count(*) as services from directory.listing
                where city <> '' group by city order by services desc, city limit :limit
                """).param("limit", limit).query(Choosable.class).list();
    }
}
