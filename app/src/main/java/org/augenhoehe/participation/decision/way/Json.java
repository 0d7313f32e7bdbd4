package org.augenhoehe.participation.decision.way;

import tools.jackson.databind.json.JsonMapper;

/// How ballots and boxes are written, with and without a platform around.
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}
}
