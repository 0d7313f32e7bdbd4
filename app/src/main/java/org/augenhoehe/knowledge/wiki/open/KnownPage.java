package org.augenhoehe.knowledge.wiki.open;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A page of the wiki, as programs read it.
public record KnownPage(
        @Means("Its id, which stays when it is renamed.") UUID id,

        @Means("What it is called now.") String name,

        @Means("What it says, in Markdown; links to other pages stand as [[Name]].")
        String wording,

        @Means("The same in easy German, in Markdown; null where nobody has said it so.") @Nullable
        String easy,

        @Means("Whether the page says something else since it was said in easy German.")
        boolean easyOutdated,

        @Means("The number of the revision that is shown, from 1.")
        int version,

        @Means("When it was changed last.") Instant changed,

        @Means("The licence of its text.") String licence,

        @Means("Its page for people.") URI page) {}
