package org.augenhoehe.sharing.exchange;

import java.io.IOException;
import java.util.Objects;

/// Tables as they come from elsewhere.
public final class SomeTables {
    private SomeTables() {}

    public static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(SomeTables.class.getResourceAsStream("/sharing/" + name))) {
            return in.readAllBytes();
        }
    }
}
