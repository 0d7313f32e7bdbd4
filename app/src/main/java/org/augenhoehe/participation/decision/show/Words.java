package org.augenhoehe.participation.decision.show;

import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.platform.web.Page;

import tools.jackson.databind.JsonNode;

/// What an open ballot says, to be read.
record Words(Page page, Paper paper) {

    String of(String written) {
        var said = Json.MAPPER.readTree(written);
        if (said.isEmpty()) {
            return page.t("decision.said.blank");
        }
        if (said.isArray()) {
            return said.valueStream().map(this::place).collect(Collectors.joining(" › "));
        }
        return said.propertyStream()
                .map(given -> Reasons.title(paper, given.getKey()) + ": " + value(given.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String place(JsonNode place) {
        return place.isArray()
                ? place.valueStream()
                        .map(option -> Reasons.title(paper, option.asString()))
                        .collect(Collectors.joining(" = "))
                : Reasons.title(paper, place.asString());
    }

    private String value(JsonNode value) {
        return value.isString() ? page.t("decision.suits." + value.asString()) : value.asString();
    }
}
