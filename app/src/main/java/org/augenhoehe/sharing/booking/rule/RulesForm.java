package org.augenhoehe.sharing.booking.rule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.HoursText;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The rules of a thing as people type them.
final class RulesForm {
    private static final List<String> FIELDS = List.of(
            "unit",
            "when",
            "within",
            "approval",
            "leadHours",
            "aheadDays",
            "shortest",
            "longest",
            "beforeMinutes",
            "afterMinutes",
            "holidays",
            "land",
            "keepHours",
            "atOnce",
            "daysAMonth");
    private static final int HOUR = 60;
    private static final int A_YEAR = 365;

    private RulesForm() {}

    static String field(DayOfWeek day) {
        return "hours" + day.getValue();
    }

    static Form typed(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        for (var field : FIELDS) {
            put(form, typed, field);
        }
        Arrays.stream(DayOfWeek.values()).forEach(day -> put(form, typed, field(day)));
        return form;
    }

    private static void put(Form form, MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        form.with(field, value == null ? "" : value.strip());
    }

    static Form of(Opening opening, Limit limit) {
        var form = Form.empty()
                .with("unit", opening.wholeDays() ? "days" : "hours")
                .with("when", opening.always() ? "always" : "hours")
                .with("within", opening.within() ? "true" : "")
                .with("approval", opening.approval() ? "asks" : "at-once")
                .with("leadHours", String.valueOf(opening.leadMinutes() / HOUR))
                .with("aheadDays", String.valueOf(opening.aheadDays()))
                .with("shortest", String.valueOf(opening.shortestMinutes()))
                .with("longest", String.valueOf(Math.ceilDiv(opening.longestMinutes(), HOUR)))
                .with("beforeMinutes", String.valueOf(opening.beforeMinutes()))
                .with("afterMinutes", String.valueOf(opening.afterMinutes()))
                .with("holidays", opening.holidays() ? "true" : "")
                .with("land", opening.land().name())
                .with("keepHours", String.valueOf(opening.keepHours()))
                .with("atOnce", limit.atOnce() == null ? "" : String.valueOf(limit.atOnce()))
                .with("daysAMonth", limit.days() == null ? "" : String.valueOf(limit.days()));
        for (var day : DayOfWeek.values()) {
            form.with(field(day), HoursText.write(day, opening.hours()));
        }
        return form;
    }

    /// @param form gets a sentence at each field that makes no sense
    static Optional<Opening> read(Page page, Form form) {
        var always = !form.value("when").equals("hours");
        var hours = hours(page, form);
        if (!always && hours.isEmpty() && !form.hasErrors()) {
            form.reject(field(DayOfWeek.MONDAY), page.t("sharing.booking.rules.hours.missing"));
        }
        var lead = number(page, form, "leadHours", 0, 24 * A_YEAR);
        var ahead = number(page, form, "aheadDays", 1, 2 * A_YEAR);
        var shortest = number(page, form, "shortest", 1, Hours.A_DAY * A_YEAR);
        var longest = number(page, form, "longest", 1, 24 * A_YEAR);
        var before = number(page, form, "beforeMinutes", 0, Hours.A_DAY);
        var after = number(page, form, "afterMinutes", 0, Hours.A_DAY);
        var keep = number(page, form, "keepHours", 1, 168);
        if (longest * HOUR < shortest) {
            form.reject("longest", page.t("sharing.booking.rules.longest.wrong"));
        }
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Opening(
                        form.value("unit").equals("days"),
                        !form.value("within").isEmpty(),
                        always,
                        lead * HOUR,
                        ahead,
                        shortest,
                        longest * HOUR,
                        before,
                        after,
                        !form.value("approval").equals("at-once"),
                        !form.value("holidays").isEmpty(),
                        land(form.value("land")),
                        keep,
                        always ? List.of() : hours));
    }

    static Optional<Limit> readLimit(Page page, Form form) {
        var atOnce = orNone(page, form, "atOnce", 100);
        var days = orNone(page, form, "daysAMonth", 31);
        return form.hasErrors() ? Optional.empty() : Optional.of(new Limit(atOnce, days));
    }

    private static @Nullable Integer orNone(Page page, Form form, String field, int most) {
        return form.value(field).isEmpty() ? null : number(page, form, field, 1, most);
    }

    private static List<Hours> hours(Page page, Form form) {
        var all = new ArrayList<Hours>();
        for (var day : DayOfWeek.values()) {
            HoursText.read(day, form.value(field(day)))
                    .ifPresentOrElse(
                            all::addAll, () -> form.reject(field(day), page.t("sharing.booking.rules.hours.wrong")));
        }
        return all;
    }

    private static int number(Page page, Form form, String field, int least, int most) {
        var typed = form.value(field);
        var number = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            form.reject(field, page.t("sharing.booking.rules.number", least, most));
            return least;
        }
        return number;
    }

    private static Land land(String name) {
        return Arrays.stream(Land.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Land.ALL);
    }

    static List<Option> units(Page page) {
        return List.of(
                new Option("hours", page.t("sharing.booking.rules.unit.hours")),
                new Option("days", page.t("sharing.booking.rules.unit.days")));
    }

    static List<Option> whens(Page page) {
        return List.of(
                new Option("always", page.t("sharing.booking.rules.when.always")),
                new Option("hours", page.t("sharing.booking.rules.when.hours")));
    }

    static List<Option> approvals(Page page) {
        return List.of(
                new Option("asks", page.t("sharing.booking.rules.approval.asks")),
                new Option("at-once", page.t("sharing.booking.rules.approval.at-once")));
    }
}
