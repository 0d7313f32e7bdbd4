package org.augenhoehe.sharing.booking.free;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.augenhoehe.sharing.booking.opening.Holiday;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks for what is free. What it finds is asked once more when it is booked.
@Repository
public class FreeStore {
    private final JdbcClient db;

    FreeStore(JdbcClient db) {
        this.db = db;
    }

    /// The nearest first where a place was named, else the newest.
    public Found list(FreeQuestion question, int limit, int offset) {
        var rows = db.sql(FreeSql.of(question))
                .params(values(question))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> Map.entry(OfferStore.offer(row, number), row.getInt("found")))
                .list();
        return new Found(
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().getValue());
    }

    private static Map<String, @Nullable Object> values(FreeQuestion question) {
        var values = new HashMap<String, @Nullable Object>();
        var days = question.wholeDays();
        values.put("from", Timestamp.from(question.span().from()));
        values.put("until", Timestamp.from(question.span().until()));
        values.put("dayFrom", Timestamp.from(days.from()));
        values.put("dayUntil", Timestamp.from(days.until()));
        values.put("minutes", question.minutes());
        values.put("dayMinutes", question.minutesOfDays());
        values.put("firstDay", question.firstDay());
        values.put("lastDay", question.lastDay());
        values.put("firstWeekday", question.firstDay().getDayOfWeek().getValue());
        values.put("lastWeekday", question.lastDay().getDayOfWeek().getValue());
        values.put("firstMinute", question.firstMinute());
        values.put("lastMinute", question.lastMinute());
        values.put("lands", lands(question.firstDay(), question.lastDay()));
        values.put("now", Timestamp.from(question.now()));
        values.put("query", question.query());
        values.put(
                "category",
                question.category() == null ? null : question.category().name());
        values.put("kilometres", question.kilometres());
        var near = question.near();
        if (near != null) {
            var box = near.around(1000.0 * Math.max(1, question.kilometres()));
            values.put("latitude", near.latitude());
            values.put("longitude", near.longitude());
            values.put("south", box.south());
            values.put("north", box.north());
            values.put("west", box.west());
            values.put("east", box.east());
        }
        return values;
    }

    /// Where one of these days is a public holiday.
    private static String[] lands(LocalDate first, LocalDate last) {
        return Arrays.stream(Land.values())
                .filter(land -> Stream.of(first, last)
                        .anyMatch(day -> Holiday.on(day, land).isPresent()))
                .map(Land::name)
                .toArray(String[]::new);
    }

    /// @param count of all that are free, not only of those on this page; 0 on a page behind the last
    public record Found(List<Offer> offers, int count) {
        public Found {
            offers = List.copyOf(offers);
        }
    }
}
