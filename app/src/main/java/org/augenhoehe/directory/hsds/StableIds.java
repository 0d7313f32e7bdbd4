package org.augenhoehe.directory.hsds;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;

import com.github.f4b6a3.uuid.UuidCreator;

/// The same thing of a source gets the same id in every import, without asking the database.
///
/// A UUID means the same everywhere and stays. Other ids (`136`) mean something only within their source: from source,
/// table and id follows a UUID of version 5.
public record StableIds(String source) {
    private static final UUID SPACE = UUID.fromString("3f0c4bfa-6f0a-5d5e-9a59-1d7c6f3a2b11");

    public UUID of(String table, String original) {
        return Ids.find(original).orElseGet(() -> named(table + "/" + original));
    }

    /// For rows without an id of their own.
    public UUID ofContent(String table, Map<String, String> values) {
        return named(table + "#" + values);
    }

    private UUID named(String name) {
        return UuidCreator.getNameBasedSha1(SPACE, (source + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
