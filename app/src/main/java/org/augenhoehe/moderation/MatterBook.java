package org.augenhoehe.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
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
        var moderated = kinds.get(kind);
        var about = moderated
                .find(thing)
                .filter(found -> !found.hidden() && moderated.isReadBy(thing, reporter))
                .orElseThrow(NotFound::new);
        var now = clock.instant();
        var matter = store.open(Ids.next(), kind, thing, about, false, now);
        store.report(Ids.next(), matter, form, reporter, now);
    }

    /// Whether somebody may decide about it just now: not whoever has to do with it, nor whoever answers for the place
    /// it stands in.
    boolean mayDecide(UUID person, Matter matter) {
        var involved = store.getInvolved(matter.id());
        return !hasToDoWithIt(person, matter, involved) && !(matter.isAppealed() && involved.decidedFirst(person));
    }

    /// Also who answers for it only since it was reported.
    private boolean hasToDoWithIt(UUID person, Matter matter, Involved involved) {
        var own = organisations.listOfMember(person);
        return involved.has(person, own)
                || kinds.get(matter.kind())
                        .find(matter.thing())
                        .filter(about -> about.hosts().contains(person) || !Collections.disjoint(about.subjects(), own))
                        .isPresent();
    }

    boolean isHidden(Matter matter) {
        return kinds.get(matter.kind())
                .find(matter.thing())
                .filter(Contribution::hidden)
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
        var shownAgain = carryOut(matter, outcome);
        audit.add(person, outcome == Outcome.HIDDEN ? "contribution.hidden" : "contribution.kept", id, reason);
        news.decided(store.getInvolved(id), outcome, shownAgain);
        return Answer.DONE;
    }

    /// What is to be done depends on what the thing is now, whatever was held or decided before.
    ///
    /// @return whether others read it again
    private boolean carryOut(Matter matter, Outcome outcome) {
        var kind = kinds.get(matter.kind());
        var hidden = kind.find(matter.thing()).map(Contribution::hidden);
        if (outcome == Outcome.HIDDEN && hidden.equals(Optional.of(false))) {
            kind.hide(matter.thing());
        }
        var shown = outcome == Outcome.KEPT && hidden.equals(Optional.of(true));
        if (shown) {
            kind.showAgain(matter.thing());
        }
        return shown;
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
        var other = store.holdOther(matter);
        if (other.filter(Matter::isAppealed).isPresent()) {
            return Answer.ALREADY;
        }
        other.ifPresent(reportedAnew -> store.absorb(reportedAnew.id(), id));
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
        blocks.block(author, days, reason, person, id);
        return Answer.DONE;
    }

    /// Before its end. Nobody does so for themselves, or where they have to do with what it came of.
    @Transactional
    Answer lift(UUID person, UUID block) {
        return isForOthers(person, block) ? Answer.INVOLVED : answer(blocks.lift(block, person));
    }

    /// The last word about an objection to a block.
    @Transactional
    Answer answerObjection(UUID person, UUID block, boolean lifts, String reason) {
        return isForOthers(person, block) ? Answer.INVOLVED : answer(blocks.answer(block, person, lifts, reason));
    }

    private static Answer answer(Blocks.Answer said) {
        return switch (said) {
            case DONE -> Answer.DONE;
            case ALREADY -> Answer.ALREADY;
            case INVOLVED -> Answer.INVOLVED;
        };
    }

    private boolean isForOthers(UUID person, UUID block) {
        return blocks.findMatter(block)
                .flatMap(store::find)
                .filter(matter -> hasToDoWithIt(person, matter, store.getInvolved(matter.id())))
                .isPresent();
    }

    enum Answer {
        DONE,
        /// Somebody was faster.
        ALREADY,
        /// It is not for this person to do.
        INVOLVED
    }
}
