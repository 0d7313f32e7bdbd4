package org.augenhoehe.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.block.Blocks;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Anyone reports; somebody who has nothing to do with it decides, with a reason; whoever does not agree is heard once
/// by somebody else.
@Component
class MatterBook {
    /// Long enough for somebody who was ill.
    private static final Duration APPEAL = Duration.ofDays(180);

    private final MatterStore store;
    private final Kinds kinds;
    private final Organisations organisations;
    private final Blocks blocks;
    private final ModerationNews news;
    private final AuditLog audit;
    private final Clock clock;

    MatterBook(
            MatterStore store,
            Kinds kinds,
            Organisations organisations,
            Blocks blocks,
            ModerationNews news,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.organisations = organisations;
        this.blocks = blocks;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void report(String kind, UUID thing, ReportForm form, @Nullable UUID reporter) {
        var about = kinds.get(kind).find(thing).orElseThrow(NotFound::new);
        var now = clock.instant();
        var matter = store.open(Ids.next(), kind, thing, about, false, now);
        store.report(Ids.next(), matter, form, reporter, now);
    }

    /// Whether somebody may decide about it just now: not whoever has to do with it, nor whoever answers for the place
    /// it stands in.
    boolean mayDecide(UUID person, Matter matter) {
        var involved = store.getInvolved(matter.id());
        return !involved.has(person, organisations.listOfMember(person))
                && !answersForIt(person, matter)
                && !(matter.isAppealed() && involved.decidedFirst(person));
    }

    private boolean answersForIt(UUID person, Matter matter) {
        return kinds.get(matter.kind())
                .find(matter.thing())
                .filter(about -> about.hosts().contains(person))
                .isPresent();
    }

    @Transactional
    Answer decide(UUID person, UUID id, Outcome outcome, String reason) {
        var matter = store.hold(id).orElseThrow(NotFound::new);
        if (!matter.waits()) {
            return Answer.ALREADY;
        }
        if (!mayDecide(person, matter)) {
            return Answer.INVOLVED;
        }
        var ruling = new Ruling(outcome, reason, clock.instant());
        if (matter.isAppealed()) {
            store.decideLast(id, ruling, person);
        } else {
            store.decide(id, ruling, person);
        }
        carryOut(matter, outcome);
        audit.add(person, outcome == Outcome.HIDDEN ? "contribution.hidden" : "contribution.kept", id, reason);
        news.decided(store.getInvolved(id), matter, outcome);
        return Answer.DONE;
    }

    private void carryOut(Matter matter, Outcome outcome) {
        var hidden = matter.isOpen()
                ? matter.held()
                : Objects.requireNonNull(matter.first()).outcome() == Outcome.HIDDEN;
        var kind = kinds.get(matter.kind());
        if (outcome == Outcome.HIDDEN && !hidden) {
            kind.hide(matter.thing());
        } else if (outcome == Outcome.KEPT && hidden) {
            kind.showAgain(matter.thing());
        }
    }

    /// Whether somebody may still object to what was decided.
    boolean mayAppeal(Concern concern) {
        var first = concern.matter().first();
        return first != null && concern.mayObject() && first.at().plus(APPEAL).isAfter(clock.instant());
    }

    @Transactional
    Answer appeal(UUID person, UUID id, String because) {
        var matter = store.hold(id).orElseThrow(NotFound::new);
        if (matter.appeal() != null) {
            return Answer.ALREADY;
        }
        if (store.findConcerning(person, id).filter(this::mayAppeal).isEmpty()) {
            return Answer.INVOLVED;
        }
        store.appeal(id, because, person, clock.instant());
        return Answer.DONE;
    }

    /// Whoever wrote it writes nothing more for some days.
    @Transactional
    Answer block(UUID person, UUID id, int days, String reason) {
        var matter = store.hold(id).orElseThrow(NotFound::new);
        var author = store.getInvolved(id).author();
        if (author == null || !mayDecide(person, matter)) {
            return Answer.INVOLVED;
        }
        blocks.block(author, days, reason, person);
        return Answer.DONE;
    }

    enum Answer {
        DONE,
        /// Somebody was faster.
        ALREADY,
        /// It is not for this person to do.
        INVOLVED
    }
}
