package org.augenhoehe.platform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which platform this is.
public final class Version {
    private Version() {}

    /// As the build wrote it down; a platform run from unpacked classes has none.
    public static String current() {
        try (var info = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var properties = new Properties();
            if (info != null) {
                properties.load(info);
            }
            return properties.getProperty("build.version", "unbuilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
