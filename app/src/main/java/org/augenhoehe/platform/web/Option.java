package org.augenhoehe.platform.web;

import org.jspecify.annotations.Nullable;

/// One of several answers to choose from, in a select, radios or checkboxes.
///
/// @param value what the form sends
/// @param label what people read
/// @param hint what the answer means, in one sentence; shown with radios and checkboxes
/// @param needs text key of the sentence that says what must be so first; a page on which it is not so turns the answer
/// off and says why. Null where nothing must
public record Option(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String needs) {
    public Option(String value, String label, @Nullable String hint) {
        this(value, label, hint, null);
    }

    public Option(String value, String label) {
        this(value, label, null);
    }
}
