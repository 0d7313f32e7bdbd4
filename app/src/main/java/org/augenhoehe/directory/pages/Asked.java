package org.augenhoehe.directory.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.ServiceFilter.Near;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

/// What somebody asks the list for, as it stands in the address of the page: it can be bookmarked and sent on.
record Asked(Map<String, String> typed) {
    static final List<String> FIELDS = List.of(
            "q",
            "thema",
            "ort",
            "ort-liste",
            "ort-breite",
            "ort-laenge",
            "umkreis",
            "sprache",
            "stufenlos",
            "hilfe",
            "leicht",
            "jetzt");
    private static final double USUAL_KILOMETRES = 5;
    private static final double MOST_KILOMETRES = 100;

    String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    Form form() {
        var form = Form.empty();
        FIELDS.forEach(field -> form.with(field, value(field)));
        return form;
    }

    @Nullable
    UUID topic() {
        return Ids.find(value("thema")).orElse(null);
    }

    int pageNumber() {
        return value("seite").matches("[0-9]{1,6}") ? Integer.parseInt(value("seite")) : 1;
    }

    /// Who names a whole town without saying how far means the town, not the circle around its middle.
    ServiceFilter filter(ChosenPlace place, LocalDateTime now) {
        var point =
                place.point().filter(any -> isExact(place) || !value("umkreis").isEmpty());
        var near = point.map(at -> new Near(at.latitude(), at.longitude(), kilometres()));
        return new ServiceFilter(
                value("q"),
                topic(),
                null,
                near.isPresent() ? "" : town(place),
                near.orElse(null),
                value("sprache"),
                yes("stufenlos"),
                yes("hilfe"),
                yes("leicht"),
                yes("jetzt") ? now : null);
    }

    private static boolean isExact(ChosenPlace place) {
        return switch (place) {
            case ChosenPlace.AtCoordinates at -> true;
            case ChosenPlace.AtAddress at -> !at.address().street().isEmpty();
            case ChosenPlace.InDistrict in -> !in.district().name().isEmpty();
            case ChosenPlace.Nowhere nowhere -> false;
            case ChosenPlace.Unclear unclear -> false;
        };
    }

    private static String town(ChosenPlace place) {
        return switch (place) {
            case ChosenPlace.AtAddress at ->
                at.address().postcode().isEmpty()
                        ? at.address().town()
                        : at.address().postcode();
            case ChosenPlace.InDistrict in -> in.district().town();
            case ChosenPlace.AtCoordinates at -> "";
            case ChosenPlace.Nowhere nowhere -> "";
            case ChosenPlace.Unclear unclear -> "";
        };
    }

    private double kilometres() {
        var typed = value("umkreis");
        return typed.matches("[0-9]{1,3}")
                ? Math.clamp(Double.parseDouble(typed), 1, MOST_KILOMETRES)
                : USUAL_KILOMETRES;
    }

    private boolean yes(String field) {
        return value(field).equals("true");
    }

    boolean isNarrowed() {
        return FIELDS.stream().anyMatch(field -> !value(field).isEmpty());
    }

    /// The address of the same list, without the number of its page.
    String href() {
        return "/angebote?"
                + FIELDS.stream()
                        .filter(field -> !value(field).isEmpty())
                        .map(field -> field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8) + "&")
                        .collect(Collectors.joining())
                + "seite=";
    }
}
