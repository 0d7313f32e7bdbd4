package org.augenhoehe.atlas.open;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.atlas.collection.FieldKind;
import org.augenhoehe.atlas.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/// A collection as programs read it.
public record OpenCollection(
        @Means("Its id.") UUID id,

        @Means("What it gathers.") EntryKind kind,

        @Means("What it is called.") String name,

        @Means("More about it; may be empty.") String about,

        @Means("The group that looks after it.") @Nullable UUID keeper,

        @Means("What it asks of each entry.") List<OpenField> fields,

        @Means("Its page for people.") URI page) {

    /// One of its fields.
    public record OpenField(
            @Means("Its id.") UUID id,

            @Means("What it is called.") String name,

            @Means("What it takes.") FieldKind kind,

            @Means("What can be chosen; empty where nothing is.")
            List<String> choices) {}
}
