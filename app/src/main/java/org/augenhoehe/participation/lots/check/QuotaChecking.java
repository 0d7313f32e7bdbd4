package org.augenhoehe.participation.lots.check;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.check.QuotaCheck.Found;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds out whether the people in a pool can fill a panel that keeps the quotas, and if not, what would help.
@Component
public class QuotaChecking {
    private static final Logger log = LoggerFactory.getLogger(QuotaChecking.class);
    private static final Duration TIME = Duration.ofMinutes(1);

    private final LotsDoor door;
    private final DrawingStore drawings;
    private final QuotaStore quotas;
    private final Staying staying;
    private final CheckStore checks;

    QuotaChecking(LotsDoor door, DrawingStore drawings, QuotaStore quotas, Staying staying, CheckStore checks) {
        this.door = door;
        this.drawings = drawings;
        this.quotas = quotas;
        this.staying = staying;
        this.checks = checks;
    }

    /// Where somebody asked. In no transaction: it takes up to a minute.
    public void check(UUID id) {
        var asked = checks.findAsked(id).orElse(null);
        var drawing = drawings.find(id).filter(any -> !any.isClosed()).orElse(null);
        if (asked == null || drawing == null) {
            return;
        }
        var people = staying.of(door.get(id), drawing);
        var bounds = quotas.list(id);
        checks.found(id, asked, found(QuotaCheck.about(drawing, bounds, people), drawing, bounds, people));
    }

    private static QuotaCheck found(String about, Drawing drawing, List<Quota> bounds, List<Lot> people) {
        if (people.size() < drawing.seats()) {
            return new QuotaCheck(about, Found.TOO_FEW, List.of());
        }
        var pool = new Pool(
                people.stream().map(lot -> lot.asPerson(lot.id().toString())).toList(), bounds, drawing.seats());
        if (pool.types(drawing.households()) > Drawing.MOST_KINDS) {
            return new QuotaCheck(about, Found.TOO_MANY, List.of());
        }
        return switch (feasibility(drawing, pool)) {
            case null -> new QuotaCheck(about, Found.UNKNOWN, List.of());
            case Feasibility.Possible possible -> new QuotaCheck(about, Found.POSSIBLE, List.of());
            case Feasibility.TooFewHouseholds few -> new QuotaCheck(about, Found.TOO_FEW, List.of());
            case Feasibility.Impossible(var relaxations) -> new QuotaCheck(about, Found.IMPOSSIBLE, relaxations);
        };
    }

    /// @return null where the time was over, or the solver gave up
    private static @Nullable Feasibility feasibility(Drawing drawing, Pool pool) {
        try {
            return Feasibility.of(pool, drawing.households(), TIME);
        } catch (RuntimeException tooHard) {
            log.warn("Quotas of step {} could not be checked.", drawing.step(), tooHard);
            return null;
        }
    }
}
