package org.augenhoehe.opendata.row;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.augenhoehe.api.CountsPeople;
import org.jspecify.annotations.Nullable;

/// Keeps figures from pointing at somebody. Fewer than five are not told. What still grows is told in steps of five:
/// whoever lays the files of two days beside each other learns of no single person what they did in between.
final class Shelter {
    static final int LEAST = 5;
    private static final BigDecimal STEP = BigDecimal.valueOf(LEAST);

    private Shelter() {}

    static @Nullable Object of(@Nullable Object figure, CountsPeople how) {
        if (figure == null) {
            return null;
        }
        var exact = new BigDecimal(figure.toString());
        if (exact.compareTo(STEP) < 0) {
            return null;
        }
        return how.fixed()
                ? figure
                : exact.divide(STEP, 0, RoundingMode.DOWN).multiply(STEP).longValueExact();
    }
}
