package org.augenhoehe.knowledge.wiki.page;

import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.history.ModeratedRevisions;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.security.Assisting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the next revision of a page that is held.
@Component
class Revising {
    private final PageKeeping keeping;
    private final PageNews news;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Assisting assisting;
    private final Clock clock;

    Revising(
            PageKeeping keeping,
            PageNews news,
            Doorkeeper door,
            Moderation moderation,
            Assisting assisting,
            Clock clock) {
        this.keeping = keeping;
        this.news = news;
        this.door = door;
        this.moderation = moderation;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// Where the door takes it, it stands there, or waits until somebody has looked at it.
    ///
    /// @param joined whether it holds what somebody else wrote meanwhile
    Writing write(UUID person, WikiPage page, String kept, Wish wish, boolean joined) {
        if (kept.equals(page.wording())) {
            return new Writing.Same();
        }
        if (kept.length() > 2 * WikiPage.LONGEST) {
            return new Writing.TooLong();
        }
        var answer = door.admit(person, fresh(kept, page.wording(), wish));
        if (isShut(answer)) {
            return new Writing.NotSo(answer);
        }
        var held = answer instanceof Answer.Held;
        var revision = revision(page, page.name(), kept, person, wish, assisting.now(), held);
        keeping.add(page, revision);
        return noted(revision, held, joined);
    }

    /// The next one of a page that is held.
    Revision revision(
            WikiPage page, String name, String kept, @Nullable UUID author, Wish wish, boolean assisted, boolean held) {
        var now = clock.instant();
        return new Revision(
                Ids.next(),
                page.id(),
                page.version() + 1,
                name,
                kept,
                author,
                wish.named() && author != null,
                assisted,
                wish.why(),
                now,
                held ? now : null,
                held ? page.shown() : null);
    }

    /// Whoever is to know of it hears of it.
    Writing noted(Revision revision, boolean held, boolean joined) {
        if (held) {
            moderation.hold(ModeratedRevisions.KIND, revision.id());
        } else {
            news.happened(revision);
        }
        return new Writing.Done(revision.page(), joined, held);
    }

    /// The door looks only at what is new, and at why: a link that stood there before is not this person's.
    static String fresh(String now, String before, Wish wish) {
        var known = new HashSet<>(before.lines().toList());
        return Stream.concat(now.lines().filter(line -> !known.contains(line)), Stream.of(wish.why()))
                .collect(Collectors.joining("\n"));
    }

    static boolean isShut(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }
}
