package org.augenhoehe.timebank.statement;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A day as every browser sends it. Whether it fits is up to the rules.
public final class TypedDay {
    private static final int LAST_YEAR = 9999;

    private TypedDay() {}

    /// Says in the form what is wrong.
    ///
    /// @return null where it is no day
    public static @Nullable LocalDate read(Page page, Form form, String field) {
        try {
            var day = LocalDate.parse(form.value(field).strip());
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException none) {
            // Said below.
        }
        form.reject(field, page.t("timebank.statement.day.missing"));
        return null;
    }
}
