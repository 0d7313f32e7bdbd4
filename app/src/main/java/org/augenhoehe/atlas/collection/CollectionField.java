package org.augenhoehe.atlas.collection;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What a collection asks of each of its entries.
///
/// @param choices what can be chosen; empty where nothing is
public record CollectionField(
        UUID id, UUID collection, int number, String name, FieldKind kind, List<String> choices, boolean needed) {
    static final String YES = "ja";
    static final String NO = "nein";
    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    public CollectionField {
        choices = List.copyOf(choices);
    }

    /// As it is called in a form.
    public String input() {
        return "feld-" + id;
    }

    /// @param value what somebody said; empty for nothing
    public boolean takes(String value) {
        if (value.isEmpty()) {
            return !needed;
        }
        return value.length() <= LONGEST
                && switch (kind) {
                    case TEXT -> true;
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case YES_NO -> value.equals(YES) || value.equals(NO);
                    case CHOICE -> choices.contains(value);
                };
    }

    /// What is said in a file, as the field takes it: "yes", "1" and "true" are a yes.
    public String read(String typed) {
        var value = typed.strip();
        if (kind == FieldKind.YES_NO) {
            return switch (value.toLowerCase(java.util.Locale.ROOT)) {
                case "ja", "yes", "true", "wahr", "1", "x" -> YES;
                case "nein", "no", "false", "falsch", "0" -> NO;
                default -> value;
            };
        }
        return kind == FieldKind.CHOICE
                ? choices.stream()
                        .filter(one -> one.equalsIgnoreCase(value))
                        .findFirst()
                        .orElse(value)
                : value;
    }

    public List<Option> options(Page page) {
        return kind == FieldKind.YES_NO
                ? List.of(new Option(YES, page.t("atlas.yes")), new Option(NO, page.t("atlas.no")))
                : choices.stream().map(one -> new Option(one, one)).toList();
    }

    public String say(Page page, String value) {
        if (kind != FieldKind.YES_NO) {
            return value;
        }
        return page.t(value.equals(YES) ? "atlas.yes" : "atlas.no");
    }
}
