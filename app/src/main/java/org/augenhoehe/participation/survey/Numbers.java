package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Numbers as people type them: with a comma or a point before the decimals, without anything between thousands.
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{1,4})?");

    private Numbers() {}

    /// @return empty where it is no number
    public static Optional<BigDecimal> read(String typed) {
        return NUMBER.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    /// As it is typed again.
    public static String say(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }
}
