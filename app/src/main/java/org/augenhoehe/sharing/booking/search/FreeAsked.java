package org.augenhoehe.sharing.booking.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.augenhoehe.platform.web.Form;
import org.springframework.util.MultiValueMap;

import static java.util.stream.Collectors.joining;

/// Reads what the address of the search for what is free asks for.
final class FreeAsked {
    static final String PLACE = "ort";
    private static final List<String> TIMES = List.of("fromDay", "fromTime", "untilDay", "untilTime");
    private static final List<String> FIELDS = List.of(
            "fromDay",
            "fromTime",
            "untilDay",
            "untilTime",
            "q",
            "art",
            PLACE,
            PLACE + "-liste",
            PLACE + "-breite",
            PLACE + "-laenge",
            "umkreis");
    private static final int LONGEST = 200;

    private FreeAsked() {}

    static Form form(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        for (var field : FIELDS) {
            var value = typed.getFirst(field);
            form.with(field, value == null ? "" : value.substring(0, Math.min(LONGEST, value.length())));
        }
        return form;
    }

    static int page(MultiValueMap<String, String> typed) {
        var number = typed.getFirst("seite");
        return number != null && number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    }

    /// The same hours, for the form in which it is booked.
    static String times(Form form) {
        return query(form, TIMES);
    }

    /// The same question again, up to the number of the page.
    static String href(Form form) {
        return FreePages.PATH + "?" + query(form, FIELDS) + "&seite=";
    }

    private static String query(Form form, List<String> fields) {
        return fields.stream()
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
