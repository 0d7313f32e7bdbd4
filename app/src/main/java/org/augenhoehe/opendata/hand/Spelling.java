package org.augenhoehe.opendata.hand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;

/// How a file is written.
///
/// @see #type as the browser is told
public enum Spelling {
    CSV("text/csv"),
    JSON("application/json");

    private final String type;

    Spelling(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public MediaType withCharset() {
        return MediaType.parseMediaType(this == CSV ? type + ";charset=UTF-8" : type);
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Spelling> find(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }
}
