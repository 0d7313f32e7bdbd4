package org.augenhoehe.thread;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.thread.ThreadStore.Direction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where rooms write down what led to what, and where everybody reads it. Writing happens in the transaction of the
/// caller, who must have one.
@Component
public class Thread {
    /// What a page can show and a person can read.
    static final int ON_A_PAGE = 300;

    /// Whom to tell: more voices than a town has people.
    private static final int EVERYBODY = 100_000;

    private final ThreadStore store;
    private final EndingStore endings;
    private final Clock clock;

    Thread(ThreadStore store, EndingStore endings, Clock clock) {
        this.store = store;
        this.endings = endings;
        this.clock = clock;
    }

    /// Puts a thing on the thread; putting it again changes it. What was withdrawn stays so.
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Node node) {
        store.put(node, clock.instant());
    }

    /// Notes that things led to another. All of them must have been put; saying it twice does no harm.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(Collection<UUID> from, UUID to, Leading leading) {
        store.lead(from, to, leading, null, clock.instant());
    }

    /// Its author took it back, or is gone together with it: the place on the thread stays, the words do not.
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID id) {
        store.withdraw(id, clock.instant());
    }

    /// Moderation decided that it is not to be seen.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(UUID id) {
        store.hide(id, clock.instant());
    }

    /// Moderation took that back.
    @Transactional(propagation = Propagation.MANDATORY)
    public void showAgain(UUID id) {
        store.hide(id, null);
    }

    /// "Was wurde daraus?"
    public Walk forward(UUID from) {
        return store.walk(from, Direction.FORWARD, ON_A_PAGE);
    }

    /// "Woher kommt das?"
    public Walk back(UUID from) {
        return store.walk(from, Direction.BACK, ON_A_PAGE);
    }

    /// What happened within an undertaking and can be read, the newest first.
    ///
    /// @param kinds keys of their [NodeKind]s
    public List<Knot> listWithin(UUID within, Collection<String> kinds, int most) {
        return store.listWithin(within, kinds, most);
    }

    /// Several things at once, each by its id; what was never put is missing.
    public Map<UUID, Knot> find(Collection<UUID> things) {
        return store.list(things).stream().collect(Collectors.toMap(Knot::id, knot -> knot));
    }

    /// Everything that led to a thing, however far back: whose authors are to be told when it moves.
    public List<UUID> listBehind(UUID thing) {
        return store.listBehind(thing, EVERYBODY);
    }

    /// The same for several things at once; what nothing led to is missing.
    public Map<UUID, Set<UUID>> listBehindAll(Collection<UUID> things) {
        return store.listBehindAll(things);
    }

    /// What one step led from each of these, in this way; what led to nothing is missing.
    public Map<UUID, Set<UUID>> listNext(Collection<UUID> from, Leading leading) {
        return store.listNext(from, leading);
    }

    /// What came of what happened within an undertaking, the newest first.
    public Endings listEndings(UUID within, int most) {
        return endings.list(within, most);
    }
}
