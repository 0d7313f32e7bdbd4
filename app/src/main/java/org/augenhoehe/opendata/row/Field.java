package org.augenhoehe.opendata.row;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.platform.web.Page;

/// A part of a row: a column of the table.
///
/// @param kind what stands there: `text`, `number`, `day`, …; text key `opendata.kind.<kind>`
/// @param means in English, as programs read it
public record Field(String set, String name, String kind, String means, boolean countsPeople) {
    public static List<Field> of(DataSet<?> set) {
        return Arrays.stream(set.type().getRecordComponents())
                .map(part -> of(set.name(), part))
                .toList();
    }

    private static Field of(String set, RecordComponent part) {
        var means = part.getAnnotation(Means.class);
        return new Field(
                set, part.getName(), kind(part.getType()), means == null ? "" : means.value(), isAboutPeople(part));
    }

    /// Itself, or something within it.
    private static boolean isAboutPeople(RecordComponent part) {
        return part.isAnnotationPresent(CountsPeople.class)
                || part.getGenericType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> inner
                        && inner.isRecord()
                        && Arrays.stream(inner.getRecordComponents()).anyMatch(Field::isAboutPeople);
    }

    private static String kind(Class<?> type) {
        if (type == UUID.class) {
            return "id";
        }
        if (type == Instant.class) {
            return "moment";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        if (type == URI.class) {
            return "address";
        }
        if (type == boolean.class) {
            return "yesno";
        }
        if (type.isPrimitive() || type == Long.class || type == Integer.class || type == BigDecimal.class) {
            return "number";
        }
        if (type == List.class || type.isRecord()) {
            return "parts";
        }
        return type.isEnum() ? "word" : "text";
    }

    public boolean isMoment() {
        return kind.equals("moment");
    }

    /// In the reader's words; in English where nobody wrote them yet.
    public String said(Page page) {
        var own = "opendata.field." + set + "." + name;
        var common = "opendata.field." + name;
        return page.hasText(own) ? page.t(own) : page.hasText(common) ? page.t(common) : means;
    }
}
