package org.augenhoehe.participation.lots.draw;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.lottery.Lottery;
import org.augenhoehe.methods.lottery.PublicList;
import org.augenhoehe.methods.lottery.Verification;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Drawing.Stage;
import org.augenhoehe.participation.lots.LotsNews;
import org.augenhoehe.participation.lots.draw.GroupStore.Made;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Computes the groups of which one is drawn: a thousand of equal weight, in which everybody has a chance as equal as
/// the quotas allow. A large pool takes half a minute, in which nothing is held; whatever takes longer than five
/// ends with the best that was found.
@Component
public class ListMaking {
    private static final int LENGTH = 1000;
    private static final Duration TIME = Duration.ofMinutes(5);

    private final LotsDoor door;
    private final DrawingStore drawings;
    private final QuotaStore quotas;
    private final LotStore lots;
    private final InvitationStore invitations;
    private final GroupStore groups;
    private final WaveDraw draw;
    private final Undertakings undertakings;
    private final LotsNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListMaking(
            LotsDoor door,
            DrawingStore drawings,
            QuotaStore quotas,
            LotStore lots,
            InvitationStore invitations,
            GroupStore groups,
            WaveDraw draw,
            Undertakings undertakings,
            LotsNews news,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.drawings = drawings;
        this.quotas = quotas;
        this.lots = lots;
        this.invitations = invitations;
        this.groups = groups;
        this.draw = draw;
        this.undertakings = undertakings;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Doing it again does no harm: a list stays.
    public void make(UUID step, int wave) {
        var drawing = drawings.find(step).filter(Drawing::isClosed).orElse(null);
        if (drawing == null || groups.has(step, wave)) {
            return;
        }
        var asked = WavePool.byNumber(invitations.list(step));
        WavePool.of(drawing, quotas.list(step), lots.list(step), asked).ifPresent(found -> {
            drawings.at(step, Stage.CHANCES);
            var portfolio = Lottery.leximin(found.pool(), drawing.households(), TIME);
            drawings.at(step, Stage.LIST);
            // Which group stands where, and who of those alike is in which, tells nothing of features.
            var order = new PublicSeed(drawings.shuffle(step)).draws("order " + wave);
            var list = PublicList.of(portfolio, LENGTH, drawing.households(), order);
            var faults = Verification.faults(found.pool(), drawing.households(), list);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("a list that does not keep the quotas: " + faults.getFirst());
            }
            var made = new Made(list, Math.max(portfolio.gap(), portfolio.shortfall()));
            transaction.executeWithoutResult(any -> publish(step, wave, found, made));
        });
    }

    /// Nothing came of it however often it was tried.
    void giveUp(UUID step) {
        drawings.at(step, Stage.FAILED);
    }

    private void publish(UUID id, int wave, WavePool found, Made made) {
        var drawing = door.hold(door.get(id));
        // Read only now: somebody may have ended the step while the list was computed.
        var step = door.get(id);
        if (step.isClosed() || groups.has(id, wave)) {
            return;
        }
        var list = made.list();
        groups.add(id, wave, found.pool().panelSize(), found.relaxed(), made, clock.instant());
        if (wave > 1) {
            draw.draw(step, drawing, wave, list);
            return;
        }
        var all = lots.list(id);
        lots.setChances(id, chances(all, list));
        var fingerprint = Groups.fingerprint(Groups.text(list));
        undertakings.note(step.undertaking(), null, "lots_listed", "", step.question(), fingerprint);
        news.listed(step, all.stream().map(Lot::person).filter(Objects::nonNull).toList());
    }

    private static Map<Integer, Integer> chances(List<Lot> all, PublicList list) {
        var chances = new HashMap<Integer, Integer>();
        all.forEach(lot -> chances.put(Objects.requireNonNull(lot.number()), 0));
        list.panels().stream()
                .flatMap(group -> Groups.numbers(group).stream())
                .forEach(number -> chances.merge(number, 1, Integer::sum));
        return chances;
    }
}
