package org.augenhoehe.platform.web;

import org.jspecify.annotations.Nullable;

/// One field as its template needs it: what was typed, what is wrong with it, and the ids that join
/// label, hint and error so that a screen reader reads them together.
///
/// @param hint one sentence below the label; null where the label says enough
public record Field(Form form, String name, @Nullable String hint) {

    /// The error summary leads to it; see `platform/form/summary.jte`.
    public static String id(String name) {
        return "field-" + name;
    }

    public String id() {
        return id(name);
    }

    /// Each choice of a group has an id of its own; the first has the group's, so that the summary finds it.
    public String id(int choice) {
        return choice == 0 ? id() : id() + "-" + choice;
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    public String value() {
        return form.value(name);
    }

    public boolean has(String value) {
        return form.has(name, value);
    }

    public @Nullable String error() {
        return form.error(name);
    }

    public boolean wrong() {
        return error() != null;
    }

    /// The value of `aria-invalid`; null leaves the attribute out.
    public @Nullable String invalid() {
        return wrong() ? "true" : null;
    }

    /// The value of `aria-describedby`; null leaves the attribute out.
    public @Nullable String describedBy() {
        if (hint == null) {
            return wrong() ? errorId() : null;
        }
        return wrong() ? hintId() + " " + errorId() : hintId();
    }

    /// A CSS class, with its error variant in KERN's manner where something is wrong.
    public String css(String name) {
        return wrong() ? name + " " + name + "--error" : name;
    }
}
