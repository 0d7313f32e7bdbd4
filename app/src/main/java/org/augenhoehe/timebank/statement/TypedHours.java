package org.augenhoehe.timebank.statement;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// Hours and minutes as somebody types them into two fields: "2" and "30". Who writes "1:30" or "1,5" into the first
/// and nothing into the second is understood, too.
public final class TypedHours {
    public static final String HOURS = "hours";
    public static final String MINUTES = "minutes";
    /// A day has no more.
    public static final int A_DAY = 24 * 60;

    private static final int AN_HOUR = 60;
    private static final int NO_NUMBER = -1;
    private static final int SIXTY = -2;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern PART = Pattern.compile("(\\d{1,4})[.,](0|00|25|5|50|75)");

    private TypedHours() {}

    /// Says in the form what is wrong.
    ///
    /// @param most so many minutes at most
    /// @return 0 where something is
    public static int read(Page page, Form form, int most) {
        var read = read(form.value(HOURS), form.value(MINUTES), most);
        if (read.wrong() != null) {
            form.reject(
                    read.wrong() == Wrong.SIXTY ? MINUTES : HOURS,
                    page.t("timebank.statement.typed." + read.wrong(), Hours.words(page, most)));
        }
        return read.minutes();
    }

    /// One field, in which nothing is a figure, too: "0", "10", "1:30", "1,5".
    ///
    /// @return in minutes; empty where it is no such figure
    public static OptionalInt one(String typed) {
        var minutes = inOne(typed.strip());
        return minutes < 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// The same the other way round, to be shown in a field again.
    public static String typed(int minutes) {
        return minutes % AN_HOUR == 0 ? String.valueOf(minutes / AN_HOUR) : Hours.figure(minutes);
    }

    static Read read(String hours, String minutes, int most) {
        var first = hours.strip();
        var second = minutes.strip();
        if (first.isEmpty() && second.isEmpty()) {
            return new Read(0, Wrong.MISSING);
        }
        if (isLess(first) || isLess(second)) {
            return new Read(0, Wrong.LESS);
        }
        var whole = second.isEmpty() ? inOne(first) : inTwo(first, second);
        if (whole < 0) {
            return new Read(0, whole == NO_NUMBER ? Wrong.NO_NUMBER : Wrong.SIXTY);
        }
        if (whole == 0) {
            return new Read(0, Wrong.NOTHING);
        }
        return whole > most ? new Read(0, Wrong.TOO_MANY) : new Read(whole, null);
    }

    private static int inOne(String typed) {
        if (WHOLE.matcher(typed).matches()) {
            return Integer.parseInt(typed) * AN_HOUR;
        }
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Integer.parseInt(clock.group(1)) * AN_HOUR + Integer.parseInt(clock.group(2));
        }
        var part = PART.matcher(typed);
        if (part.matches()) {
            var quarters = switch (part.group(2)) {
                case "25" -> 1;
                case "5", "50" -> 2;
                case "75" -> 3;
                default -> 0;
            };
            return Integer.parseInt(part.group(1)) * AN_HOUR + quarters * AN_HOUR / 4;
        }
        return NO_NUMBER;
    }

    private static int inTwo(String hours, String minutes) {
        if (!(hours.isEmpty() || WHOLE.matcher(hours).matches())
                || !WHOLE.matcher(minutes).matches()) {
            return NO_NUMBER;
        }
        var rest = Integer.parseInt(minutes);
        if (rest >= AN_HOUR) {
            return SIXTY;
        }
        return (hours.isEmpty() ? 0 : Integer.parseInt(hours)) * AN_HOUR + rest;
    }

    private static boolean isLess(String typed) {
        return typed.matches("[-\u2212\u2013] ?\\d.*");
    }

    /// @param wrong null where nothing is
    record Read(int minutes, @Nullable Wrong wrong) {}

    /// The text key of its sentence is `timebank.statement.typed.<name>`.
    enum Wrong {
        MISSING,
        /// Less than nothing.
        LESS,
        NO_NUMBER,
        /// More minutes than an hour has.
        SIXTY,
        NOTHING,
        TOO_MANY
    }
}
