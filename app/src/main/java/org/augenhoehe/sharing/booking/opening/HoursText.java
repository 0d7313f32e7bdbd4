package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hours of a weekday as people type them: `9-12, 14:30–18 Uhr`.
public final class HoursText {
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:Uhr)?\\s*(?:-|–|—|bis|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:Uhr)?",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 6;

    private HoursText() {}

    /// @return empty where it cannot be read, or where its parts overlap; no hours where nothing is typed
    public static Optional<List<Hours>> read(DayOfWeek weekday, String typed) {
        var hours = new ArrayList<Hours>();
        if (typed.isBlank()) {
            return Optional.of(hours);
        }
        for (var part : typed.strip().split("[,;]|\\bund\\b|\\band\\b", -1)) {
            var matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var from = minute(matcher.group(1), matcher.group(2));
            var until = minute(matcher.group(3), matcher.group(4));
            if (from < 0 || until < 0 || from >= until) {
                return Optional.empty();
            }
            hours.add(new Hours(weekday, from, until));
        }
        hours.sort(Comparator.comparingInt(Hours::fromMinute));
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).fromMinute() < hours.get(i - 1).untilMinute()) {
                return Optional.empty();
            }
        }
        return hours.size() > MOST ? Optional.empty() : Optional.of(hours);
    }

    public static String write(DayOfWeek weekday, List<Hours> all) {
        return all.stream()
                .filter(one -> one.weekday() == weekday)
                .map(Hours::text)
                .collect(Collectors.joining(", "));
    }

    /// @return -1 where there is no such time
    private static int minute(String hour, @org.jspecify.annotations.Nullable String minute) {
        var hours = Integer.parseInt(hour);
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        var both = hours * 60 + minutes;
        return minutes > 59 || both > Hours.A_DAY ? -1 : both;
    }
}
