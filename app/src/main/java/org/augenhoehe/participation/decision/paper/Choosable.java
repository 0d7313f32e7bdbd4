package org.augenhoehe.participation.decision.paper;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.augenhoehe.participation.budget.Price;
import org.jspecify.annotations.Nullable;

/// One of the options of a ballot paper.
///
/// @param number on the paper, from 1; the same in the published box
/// @param source the thing on the thread that it came from; null where hosts wrote it up
/// @param reserved whether this person stands for a reserved seat
/// @param price what it costs; null where no money is shared out
public record Choosable(
        int number,
        String title,
        String about,
        @Nullable UUID source,
        boolean reserved,
        @Nullable Price price,
        Imprint imprint) {

    public String id() {
        return Integer.toString(number);
    }

    public boolean isHidden() {
        return imprint.hidden();
    }

    /// All that it says, as its fingerprint holds it.
    public String words() {
        return words(title, about);
    }

    static String words(String title, String about) {
        return about.isEmpty() ? title : title + "\n\n" + about;
    }

    /// The same where its words are shown; else without them, and without the way to where they came from.
    ///
    /// @param instead what is said of the option with a number
    Choosable saying(UnaryOperator<String> instead) {
        return isHidden()
                ? new Choosable(
                        number,
                        instead.apply(id()),
                        "",
                        null,
                        reserved,
                        price == null ? null : new Price(price.cents(), "", ""),
                        imprint)
                : this;
    }
}
