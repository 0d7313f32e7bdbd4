package org.augenhoehe.sharing.show.form;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// An offer as it is typed. Where it is, whose members may use it and what helps people with disabilities is read from
/// the form itself.
///
/// @param owner id of a group or an organisation; empty for one's own
/// @param exactness null where nobody chose: then it is the street
/// @param hours of the time bank that one use is worth: "2", "1,5", "1:30"; empty for none
record OfferForm(
        @NotNull(message = "sharing.offer.deal.missing") Deal deal,

        @NotNull(message = "sharing.offer.good.missing") Good good,

        @NotNull(message = "sharing.offer.category.missing") Category category,

        @Size(min = 3, max = 120, message = "sharing.offer.name.missing")
        String title,

        @Size(max = 4000) String about,
        @Size(max = 2000) String conditions,
        @Size(max = 2000) String damage,
        @Size(max = 500) String inReturn,
        String owner,

        @Min(value = 1, message = "sharing.offer.pieces.wrong")
        @Max(value = 500, message = "sharing.offer.pieces.wrong")
        @Nullable
        Integer pieces,

        @Nullable Admits admits,
        @Nullable Exactness exactness,

        @Pattern(regexp = OfferForm.HOURS, message = "sharing.offer.hours.wrong")
        String hours) {
    static final String HOURS = "(\\d{1,3}([.,]\\d{1,2}|:[0-5]\\d)?)?";
    private static final int AN_HOUR = 60;
    private static final int MOST = 6000;

    OfferForm {
        title = stripped(title);
        about = stripped(about);
        conditions = stripped(conditions);
        damage = stripped(damage);
        inReturn = stripped(inReturn);
        owner = stripped(owner);
        hours = stripped(hours);
    }

    int piecesOrOne() {
        return pieces == null ? 1 : pieces;
    }

    Admits admitsOrEverybody() {
        return admits == null ? Admits.EVERYBODY : admits;
    }

    Exactness exactnessOrStreet() {
        return exactness == null ? Exactness.STREET : exactness;
    }

    /// Zero for none, and for what makes no sense.
    int minutes() {
        if (hours.isEmpty() || !hours.matches(HOURS)) {
            return 0;
        }
        var colon = hours.indexOf(':');
        return colon >= 0
                ? Integer.parseInt(hours.substring(0, colon)) * AN_HOUR + Integer.parseInt(hours.substring(colon + 1))
                : new BigDecimal(hours.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(AN_HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    boolean isTooMuch() {
        return minutes() > MOST;
    }

    static String hours(@Nullable Integer minutes) {
        return minutes == null ? "" : "%d:%02d".formatted(minutes / AN_HOUR, minutes % AN_HOUR);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
