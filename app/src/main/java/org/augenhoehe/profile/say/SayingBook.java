package org.augenhoehe.profile.say;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever takes part confirms the profile or contests it; the last word of each counts.
@Component
public class SayingBook {
    private final SayingStore store;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    SayingBook(SayingStore store, Undertakings undertakings, Doorkeeper door, Moderation moderation, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    /// @param rung the step that the profile shows
    /// @throws Forbidden for whom does not take part
    @Transactional
    public Said say(UUID person, UUID undertaking, @Nullable Rung rung, SayingForm form) {
        if (!undertakings.takesPart(person, undertaking)) {
            throw new Forbidden();
        }
        var agrees = Objects.requireNonNull(form.agrees());
        var answer = form.reason().isEmpty() ? new Answer.Open() : door.knock(person, form.reason());
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Said.Closed(answer);
        }
        var held = answer instanceof Answer.Held;
        var saying = new Saying(Ids.next(), undertaking, person, agrees, form.reason(), rung, clock.instant(), held);
        store.put(saying);
        if (held) {
            moderation.hold(ModeratedSayings.KIND, saying.id());
        }
        return new Said.Done();
    }

    /// In the order in which they were said.
    public List<Saying> list(UUID undertaking) {
        return store.listShown(undertaking);
    }

    public sealed interface Said {
        record Done() implements Said {}

        /// The words do not come in.
        record Closed(Answer because) implements Said {}
    }
}
