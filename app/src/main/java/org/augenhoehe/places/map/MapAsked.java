package org.augenhoehe.places.map;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import static java.util.stream.Collectors.joining;

/// Reads what the address of the map asks for.
@Component
class MapAsked {
    static final String PLACE = "ort";
    private static final List<String> PLACES = List.of(PLACE, PLACE + "-liste", PLACE + "-breite", PLACE + "-laenge");
    private static final int LONGEST = 200;

    private final GermanText german;
    private final PlaceField places;

    MapAsked(GermanText german, PlaceField places) {
        this.german = german;
        this.places = places;
    }

    MapFilter filter(MultiValueMap<String, String> typed) {
        var words = shortened(first(typed, "q")).strip();
        return new MapFilter(
                typed.getOrDefault("ebene", List.of()).stream()
                        .filter(layer -> !layer.isBlank())
                        .map(MapAsked::shortened)
                        .limit(20)
                        .toList(),
                shortened(first(typed, "art")),
                words,
                german.query(words));
    }

    Form form(MultiValueMap<String, String> typed, MapFilter filter) {
        var form = Form.empty()
                .with("ebene", filter.layers())
                .with("art", filter.category())
                .with("q", filter.words());
        PLACES.forEach(field -> form.with(field, shortened(first(typed, field))));
        return form;
    }

    ChosenPlace near(Page page, Form form) {
        return places.read(page, form, PLACE);
    }

    /// The same question again, up to the number of the page.
    static String href(String path, MapFilter filter, Form form) {
        return Stream.concat(
                                Stream.of(filter.address()),
                                PLACES.stream()
                                        .filter(field -> !form.value(field).isEmpty())
                                        .map(field -> field + "=" + MapFilter.encoded(form.value(field))))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("&", path + "?", ""))
                        .replaceFirst("([^?])$", "$1&")
                + "seite=";
    }

    static int page(MultiValueMap<String, String> typed) {
        var number = first(typed, "seite");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        @Nullable String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
