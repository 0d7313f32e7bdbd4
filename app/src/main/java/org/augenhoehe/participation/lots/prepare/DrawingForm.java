package org.augenhoehe.participation.lots.prepare;

import java.util.List;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param from `people` or `list`
record DrawingForm(
        @NotBlank(message = "lots.prepare.purpose.missing") @Size(min = 3, max = 1000)
        String purpose,

        @NotNull(message = "lots.prepare.seats.wrong")
        @Min(value = 1, message = "lots.prepare.seats.wrong")
        @Max(value = 1000, message = "lots.prepare.seats.wrong")
        Integer seats,

        @NotBlank(message = "lots.prepare.from.missing") String from,
        @Nullable String categories,
        @Nullable Boolean households,

        @NotNull(message = "lots.prepare.days.wrong")
        @Min(value = 1, message = "lots.prepare.days.wrong")
        @Max(value = 60, message = "lots.prepare.days.wrong")
        Integer days) {
    static final String LIST = "list";

    DrawingForm {
        purpose = purpose == null ? "" : purpose.strip();
    }

    DrawingWish wish() {
        return new DrawingWish(purpose, seats, LIST.equals(from), Boolean.TRUE.equals(households), days);
    }

    /// Says what is wrong with the categories.
    Categories categories(Page page, Form form) {
        var read =
                Categories.read(LIST.equals(from) || categories == null ? "" : categories, seats == null ? 1 : seats);
        if (!read.isRight()) {
            form.reject(
                    "categories",
                    read.wrongLine() == 0
                            ? page.t("lots.prepare.categories.many")
                            : page.t("lots.prepare.categories.wrong", read.wrongLine()));
        }
        return read;
    }

    static Form of(@Nullable Drawing drawing, List<Quota> quotas) {
        return drawing == null
                ? Form.empty().with("from", "people").with("seats", "12").with("days", "7")
                : Form.empty()
                        .with("purpose", drawing.purpose())
                        .with("seats", String.valueOf(drawing.seats()))
                        .with("from", drawing.listed() ? LIST : "people")
                        .with("categories", Categories.write(quotas))
                        .with("households", String.valueOf(drawing.households()))
                        .with("days", String.valueOf(drawing.days()));
    }

    /// Of the field for the least or the most of a quota.
    static String field(String bound, int place) {
        return bound + "-" + place;
    }

    static Form bounds(Form form, List<Quota> quotas) {
        for (int place = 0; place < quotas.size(); place++) {
            form.with(field("von", place), String.valueOf(quotas.get(place).least()));
            form.with(field("bis", place), String.valueOf(quotas.get(place).most()));
        }
        return form;
    }
}
