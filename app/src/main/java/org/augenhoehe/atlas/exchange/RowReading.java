package org.augenhoehe.atlas.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.geometry.Flaw;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Tells what a line says, or why it cannot be taken.
class RowReading {
    private static final List<String> TITLE = List.of("titel", "title", "name", "bezeichnung");
    private static final List<String> ABOUT =
            List.of("text", "beschreibung", "description", "about", "info", "desc", "cmt");
    private static final List<String> CATEGORY = List.of("kategorie", "category", "thema", "art", "type");
    private static final List<String> LATITUDE = List.of("breite", "lat", "latitude", "breitengrad", "y");
    private static final List<String> LONGITUDE =
            List.of("länge", "laenge", "lon", "lng", "long", "longitude", "längengrad", "laengengrad", "x");
    private static final List<String> PLACE = List.of("adresse", "address", "ort", "place", "anschrift", "wo");
    private static final List<String> SHAPE = List.of("geojson", "geometrie", "geometry", "form");

    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_PLACE = 200;

    private final List<CollectionField> fields;
    private final Gazetteer gazetteer;
    private final @Nullable Envelope within;
    private final Consumer<StagedRow> taken;
    private final Consumer<RefusedLine> refused;

    /// @param within where things of this place lie; null where nobody knows
    RowReading(
            List<CollectionField> fields,
            Gazetteer gazetteer,
            @Nullable Envelope within,
            Consumer<StagedRow> taken,
            Consumer<RefusedLine> refused) {
        this.fields = fields;
        this.gazetteer = gazetteer;
        this.within = within;
        this.taken = taken;
        this.refused = refused;
    }

    /// Without a column for the name, or any that says where, nothing of a table can be taken.
    ///
    /// @return those that nobody asked for
    List<String> header(List<String> names) {
        if (TITLE.stream().noneMatch(names::contains)) {
            throw new Unreadable(1, ImportTrouble.NO_COLUMN, "titel");
        }
        var point = LATITUDE.stream().anyMatch(names::contains)
                && LONGITUDE.stream().anyMatch(names::contains);
        if (!point
                && PLACE.stream().noneMatch(names::contains)
                && SHAPE.stream().noneMatch(names::contains)) {
            throw new Unreadable(1, ImportTrouble.NO_COLUMN, "breite, laenge");
        }
        var known = new HashSet<String>();
        List.of(TITLE, ABOUT, CATEGORY, LATITUDE, LONGITUDE, PLACE, SHAPE).forEach(known::addAll);
        fields.forEach(field -> known.add(field.name().toLowerCase(Locale.ROOT)));
        var unknown = new ArrayList<>(names);
        unknown.removeIf(name -> name.isEmpty() || known.contains(name));
        return unknown;
    }

    void read(ReadRow row) {
        var words = row.words();
        var title = first(words, TITLE);
        if (!row.complete()) {
            refuse(row, ImportTrouble.COLUMNS_MISSING, title);
            return;
        }
        if (title.length() < SHORTEST_TITLE) {
            refuse(row, ImportTrouble.NO_TITLE, title);
            return;
        }
        var about = first(words, ABOUT);
        var place = first(words, PLACE);
        if (title.length() > LONGEST_TITLE || about.length() > LONGEST_TEXT || place.length() > LONGEST_PLACE) {
            refuse(row, ImportTrouble.TOO_LONG, title);
            return;
        }
        var said = said(row);
        if (said.isEmpty()) {
            return;
        }
        shape(row, place)
                .ifPresent(shape -> taken.accept(new StagedRow(
                        row.line(),
                        Category.find(first(words, CATEGORY)).orElse(Category.OTHER),
                        title,
                        about,
                        place,
                        shape,
                        said.get())));
    }

    private Optional<Map<UUID, String>> said(ReadRow row) {
        var said = new HashMap<UUID, String>();
        for (var field : fields) {
            var value = field.read(row.words().getOrDefault(field.name().toLowerCase(Locale.ROOT), ""));
            if (!field.takes(value)) {
                refuse(
                        row,
                        value.isEmpty() ? ImportTrouble.FIELD_MISSING : ImportTrouble.FIELD_WRONG,
                        field.name() + (value.isEmpty() ? "" : ": " + value));
                return Optional.empty();
            }
            if (!value.isEmpty()) {
                said.put(field.id(), value);
            }
        }
        return Optional.of(said);
    }

    private Optional<String> shape(ReadRow row, String place) {
        if (row.shape() != null) {
            return checked(row, row.shape());
        }
        var drawn = first(row.words(), SHAPE);
        if (!drawn.isEmpty()) {
            return checked(row, Geometries.read(drawn, within));
        }
        var latitude = first(row.words(), LATITUDE).replace(',', '.');
        var longitude = first(row.words(), LONGITUDE).replace(',', '.');
        if (!latitude.isEmpty() || !longitude.isEmpty()) {
            return point(row, latitude, longitude);
        }
        if (place.isEmpty()) {
            refuse(row, ImportTrouble.NO_PLACE, "");
            return Optional.empty();
        }
        var found = Address.find(place).flatMap(gazetteer::find);
        if (found.isEmpty()) {
            refuse(row, ImportTrouble.ADDRESS_UNKNOWN, place);
        }
        return found.map(at -> Geometries.write(Geometries.point(at.latitude(), at.longitude())));
    }

    private Optional<String> point(ReadRow row, String latitude, String longitude) {
        double north;
        double east;
        try {
            north = Double.parseDouble(latitude);
            east = Double.parseDouble(longitude);
        } catch (NumberFormatException notANumber) {
            return checked(row, new Shape.Bad(Flaw.NOT_NUMBERS, latitude + " " + longitude));
        }
        if (!Double.isFinite(north) || !Double.isFinite(east)) {
            return checked(row, new Shape.Bad(Flaw.NOT_NUMBERS, latitude + " " + longitude));
        }
        return checked(
                row, Geometries.read("{\"type\":\"Point\",\"coordinates\":[" + east + "," + north + "]}", within));
    }

    private Optional<String> checked(ReadRow row, Shape shape) {
        return switch (shape) {
            case Shape.Read(var geometry) -> Optional.of(Geometries.write(geometry));
            case Shape.Bad(var reason, var where) -> {
                refused.accept(new RefusedLine(row.line(), ImportTrouble.BAD_SHAPE, reason.textKey(), where));
                yield Optional.empty();
            }
        };
    }

    private void refuse(ReadRow row, ImportTrouble trouble, String detail) {
        refused.accept(RefusedLine.of(row.line(), trouble, detail));
    }

    private static String first(Map<String, String> words, List<String> names) {
        return names.stream()
                .map(name -> words.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
