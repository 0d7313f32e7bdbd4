package org.augenhoehe.atlas.collection;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of something that was done with a collection.
sealed interface Collecting {
    record Done(UUID collection, boolean held) implements Collecting {}

    /// @param why text key of the sentence is `atlas.collection.refused.<why>`
    record Refused(Why why) implements Collecting {}

    /// The text does not come in.
    record Closed(Answer because) implements Collecting {}

    enum Why {
        /// It stands otherwise by now.
        MOVED,
        /// A field is called that already.
        TWICE,
        /// Entries say something in this field.
        USED,
        /// More fields than anybody fills in.
        MANY;

        String textKey() {
            return "atlas.collection.refused." + this;
        }
    }
}
