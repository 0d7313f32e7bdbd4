package org.augenhoehe.participation.survey.result.count;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.survey.result.protect.Parts;

/// What is told of a survey.
///
/// @param sheets how many people handed in
/// @param sides how many of each side; {@link Parts#NOTHING} where sides do not stand beside answers
public record Outcome(int sheets, Parts sides, List<Figure> figures) {
    public Outcome {
        figures = List.copyOf(figures);
    }

    public static Outcome read(String written) {
        return Json.MAPPER.readValue(written, Outcome.class);
    }

    public String write() {
        return Json.MAPPER.writeValueAsString(this);
    }

    public Optional<Figure> find(int number) {
        return figures.stream().filter(figure -> figure.number() == number).findFirst();
    }
}
