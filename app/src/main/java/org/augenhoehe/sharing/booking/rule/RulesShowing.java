package org.augenhoehe.sharing.booking.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.form.RuleSentences;
import org.augenhoehe.sharing.booking.opening.ClosingDay;
import org.augenhoehe.sharing.booking.opening.Land;

/// What both pages of rules have in common: those of one thing, and those of all things of an organisation.
final class RulesShowing {
    private static final int LONGEST = 366;

    private RulesShowing() {}

    /// @param path of the page
    /// @param closing the form in which days are closed
    /// @param limited whether limits per person are set here
    static Map<String, Object> values(
            Page page, String path, Form form, Form closing, List<ClosingDay> closed, boolean limited) {
        var values = new HashMap<String, Object>();
        values.put("path", path);
        values.put("form", form);
        values.put("closing", closing);
        values.put("closed", closed);
        values.put("limited", limited);
        values.put("units", RulesForm.units(page));
        values.put("whens", RulesForm.whens(page));
        values.put("approvals", RulesForm.approvals(page));
        values.put("lands", Land.options(page));
        values.put(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Option(RulesForm.field(day), RuleSentences.name(page, day)))
                        .toList());
        return values;
    }

    /// @return first and last day; empty where the form says what is wrong
    static Optional<List<LocalDate>> days(Page page, Form form, LocalDate today) {
        try {
            var first = LocalDate.parse(form.value("firstDay"));
            var last = form.value("lastDay").isBlank() ? first : LocalDate.parse(form.value("lastDay"));
            if (last.isBefore(first)
                    || last.isBefore(today)
                    || first.plusDays(LONGEST).isBefore(last)) {
                form.reject("lastDay", page.t("sharing.booking.closing.wrong"));
                return Optional.empty();
            }
            return Optional.of(List.of(first, last));
        } catch (DateTimeException noDay) {
            form.reject("firstDay", page.t("sharing.booking.times.day.wrong"));
            return Optional.empty();
        }
    }
}
