package org.augenhoehe.sharing.calendar.outside;

import java.util.Locale;
import java.util.regex.Pattern;

/// Looks at a calendar from elsewhere line by line before anything makes sense of it. The library works out time zones
/// while it reads: one that changes "every second since 1970" is a few bytes long and would keep a thread for hours.
final class IcsLook {
    private static final int MOST_LINES = 200_000;
    private static final int MOST_PARTS = 20_000;
    /// A calendar, an entry, its reminder; a time zone, its summer.
    private static final int DEEPEST = 6;
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";

    private int parts;
    private int deep;
    private boolean zone;

    private IcsLook() {}

    /// @return false where it is more than anybody keeps by hand, or its time zones are none that people live in
    static boolean isFine(String text) {
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            return false;
        }
        var look = new IcsLook();
        return FOLDED.matcher(text).replaceAll("").lines().allMatch(look::isFineLine);
    }

    private boolean isFineLine(String typed) {
        var line = typed.strip().toUpperCase(Locale.ROOT);
        if (line.startsWith(BEGIN)) {
            zone |= line.equals("BEGIN:VTIMEZONE");
            deep++;
            parts++;
            return deep <= DEEPEST && parts <= MOST_PARTS;
        }
        if (line.startsWith(END)) {
            zone &= !line.equals("END:VTIMEZONE");
            deep = Math.max(0, deep - 1);
            return true;
        }
        return !zone || !isRule(line) || isYearly(line);
    }

    private static boolean isRule(String line) {
        return line.startsWith("RRULE") || line.startsWith("EXRULE");
    }

    /// Clocks are put forward and back once a year.
    private static boolean isYearly(String line) {
        var names = line.substring(line.indexOf(':') + 1).replaceAll("\\s", "");
        return names.contains("FREQ=YEARLY")
                && !names.contains("BYHOUR")
                && !names.contains("BYMINUTE")
                && !names.contains("BYSECOND");
    }
}
