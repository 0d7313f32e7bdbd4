package org.augenhoehe.sharing.booking.form;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.opening.HoursText;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.Opening;

/// What holds for a thing, in short sentences, for whoever wants to borrow it.
public final class RuleSentences {
    private RuleSentences() {}

    public static List<String> of(Page page, Opening opening, Limit limit) {
        var told = new ArrayList<String>();
        told.add(page.t(opening.approval() ? "sharing.booking.rule.asks" : "sharing.booking.rule.at-once"));
        if (opening.wholeDays()) {
            told.add(page.t("sharing.booking.rule.days"));
        }
        if (opening.leadMinutes() > 0) {
            told.add(page.t("sharing.booking.rule.lead", words(page, opening.leadMinutes())));
        }
        told.add(page.t("sharing.booking.rule.longest", words(page, opening.longestMinutes())));
        if (opening.within() && !opening.always()) {
            told.add(page.t("sharing.booking.rule.within"));
        }
        if (opening.holidays()) {
            told.add(page.t("sharing.booking.rule.holidays"));
        }
        if (limit.atOnce() != null) {
            told.add(page.t("sharing.booking.rule.at-once.most", limit.atOnce()));
        }
        if (limit.days() != null) {
            told.add(page.t("sharing.booking.rule.days.most", limit.days()));
        }
        return told;
    }

    /// The hours of each day on which somebody is there; none where it is always open.
    public static List<String> hours(Page page, Opening opening) {
        return opening.always()
                ? List.of()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> !opening.on(day).isEmpty())
                        .map(day -> name(page, day)
                                + (opening.wholeDays() ? "" : ": " + HoursText.write(day, opening.hours())))
                        .toList();
    }

    public static String name(Page page, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, page.language().locale());
    }

    private static String words(Page page, int minutes) {
        return BookingWords.duration(page, Duration.ofMinutes(minutes));
    }
}
