package org.augenhoehe.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a page ends. Programs take it as it is: what it holds may change.
final class Cursor {
    private static final int LENGTH = 16;

    private Cursor() {}

    static String of(UUID last) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<UUID> find(String written) {
        try {
            var bytes = Base64.getUrlDecoder().decode(written);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
