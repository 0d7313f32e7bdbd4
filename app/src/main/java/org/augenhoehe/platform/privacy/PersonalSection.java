package org.augenhoehe.platform.privacy;

import java.util.List;

/// One kind of thing that is stored about a person.
///
/// @param titleKey text key of its heading
/// @param fate what happens to it when the person is erased
/// @param columnKeys text keys of the columns
/// @param rows the values, one list for each thing, as many values as columns: texts, numbers, booleans,
///     `Instant` and `LocalDate` (shown in the reader's language) and {@link TextKey}
public record PersonalSection(String titleKey, Fate fate, List<String> columnKeys, List<? extends List<?>> rows) {
    /// A value that has a text of its own in every language.
    public record TextKey(String key) {}

    public enum Fate {
        /// It is gone.
        ERASED,
        /// It stays for the others, without the person's name and id.
        STAYS_WITHOUT_NAME
    }
}
