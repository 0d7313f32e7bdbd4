package org.augenhoehe.knowledge.wiki.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What came of a file that was handed in.
///
/// @param refused key of the sentence that says why nothing was taken; null where it was
/// @param detail what the sentence takes
/// @param taken pages that are new
/// @param known pages that stay as they are, since a page of that name was there already
public record TakingReport(@Nullable String refused, String detail, int taken, int known, List<Note> notes) {
    public TakingReport {
        notes = List.copyOf(notes);
    }

    /// @param textKey of a sentence that takes the count
    public record Note(String textKey, int count, List<String> examples) {
        public Note {
            examples = List.copyOf(examples);
        }
    }
}
