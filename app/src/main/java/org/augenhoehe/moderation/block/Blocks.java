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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class Blocks {
    static final NoticeKind BLOCKED = new NoticeKind("writing.blocked", "moderation.notice.blocked", true);
    static final NoticeKind LIFTED = new NoticeKind("writing.allowed", "moderation.notice.lifted", true);

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
    @Transactional
    public void block(UUID person, int days, String reason, UUID by) {
        var now = clock.instant();
        var length = DAYS.contains(days) ? days : DAYS.getFirst();
        store.add(new Block(Ids.next(), reason, now, now.plus(Duration.ofDays(length))), person, by);
        audit.add(by, "writing.blocked", person, reason);
        notices.tell(Set.of(person), BLOCKED, WHERE_IT_STANDS);
    }

    @Transactional
    public void lift(UUID block, UUID by) {
        store.lift(block, clock.instant()).ifPresent(person -> {
            audit.add(by, "writing.allowed", person, "");
            notices.tell(Set.of(person), LIFTED, WHERE_IT_STANDS);
        });
    }
}
