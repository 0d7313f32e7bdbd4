package org.augenhoehe.participation.gathering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// From what a contribution can be drawn: what others brought in to the same undertaking, what came out of its
/// preparation room, and what those who take part told of it.
@Component
class Sourcing {
    /// The last ones are what a preparation room released, and what was told.
    static final Set<String> KINDS = Set.of(
            OnThread.NEED.key(), OnThread.IDEA.key(), OnThread.PROPOSAL.key(), "preparation", "story", "failure");

    /// What somebody comes from may also be the result of a step, since what a review says leads to what is to change,
    /// or what was noted on a walk.
    static final Set<String> SOURCES =
            Stream.concat(KINDS.stream(), Stream.of("result", "walk-note")).collect(Collectors.toUnmodifiableSet());

    private static final int MOST = 40;

    private final Thread thread;
    private final Telling telling;

    Sourcing(Thread thread, Telling telling) {
        this.thread = thread;
        this.telling = telling;
    }

    /// @param chosen already, which stand first, also where they are older than the others
    List<Option> options(Page page, UUID undertaking, Collection<UUID> chosen) {
        var first = thread.find(chosen).values().stream()
                .filter(knot -> SOURCES.contains(knot.kind()))
                .filter(knot -> knot.isShown() && undertaking.equals(knot.within()));
        return Stream.concat(first, thread.listWithin(undertaking, KINDS, MOST).stream())
                .distinct()
                .map(knot -> option(page, knot))
                .toList();
    }

    private Option option(Page page, Knot knot) {
        return new Option(knot.id().toString(), telling.kind(page, knot) + ": " + telling.title(page, knot));
    }
}
