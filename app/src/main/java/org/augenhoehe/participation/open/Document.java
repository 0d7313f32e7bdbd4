package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A text that people write together, as programs read it. Who wrote what stands on its page, as far as people want it.
public record Document(
        @Means("Its id, which is the id of the step in which people write it.")
        UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What it is called; empty where moderation has hidden that.")
        String title,

        @Means("How changes are accepted: CONSENT when nobody objects, VOTE when more are for it, HOSTS when they do.")
        String rule,

        @Means("How many days people have to say something to a change; null where hosts accept.") @Nullable
        Long days,

        @Means("How many must vote at least; null where nobody votes.") @Nullable
        Long least,

        @Means("The number of its version, from 1.") int version,

        @Means("What it says now, in its order.") List<Paragraph> paragraphs,

        @Means("Its page for people.") URI page) {

    /// A paragraph.
    public record Paragraph(
            @Means("Its id, which stays when its words change.")
            UUID id,

            @Means("What it says, in Markdown; empty where moderation has hidden that.")
            String wording,

            @Means("The same in easy German, in Markdown; null where nobody has said it so.") @Nullable
            String easy,

            @Means("Whether the paragraph says something else since it was said in easy German.")
            boolean easyOutdated) {}
}
