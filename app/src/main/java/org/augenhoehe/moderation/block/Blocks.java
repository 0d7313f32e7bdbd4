package org.augenhoehe.moderation.block;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class Blocks {
    static final NoticeKind BLOCKED = new NoticeKind("writing.blocked", "moderation.notice.blocked", true);
    static final NoticeKind LIFTED = new NoticeKind("writing.allowed", "moderation.notice.lifted", true);

    static final NoticeKind ANSWERED = new NoticeKind("writing.stays-blocked", "moderation.notice.staysblocked", true);

    /// What moderators choose from; the database takes no more than the last.
    public static final List<Integer> DAYS = List.of(1, 3, 7, 30, 90);

    private static final String WHERE_IT_STANDS = "/mein-platz/moderation";

    private final BlockStore store;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    Blocks(BlockStore store, Notices notices, AuditLog audit, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Block> findRunning(UUID person) {
        return store.findRunning(person, clock.instant());
    }

    /// All that run, those that end soonest first; without whom they concern.
    public List<Block> listRunning() {
        return store.listRunning(clock.instant());
    }

    /// @param days one of [#DAYS]; anything else is the shortest
    /// @param matter what it comes of; null for nothing that was reported
    @Transactional
    public void block(UUID person, int days, String reason, UUID by, @Nullable UUID matter) {
        var now = clock.instant();
        var length = DAYS.contains(days) ? days : DAYS.getFirst();
        store.add(
                new Block(Ids.next(), reason, now, now.plus(Duration.ofDays(length)), null, null), person, by, matter);
        audit.add(by, "writing.blocked", person, reason);
        notices.tell(Set.of(person), BLOCKED, WHERE_IT_STANDS);
    }

    /// What it came of.
    public Optional<UUID> findMatter(UUID block) {
        return store.findMatter(block);
    }

    public int countWaiting() {
        return store.countWaiting(clock.instant());
    }

    /// Whom it concerns says once why it should not be.
    ///
    /// @return false where there is nothing to object to, or it was done before
    @Transactional
    public boolean object(UUID person, UUID block, String objection) {
        return store.object(block, person, objection, clock.instant());
    }

    /// Before its end. Where its person objects, somebody else than who blocked answers.
    @Transactional
    public Answer lift(UUID block, UUID by) {
        var running = store.hold(block, clock.instant());
        if (running.isEmpty()) {
            return Answer.ALREADY;
        }
        if (!mayDecide(running.get(), by)) {
            return Answer.INVOLVED;
        }
        lift(block, running.get().person(), by, "");
        return Answer.DONE;
    }

    /// @param lifts whether it ends now
    @Transactional
    public Answer answer(UUID block, UUID by, boolean lifts, String reason) {
        var running = store.hold(block, clock.instant());
        if (running.isEmpty() || !running.get().waits()) {
            return Answer.ALREADY;
        }
        var person = running.get().person();
        if (!mayDecide(running.get(), by)) {
            return Answer.INVOLVED;
        }
        store.answer(block, by, reason, clock.instant());
        if (lifts) {
            lift(block, person, by, reason);
        } else {
            audit.add(by, "writing.stays-blocked", person, reason);
            notices.tell(Set.of(person), ANSWERED, WHERE_IT_STANDS);
        }
        return Answer.DONE;
    }

    private static boolean mayDecide(BlockStore.Running block, UUID by) {
        return !by.equals(block.person()) && !(block.waits() && by.equals(block.blocker()));
    }

    private void lift(UUID block, UUID person, UUID by, String reason) {
        store.lift(block, by, clock.instant());
        audit.add(by, "writing.allowed", person, reason);
        notices.tell(Set.of(person), LIFTED, WHERE_IT_STANDS);
    }

    public enum Answer {
        DONE,
        /// It ended meanwhile, or somebody was faster.
        ALREADY,
        /// It is not for this person to do.
        INVOLVED
    }
}
