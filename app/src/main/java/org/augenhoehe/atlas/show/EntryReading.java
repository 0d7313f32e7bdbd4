package org.augenhoehe.atlas.show;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.entry.Marked;
import org.augenhoehe.places.map.DrawField;
import org.augenhoehe.places.map.DrawnPlace;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what somebody typed about an entry, before anything is stored.
@Component
class EntryReading {
    /// Longer side in pixels: enough to read a sign on a photo.
    private static final int EDGE = 1600;

    static final String WHERE = "form";

    private final DrawField draw;
    private final Pictures pictures;

    EntryReading(DrawField draw, Pictures pictures) {
        this.draw = draw;
        this.pictures = pictures;
    }

    /// @param fields of the collection; none where it belongs to none
    /// @param placeBefore in words, where it was drawn before; empty else
    /// @return empty where something is wrong: the form then says what
    Optional<Marked> read(Page page, EntryForm typed, Form form, List<CollectionField> fields, String placeBefore)
            throws IOException {
        var place = draw.read(page, form, WHERE);
        if (place instanceof DrawnPlace.Nowhere) {
            form.reject(WHERE + "-ort", page.t("atlas.where.missing"));
        }
        if (typed.fromDay() != null
                && typed.untilDay() != null
                && typed.untilDay().isBefore(typed.fromDay())) {
            form.reject("untilDay", page.t("atlas.until.before"));
        }
        var said = values(page, form, fields);
        var picture = picture(page, typed, form);
        if (form.hasErrors() || !(place instanceof DrawnPlace.Somewhere(var shape, var words))) {
            return Optional.empty();
        }
        return Optional.of(new Marked(
                typed.kind(),
                typed.category(),
                typed.title(),
                typed.about(),
                typed.isNamed(),
                shape,
                typed.exactnessOrStreet(),
                words.isEmpty() ? placeBefore : words,
                typed.fromDay(),
                typed.untilDay(),
                picture,
                typed.collection(),
                said));
    }

    private static Map<UUID, String> values(Page page, Form form, List<CollectionField> fields) {
        var said = new HashMap<UUID, String>();
        for (var field : fields) {
            var value = form.value(field.input()).strip();
            if (!field.takes(value)) {
                form.reject(
                        field.input(),
                        page.t(value.isEmpty() ? "atlas.field.missing" : "atlas.field.wrong." + field.kind()));
            }
            said.put(field.id(), value);
        }
        return said;
    }

    private Marked.@Nullable Picture picture(Page page, EntryForm typed, Form form) throws IOException {
        var file = typed.chosenPicture();
        if (file == null) {
            return null;
        }
        if (typed.pictureDescription().isEmpty()) {
            form.reject("pictureDescription", page.t("atlas.picture.description.missing"));
        }
        return switch (pictures.take(file, EDGE)) {
            case Pictures.Picture taken -> new Marked.Picture(taken.jpeg(), typed.pictureDescription());
            case Pictures.TooLarge() -> rejected(form, page.t("atlas.picture.toolarge"));
            case Pictures.NoPicture() -> rejected(form, page.t("atlas.picture.unknown"));
        };
    }

    private static Marked.@Nullable Picture rejected(Form form, String why) {
        form.reject("picture", why);
        return null;
    }
}
