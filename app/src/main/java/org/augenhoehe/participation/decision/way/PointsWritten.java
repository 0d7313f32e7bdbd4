package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.points.Points;

import tools.jackson.core.type.TypeReference;

/// Points on options: `{"1":3,"2":0}`.
abstract class PointsWritten<T> implements Way<Points, T> {
    @Override
    public final Points read(Terms terms, Map<String, List<String>> typed) {
        return new Points(Typed.numbers(terms, typed));
    }

    @Override
    public final String write(Points choice) {
        return Json.MAPPER.writeValueAsString(choice.points());
    }

    @Override
    public final Points parse(String written) {
        return Points.of(Json.MAPPER.readValue(written, new TypeReference<Map<String, Integer>>() {}));
    }
}
