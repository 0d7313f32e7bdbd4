package org.augenhoehe.participation.survey.result.show;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.places.map.DrawnMap.Drawn;
import org.augenhoehe.places.map.MapSign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the places are that a table of a result names: the middle of each part of the town, never where somebody
/// pointed. What fewer than five people named is not named in the table and not on the map.
@Component
class PlacesOnMap {
    private final Gazetteer gazetteer;

    PlacesOnMap(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @return null where the question asks for no place, or none of them is known
    @Nullable
    DrawnMap of(Question question, Figure figure) {
        if (question.kind() != QuestionKind.PLACE
                || question.hidden()
                || figure.rows().isEmpty()) {
            return null;
        }
        var parts = figure.rows().getFirst().parts();
        if (!parts.tellsApart() && !(parts.isTold() && parts.isWhole())) {
            return null;
        }
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < parts.all().size(); i++) {
            var part = parts.all().get(i);
            if (part.keys().size() == 1 && part.keys().getFirst() > 0) {
                put(drawn, figure.names().get(part.keys().getFirst() - 1), part.people(), i + 1);
            }
        }
        return drawn.isEmpty() ? null : DrawnMap.of(drawn);
    }

    /// @param number under which it stands in the table
    private void put(List<Drawn> drawn, String name, int people, int number) {
        gazetteer.districts().stream()
                .filter(district -> district.longLabel().equals(name))
                .map(District::centre)
                .filter(centre -> centre != null)
                .findFirst()
                .ifPresent(centre -> drawn.add(new Drawn(
                        Geometries.point(centre.latitude(), centre.longitude()),
                        name + ": " + people,
                        MapSign.CIRCLE,
                        String.valueOf(number),
                        "")));
    }
}
