package org.augenhoehe.people.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.organisation.Speakers;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Printing slips and redeeming them.
@Service
class SlipBook {
    private final SlipStore store;
    private final SlipStandings standings;
    private final Speakers speakers;
    private final AuditLog audit;
    private final Clock clock;

    SlipBook(SlipStore store, SlipStandings standings, Speakers speakers, AuditLog audit, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.speakers = speakers;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the slips; this is the only moment in which the house knows them
    @Transactional
    List<SlipCode> print(UUID speaker, UUID organisation, SlipForm wanted) {
        speakers.requireConfirmed(speaker, organisation);
        var slips = Stream.generate(SlipCode::draw).limit(wanted.count()).toList();
        var batch =
                new SlipBatch(UUID.randomUUID(), organisation, wanted.kind(), today(), wanted.until(), wanted.count());
        store.add(batch, slips);
        audit.add(speaker, "slips.printed", organisation, wanted.kind() + " " + wanted.count());
        return slips;
    }

    /// Makes all slips of a batch worthless, for example when some got lost.
    @Transactional
    void drop(UUID speaker, UUID organisation, UUID batch) {
        speakers.require(speaker, organisation);
        if (!store.drop(organisation, batch)) {
            throw new NotFound();
        }
        audit.add(speaker, "slips.dropped", organisation, "");
    }

    @Transactional
    Redemption redeem(UUID person, SlipCode slip) {
        var good = store.findGood(slip, today());
        if (good.isEmpty()) {
            return Redemption.NOT_GOOD;
        }
        var what = good.get();
        store.hold(what.organisation(), what.kind());
        // Only now it is sure: somebody else may have redeemed it while this one waited.
        if (store.findGood(slip, today()).isEmpty()) {
            return Redemption.NOT_GOOD;
        }
        if (standings.holds(person, what.organisation(), what.kind())) {
            return Redemption.HELD_ALREADY;
        }
        store.use(slip, what);
        standings.add(what.organisation(), what.kind(), person);
        return Redemption.DONE;
    }

    @Transactional
    void show(UUID person, UUID organisation, StandingKind kind, boolean shown) {
        store.hold(organisation, kind);
        if (!standings.show(person, organisation, kind, shown)) {
            throw new NotFound();
        }
    }

    @Transactional
    void giveUp(UUID person, UUID organisation, StandingKind kind) {
        store.hold(organisation, kind);
        standings.end(person, organisation, kind);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    enum Redemption {
        DONE,
        /// Mistyped, redeemed before or too old; which of them is not told.
        NOT_GOOD,
        /// The slip stays good for somebody else.
        HELD_ALREADY
    }
}
