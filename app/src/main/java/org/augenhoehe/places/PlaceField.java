package org.augenhoehe.places;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.places.ChosenPlace.AtAddress;
import org.augenhoehe.places.ChosenPlace.AtCoordinates;
import org.augenhoehe.places.ChosenPlace.InDistrict;
import org.augenhoehe.places.ChosenPlace.Nowhere;
import org.augenhoehe.places.ChosenPlace.Unclear;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// The form field "place" (`places/field.jte`): by address, from the list, or where the device is. Rooms show it with
/// [#options] and read it with [#read].
@Component
public class PlaceField {
    private static final int LONGEST = 200;

    private final Gazetteer gazetteer;
    private final Geocoder geocoder;

    PlaceField(Gazetteer gazetteer, Geocoder geocoder) {
        this.gazetteer = gazetteer;
        this.geocoder = geocoder;
    }

    /// The towns and their parts to choose from.
    public List<Option> options() {
        return gazetteer.districts().stream()
                .map(district -> new Option(district.key(), district.longLabel()))
                .toList();
    }

    /// What somebody said. The device's answer counts before an address, an address before the list: the exacter first.
    ///
    /// @param form gets a sentence at the field where what came makes no sense
    public ChosenPlace read(Page page, Form form, String field) {
        var chosen = chosen(form, field);
        if (chosen instanceof Unclear) {
            form.reject(field, page.t("places.field.unclear"));
        }
        return chosen;
    }

    ChosenPlace chosen(Form form, String field) {
        var latitude = form.value(field + "-breite");
        var longitude = form.value(field + "-laenge");
        if (!latitude.isBlank() || !longitude.isBlank()) {
            return Coordinates.find(latitude, longitude)
                    .<ChosenPlace>map(AtCoordinates::new)
                    .orElseGet(Unclear::new);
        }
        var typed = form.value(field).strip();
        if (!typed.isEmpty()) {
            return typed.length() > LONGEST ? new Unclear() : located(Address.find(typed));
        }
        var listed = form.value(field + "-liste");
        return listed.isEmpty() ? new Nowhere() : listed(listed);
    }

    private ChosenPlace located(Optional<Address> address) {
        return address.<ChosenPlace>map(
                        at -> new AtAddress(at, gazetteer.find(at).or(() -> geocoder.find(at))))
                .orElseGet(Unclear::new);
    }

    private ChosenPlace listed(String key) {
        return gazetteer.districts().stream()
                .filter(district -> district.key().equals(key))
                .findFirst()
                .<ChosenPlace>map(InDistrict::new)
                .orElseGet(Unclear::new);
    }
}
