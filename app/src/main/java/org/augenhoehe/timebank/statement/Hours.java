package org.augenhoehe.timebank.statement;

import org.augenhoehe.platform.web.Page;

/// Minutes as people say them.
public final class Hours {
    private static final int AN_HOUR = 60;
    /// As it is printed; a hyphen is no sign for less than nothing.
    private static final String MINUS = "\u2212";

    private Hours() {}

    /// "3 Stunden und 30 Minuten", "minus 15 Minuten".
    public static String words(Page page, long minutes) {
        var many = Math.abs(minutes);
        var hours = many / AN_HOUR;
        var rest = many % AN_HOUR;
        String said;
        if (rest == 0) {
            said = page.t("timebank.statement.hours", hours);
        } else if (hours == 0) {
            said = page.t("timebank.statement.minutes", rest);
        } else {
            said = page.t(
                    "timebank.statement.both",
                    page.t("timebank.statement.hours", hours),
                    page.t("timebank.statement.minutes", rest));
        }
        return minutes < 0 ? page.t("timebank.statement.minus", said) : said;
    }

    /// "3:30" and "−0:15", as figures stand below each other.
    public static String figure(long minutes) {
        var many = Math.abs(minutes);
        return (minutes < 0 ? MINUS : "") + "%d:%02d".formatted(many / AN_HOUR, many % AN_HOUR);
    }

    /// The same with a sign before what came in, too.
    public static String moved(long minutes) {
        return (minutes > 0 ? "+" : "") + figure(minutes);
    }
}
