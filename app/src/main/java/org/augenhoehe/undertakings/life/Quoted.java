package org.augenhoehe.undertakings.life;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;

import org.augenhoehe.notices.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the words of an undertaking are said besides their own place: in its history, in the template published from
/// it, in what people were told.
@Component
public class Quoted {
    private final History history;
    private final Notices notices;
    private final PublishedTemplates templates;

    Quoted(History history, Notices notices, PublishedTemplates templates) {
        this.history = history;
        this.notices = notices;
        this.templates = templates;
    }

    /// Moderation hides them there, too, in the caller's transaction. What people were told stays silent for good.
    ///
    /// @param at null to show them again
    public void hide(UUID undertaking, Collection<String> words, @Nullable Instant at) {
        var said = words.stream()
                .filter(Predicate.not(String::isEmpty))
                .filter(Predicate.not(Undertaking.UNSAID::equals))
                .distinct()
                .toList();
        said.forEach(one -> history.hide(undertaking, one, at));
        if (at != null) {
            notices.silence(said, Undertaking.UNSAID);
        }
        templates.hide(undertaking, at);
    }
}
