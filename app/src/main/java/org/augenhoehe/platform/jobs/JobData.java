package org.augenhoehe.platform.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

import tools.jackson.databind.json.JsonMapper;

/// Keeps the data of a job as JSON, so that a later version of the platform can still read it.
@Component
class JobData implements Serializer {
    private final JsonMapper json;

    JobData(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(@Nullable Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    @SuppressWarnings("NullAway") // null data stays null, although the library's contract does not say so
    public <T> T deserialize(Class<T> type, byte @Nullable [] stored) {
        return stored == null ? null : json.readValue(stored, type);
    }
}
