package org.augenhoehe.places.map;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/// The form field in which a point, line or area is chosen (`places/drawField.jte`): drawn on the map, or by address,
/// by
/// place name, by where the device is. Rooms show it with [#options] and read it with [#read]. What is drawn is GeoJSON
/// in the field itself; the other ways stand in fields named `field-ort`, as in [PlaceField].
@Component
public class DrawField {
    private final PlaceField places;
    private final PlaceBounds bounds;

    DrawField(PlaceField places, PlaceBounds bounds) {
        this.places = places;
        this.bounds = bounds;
    }

    /// The towns and their parts to choose from.
    public List<Option> options() {
        return places.options();
    }

    /// What somebody said. What is drawn counts before an address or the list.
    ///
    /// @param form gets a sentence at the field where what came makes no sense
    public DrawnPlace read(Page page, Form form, String field) {
        var drawn = form.value(field).strip();
        return drawn.isEmpty() ? said(page, form, field + "-ort") : drawn(page, form, field, drawn);
    }

    private DrawnPlace drawn(Page page, Form form, String field, String json) {
        return switch (Geometries.read(json, bounds.now().orElse(null))) {
            case Shape.Read read -> new DrawnPlace.Somewhere(read.geometry(), "");
            case Shape.Bad bad -> {
                form.reject(field, page.t(bad.reason().textKey(), bad.where()));
                yield new DrawnPlace.Unclear();
            }
        };
    }

    private DrawnPlace said(Page page, Form form, String field) {
        var chosen = places.read(page, form, field);
        var point = chosen.point().map(DrawField::point);
        return switch (chosen) {
            case ChosenPlace.Nowhere nowhere -> new DrawnPlace.Nowhere();
            case ChosenPlace.Unclear unclear -> new DrawnPlace.Unclear();
            case ChosenPlace.AtAddress at ->
                known(page, form, field, point, at.address().line());
            case ChosenPlace.InDistrict in ->
                known(page, form, field, point, in.district().longLabel());
            case ChosenPlace.AtCoordinates at -> known(page, form, field, point, "");
        };
    }

    /// An address without a point cannot be put on a map.
    private static DrawnPlace known(Page page, Form form, String field, Optional<Geometry> point, String words) {
        if (point.isEmpty()) {
            form.reject(field, page.t("places.draw.unknown"));
        }
        return point.<DrawnPlace>map(at -> new DrawnPlace.Somewhere(at, words)).orElseGet(DrawnPlace.Unclear::new);
    }

    private static Geometry point(Coordinates at) {
        return Geometries.point(at.latitude(), at.longitude());
    }
}
