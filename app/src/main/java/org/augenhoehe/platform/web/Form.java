package org.augenhoehe.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, and what is wrong with it. Nothing typed gets lost: a refused
/// form is shown again with its values and a sentence at each field.
public final class Form {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Error> errors = new ArrayList<>();

    private Form() {}

    public static Form empty() {
        return new Form();
    }

    static Form typed(Map<String, String[]> parameters) {
        var form = new Form();
        parameters.forEach((field, typed) -> form.values.put(field, List.of(typed)));
        return form;
    }

    /// Fills a field before it is shown for the first time.
    public Form with(String field, @Nullable String value) {
        values.put(field, value == null ? List.of() : List.of(value));
        return this;
    }

    public Form with(String field, List<String> chosen) {
        values.put(field, List.copyOf(chosen));
        return this;
    }

    /// @param field the field to mend, or the empty text when the whole form is meant
    /// @param message a plain sentence in the language of the page: what is wrong and how to mend it
    public Form reject(String field, String message) {
        errors.add(new Error(field, message));
        return this;
    }

    public String value(String field) {
        var typed = values(field);
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /// Remembers what a field is called on the screen, so that the summary of errors can name it.
    public void named(String field, String label) {
        labels.put(field, label);
    }

    /// @return empty where the field was not shown
    public String label(String field) {
        return labels.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(Error::message)
                .findFirst()
                .orElse(null);
    }

    /// In the order in which the fields stand on the page; what concerns the whole form comes first.
    public List<Error> errors() {
        var order = List.copyOf(labels.keySet());
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> order.indexOf(error.field())))
                .toList();
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public record Error(String field, String message) {}
}
