package org.augenhoehe.directory.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsColumn.Type;
import org.jspecify.annotations.Nullable;

/// Turns what was written into what the column holds, as PostgreSQL reads it.
final class TypedValue {
    /// `9:00am`, `9am`, `830am`, `7:30 am`, `9:00a`, `17:00`, `10:00:00`, with or without a zone.
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}?)(?::?(\\d{2}))?(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap])?\\.?(?:m\\.?)?(?:z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][-+]?\\d{1,2})?");

    private TypedValue() {}

    /// @return null where the column cannot hold it
    static @Nullable String of(HsdsColumn column, String written) {
        if (!column.allowed().isEmpty()) {
            return allowed(column, written.strip());
        }
        try {
            return column.type() == Type.TEXT ? written : typed(column.type(), written.strip());
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable String typed(Type type, String written) {
        return switch (type) {
            case TEXT, ID -> written;
            case NUMBER -> NUMBER.matcher(written).matches() ? new BigDecimal(written).toPlainString() : null;
            case DATE -> LocalDate.parse(written).toString();
            case TIME -> time(written);
            case MOMENT -> moment(written).toString();
            case FLAG -> flag(written);
        };
    }

    private static @Nullable String allowed(HsdsColumn column, String written) {
        return column.allowed().stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String time(String written) {
        var parts = TIME.matcher(written.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return null;
        }
        var hour = Integer.parseInt(parts.group(1));
        var half = parts.group(4);
        if (half == null && parts.group(2) == null || half != null && hour > 12) {
            return null;
        }
        var onClock = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        return LocalTime.of(onClock % 24, number(parts.group(2)), number(parts.group(3)))
                .toString();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Instant moment(String written) {
        try {
            return OffsetDateTime.parse(written.replace(' ', 'T')).toInstant();
        } catch (DateTimeException withoutZone) {
            return written.length() == 10
                    ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        }
    }

    private static @Nullable String flag(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "t", "1", "yes", "ja" -> "true";
            case "false", "f", "0", "no", "nein" -> "false";
            default -> null;
        };
    }
}
