package org.augenhoehe.people.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.springframework.security.web.webauthn.api.Bytes;

/// The id of a person as passkeys carry it.
final class PersonHandle {
    private static final int LENGTH = 16;

    private PersonHandle() {}

    static Bytes of(UUID person) {
        return new Bytes(ByteBuffer.allocate(LENGTH)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
