package org.augenhoehe.places.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.augenhoehe.places.geometry.ShapeReading.Wrong;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// One reading of one GPX file.
final class GpxReading {
    private static final int LONGEST_WORD = 2000;

    private final XMLStreamReader xml;
    private final @Nullable Envelope within;
    private final Consumer<Feature> told;

    /// Names of the elements that are open, the innermost first.
    private final Deque<String> open = new ArrayDeque<>();

    private final Map<String, String> words = new HashMap<>();
    private final List<List<Coordinate>> pieces = new ArrayList<>();
    private @Nullable Wrong wrong;
    private int points;
    private int features;

    GpxReading(XMLStreamReader xml, @Nullable Envelope within, Consumer<Feature> told) {
        this.xml = xml;
        this.within = within;
        this.told = told;
    }

    FileRead read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.isEmpty() && !xml.getLocalName().equals("gpx")) {
                        return new FileRead.Broken(Flaw.NOT_A_SHAPE, "");
                    }
                    begin(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS -> word();
                case XMLStreamConstants.END_ELEMENT -> end(open.pop());
                default -> {}
            }
        }
        return new FileRead.Done(features);
    }

    private void begin(String name) {
        open.push(name);
        switch (name) {
            case "wpt", "rte", "trk" -> {
                words.clear();
                pieces.clear();
                pieces.add(new ArrayList<>());
                points = 0;
                wrong = null;
                if (name.equals("wpt")) {
                    point();
                }
            }
            case "trkseg" -> pieces.add(new ArrayList<>());
            case "rtept", "trkpt" -> point();
            default -> {}
        }
    }

    private void point() {
        points++;
        if (pieces.isEmpty() || wrong != null) {
            return;
        }
        try {
            if (points > Geometries.MOST_POINTS) {
                throw new Wrong(Flaw.TOO_MANY_POINTS, "");
            }
            pieces.getLast().add(ShapeReading.onEarth(number("lon"), number("lat")));
        } catch (Wrong first) {
            wrong = first;
        }
    }

    private double number(String attribute) {
        try {
            return Double.parseDouble(String.valueOf(xml.getAttributeValue(null, attribute)));
        } catch (NumberFormatException notANumber) {
            throw new Wrong(Flaw.NOT_NUMBERS, Integer.toString(points));
        }
    }

    /// Name and description of the thing itself, not those of its points.
    private void word() {
        var name = open.peek();
        var above = open.stream().skip(1).findFirst().orElse("");
        if (name != null
                && List.of("name", "desc", "type").contains(name)
                && List.of("wpt", "rte", "trk").contains(above)) {
            words.merge(name, xml.getText().strip(), (before, more) -> shortened(before + " " + more));
        }
    }

    private void end(String name) {
        if (List.of("wpt", "rte", "trk").contains(name)) {
            features++;
            told.accept(new Feature(features, Map.copyOf(words), shape(name)));
            pieces.clear();
        }
    }

    private Shape shape(String name) {
        if (wrong != null) {
            return new Shape.Bad(wrong.flaw, wrong.where);
        }
        var drawn = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
        if (drawn.isEmpty()) {
            return new Shape.Bad(Flaw.EMPTY, "");
        }
        if (!name.equals("wpt") && drawn.stream().allMatch(piece -> piece.size() < 2)) {
            return new Shape.Bad(
                    Flaw.TOO_FEW_POINTS, Geometries.where(drawn.getFirst().getFirst()));
        }
        return new ShapeReading(within).checked(geometry(name, drawn));
    }

    private static Geometry geometry(String name, List<List<Coordinate>> drawn) {
        if (name.equals("wpt")) {
            return Geometries.FACTORY.createPoint(drawn.getFirst().getFirst());
        }
        var lines = drawn.stream()
                .filter(piece -> piece.size() > 1)
                .map(piece -> Geometries.FACTORY.createLineString(piece.toArray(Coordinate[]::new)))
                .toArray(LineString[]::new);
        return lines.length == 1 ? lines[0] : Geometries.FACTORY.createMultiLineString(lines);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_WORD, text.length()));
    }
}
