package org.augenhoehe.participation.walk.show;

import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.StationWish;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;

import jakarta.validation.constraints.Size;

/// A station, as somebody types it.
record StationForm(
        @Size(min = 2, max = 100, message = "walk.station.name.missing")
        String name,

        @Size(max = 500) String question,
        @Size(max = 500) String access) {
    StationForm {
        name = name == null ? "" : name.strip();
        question = question == null ? "" : question.strip();
        access = access == null ? "" : access.strip();
    }

    StationWish wish(Whereabouts where) {
        return new StationWish(name, where, question, access);
    }

    static Form of(Station station) {
        return Form.empty()
                .with("name", station.name())
                .with("question", station.question())
                .with("access", station.access())
                .with(WalkPlaces.FIELD, station.place());
    }
}
