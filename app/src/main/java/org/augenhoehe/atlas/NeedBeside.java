package org.augenhoehe.atlas;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What other rooms add to the page of a need on the map. Declared as a bean.
public interface NeedBeside {
    /// What of that room answers the need, as far as whoever looks may read it.
    List<Answer> answers(Page page, UUID need);

    /// Ways to answer it, for whoever is signed in; only asked while the need is open.
    List<Way> ways(Page page, UUID need);

    /// @param kind under which moderation knows the words
    /// @param id of the answer
    /// @param title of what answers the need
    /// @param words why; may be empty
    record Answer(String kind, UUID id, String href, String title, String words, boolean hidden, Instant at) {}

    /// @param label ready in the language of the page
    record Way(String href, String label) {}
}
