package org.augenhoehe.participation.survey.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Reads a place. An address can be a name: without names nobody can say more than a part of the town.
@Component
public class PlaceTyping {
    /// Coordinates without any name.
    private static final Pattern BARE = Pattern.compile("[-\\d.,\\s°NSEWO]+");

    /// In metres: farther away it is no part of that town.
    private static final double NEAR = 5_000;

    private final PlaceField field;
    private final Gazetteer gazetteer;

    PlaceTyping(PlaceField field, Gazetteer gazetteer) {
        this.field = field;
        this.gazetteer = gazetteer;
    }

    public List<Option> options() {
        return field.options();
    }

    Optional<Given.Located> read(Page page, Form form, String name, boolean anonymous) {
        if (anonymous) {
            form.with(name, "").with(name + "-breite", "").with(name + "-laenge", "");
        }
        var chosen = field.read(page, form, name);
        if (chosen instanceof ChosenPlace.Nowhere || chosen instanceof ChosenPlace.Unclear) {
            return Optional.empty();
        }
        if (chosen instanceof ChosenPlace.AtCoordinates(var at)) {
            return Optional.of(new Given.Located(around(at), at.latitude(), at.longitude()));
        }
        var where = Whereabouts.of(chosen);
        return Optional.of(new Given.Located(where.text(), where.latitude(), where.longitude()));
    }

    /// What somebody points at is called as the part of the town around it, so that it is counted with what others say.
    private String around(Coordinates at) {
        var near = gazetteer.districts().stream()
                .filter(district ->
                        district.centre() != null && district.centre().distanceTo(at) <= NEAR)
                .toList();
        var parts = near.stream().filter(district -> !district.name().isEmpty()).toList();
        return (parts.isEmpty() ? near : parts)
                .stream()
                        .min(Comparator.comparingDouble(district ->
                                Objects.requireNonNull(district.centre()).distanceTo(at)))
                        .map(District::longLabel)
                        .orElseGet(at::toString);
    }

    /// Whether it is more than the part of a town that was chosen from the list.
    private boolean isPointedAt(Given.Located located) {
        return located.latitude() != null
                && located.longitude() != null
                && gazetteer.districts().stream()
                        .filter(district -> district.longLabel().equals(located.text()))
                        .map(District::centre)
                        .noneMatch(new Coordinates(located.latitude(), located.longitude())::equals);
    }

    /// As it was said last: from the list, by the device, or typed.
    void fill(Form form, String name, Given.Located located) {
        var listed = options().stream()
                .filter(option -> option.label().equals(located.text()))
                .findFirst();
        if (listed.isPresent() && !isPointedAt(located)) {
            form.with(name + "-liste", listed.get().value());
        } else if (listed.isPresent() || BARE.matcher(located.text()).matches()) {
            form.with(name + "-breite", String.valueOf(located.latitude()))
                    .with(name + "-laenge", String.valueOf(located.longitude()));
        } else {
            form.with(name, located.text());
        }
    }
}
