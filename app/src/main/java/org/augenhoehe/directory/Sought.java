package org.augenhoehe.directory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The conditions of a filter on the listing, and what they are filled with; all but its words.
record Sought(List<String> conditions, Map<String, @Nullable Object> values) {
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;
    private static final double KILOMETRES_PER_DEGREE = 111.32;
    static final String KILOMETRES = "places.kilometres(latitude, longitude, :latitude, :longitude)";

    static Sought by(ServiceFilter filter) {
        var sought = new Sought(new ArrayList<>(), new HashMap<>());
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
            var minute = minuteOfWeek(filter.openAt());
            // The index knows hours; which minutes of the hour stands in the row.
            sought.and("open_hours @> array[cast(:openHour as integer)]", "openHour", minute / 60)
                    .and("open_week @> cast(:openAt as integer)", "openAt", minute);
        }
        return sought;
    }

    Sought and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /// @param more a condition that is asked for as well; empty for none
    String where(String more) {
        var all = new ArrayList<>(conditions);
        if (!more.isEmpty()) {
            all.add(more);
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
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

    static int minuteOfWeek(LocalDateTime moment) {
        return ((moment.getDayOfWeek().getValue() - 1) * 1440 + moment.getHour() * 60 + moment.getMinute())
                % MINUTES_OF_WEEK;
    }
}
