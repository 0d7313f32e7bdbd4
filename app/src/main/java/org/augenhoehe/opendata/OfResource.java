package org.augenhoehe.opendata;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.jspecify.annotations.Nullable;

/// What programs read anyway, as a data set.
record OfResource<T extends Record>(Resource<T> resource) implements DataSet<T> {
    private static final String API = "/api/1";

    @Override
    public String name() {
        return resource.name();
    }

    @Override
    public Class<T> type() {
        return resource.type();
    }

    @Override
    public List<T> list(String base, @Nullable UUID after, int most) {
        return resource.list(new Asked(base, after, most, Map.of()));
    }

    @Override
    public String live() {
        return API + "/" + name();
    }

    @Override
    public String description() {
        return API + "/openapi.json";
    }

    @Override
    public String licence() {
        return resource.licence();
    }

    @Override
    public String aboutKey() {
        return "api.resource." + name();
    }
}
