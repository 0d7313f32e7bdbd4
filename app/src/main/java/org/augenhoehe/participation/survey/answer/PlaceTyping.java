package org.augenhoehe.participation.survey.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.places.ChosenPlace;
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

    private final PlaceField field;

    PlaceTyping(PlaceField field) {
        this.field = field;
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
        var where = Whereabouts.of(chosen);
        return Optional.of(new Given.Located(where.text(), where.latitude(), where.longitude()));
    }

    /// As it was said last: from the list, by the device, or typed.
    void fill(Form form, String name, Given.Located located) {
        var listed = options().stream()
                .filter(option -> option.label().equals(located.text()))
                .findFirst();
        if (listed.isPresent()) {
            form.with(name + "-liste", listed.get().value());
        } else if (BARE.matcher(located.text()).matches()) {
            form.with(name + "-breite", String.valueOf(located.latitude()))
                    .with(name + "-laenge", String.valueOf(located.longitude()));
        } else {
            form.with(name, located.text());
        }
    }
}
