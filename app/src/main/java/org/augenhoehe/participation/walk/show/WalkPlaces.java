package org.augenhoehe.participation.walk.show;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.augenhoehe.participation.walk.route.Points;
import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where something on a walk is: an address, what the device says, or coordinates as they are copied from elsewhere.
@Component
class WalkPlaces {
    static final String FIELD = "place";

    private static final Pattern COORDINATES = Pattern.compile("(-?\\d{1,2}\\.\\d+)[,;\\s]+(-?\\d{1,3}\\.\\d+)");

    private final PlaceField places;

    WalkPlaces(PlaceField places) {
        this.places = places;
    }

    List<Option> options() {
        return places.options();
    }

    /// @param known where it was before: who does not change the words keeps the point
    Whereabouts read(Page page, Form form, @Nullable Whereabouts known) {
        var typed = form.value(FIELD).strip();
        var device = form.value(FIELD + "-breite").isBlank();
        if (device && known != null && known.text().equals(typed) && !typed.isEmpty()) {
            return known;
        }
        var matcher = COORDINATES.matcher(typed);
        Optional<Coordinates> point =
                device && matcher.matches() ? Coordinates.find(matcher.group(1), matcher.group(2)) : Optional.empty();
        return point.map(at -> Whereabouts.of(new ChosenPlace.AtCoordinates(at)))
                .orElseGet(() -> Whereabouts.of(places.read(page, form, FIELD)));
    }

    /// Where the device says that somebody stands; null where it was not asked.
    static @Nullable Coordinates here(Form form) {
        var latitude = form.value("hier-breite");
        var longitude = form.value("hier-laenge");
        return Coordinates.find(latitude, longitude)
                .map(at -> new Coordinates(Points.coarse(at.latitude()), Points.coarse(at.longitude())))
                .orElse(null);
    }
}
