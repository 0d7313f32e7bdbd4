package org.augenhoehe.undertakings.start;

import org.augenhoehe.places.ChosenPlace;
import org.jspecify.annotations.Nullable;

/// Where an undertaking is, in words and, where that is known, as a point.
record Whereabouts(
        String text, @Nullable Double latitude, @Nullable Double longitude) {
    private static final int LONGEST = 200;

    static Whereabouts of(ChosenPlace chosen) {
        var text = switch (chosen) {
            case ChosenPlace.Nowhere nowhere -> "";
            case ChosenPlace.Unclear unclear -> "";
            case ChosenPlace.AtAddress at -> at.address().line();
            case ChosenPlace.InDistrict in -> in.district().longLabel();
            case ChosenPlace.AtCoordinates at -> at.coordinates().toString();
        };
        var point = chosen.point();
        return new Whereabouts(
                text.substring(0, Math.min(LONGEST, text.length())),
                point.map(at -> at.latitude()).orElse(null),
                point.map(at -> at.longitude()).orElse(null));
    }
}
