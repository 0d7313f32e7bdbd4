package org.augenhoehe.platform.web;

import org.jspecify.annotations.Nullable;

/// One of several answers to choose from, in a select, radios or checkboxes.
///
/// @param value what the form sends
/// @param label what people read
/// @param hint what the answer means, in one sentence; shown with radios and checkboxes
public record Option(String value, String label, @Nullable String hint) {
    public Option(String value, String label) {
        this(value, label, null);
    }
}
