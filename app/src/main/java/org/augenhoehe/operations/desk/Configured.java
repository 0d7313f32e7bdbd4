package org.augenhoehe.operations.desk;

/// One thing that is set from outside.
///
/// @param variable the environment variable by which it can be set
/// @param value what counts now; empty for what is not set
/// @param secret its value stays closed, only whether there is one is said
public record Configured(String variable, String value, Origin origin, boolean secret) {
    public boolean isSet() {
        return !value.isEmpty();
    }

    public enum Origin {
        /// Typed when the platform was started.
        TYPED,
        ENVIRONMENT,
        PRESET
    }
}
