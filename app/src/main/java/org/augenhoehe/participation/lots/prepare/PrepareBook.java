package org.augenhoehe.participation.lots.prepare;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.Hosted.Done;
import org.augenhoehe.participation.lots.Hosted.Why;
import org.augenhoehe.participation.lots.LotsNews;
import org.augenhoehe.participation.lots.check.Checks;
import org.augenhoehe.participation.lots.check.QuotaCheck;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts say what is drawn for and what counts, and let people enter. Quotas may be mended until the pool is closed.
@Service
public class PrepareBook {
    private final LotsDoor door;
    private final DrawingStore store;
    private final QuotaStore quotas;
    private final LotStore lots;
    private final Checks checks;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final LotsNews news;
    private final AuditLog audit;
    private final Clock clock;

    PrepareBook(
            LotsDoor door,
            DrawingStore store,
            QuotaStore quotas,
            LotStore lots,
            Checks checks,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            LotsNews news,
            AuditLog audit,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.quotas = quotas;
        this.lots = lots;
        this.checks = checks;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param asked categories of those who enter by themselves; a list brings its own
    @Transactional
    public Hosted write(UUID host, UUID id, DrawingWish wish, List<Quota> asked) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        store.hold(id);
        var before = store.find(id).orElse(null);
        var why = before == null ? over(door.get(id)) : frozen(host, door.get(id), before);
        if (why != null || before != null && before.openedAt() != null) {
            return Hosted.refused(why == null ? Why.ALREADY : why);
        }
        var words = wish.purpose() + "\n"
                + asked.stream().map(Quota::category).distinct().collect(Collectors.joining("\n"))
                + "\n"
                + asked.stream().map(Quota::feature).collect(Collectors.joining("\n"));
        // What people are asked for cannot wait for somebody to look at it.
        var answer = doorkeeper.admit(host, words);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        store.put(id, wish);
        checks.forget(id);
        if (!wish.listed()) {
            lots.clear(id);
            quotas.replace(id, keep(asked, quotas.list(id), wish.seats()));
        } else if (before != null && !before.listed()) {
            quotas.replace(id, List.of());
        }
        return new Done();
    }

    /// What was set for a feature before stays, as far as it fits.
    private static List<Quota> keep(List<Quota> asked, List<Quota> before, int seats) {
        return asked.stream()
                .map(quota -> before.stream()
                        .filter(old -> old.category().equals(quota.category())
                                && old.feature().equals(quota.feature())
                                && old.most() <= seats)
                        .findFirst()
                        .orElse(quota))
                .toList();
    }

    /// Whoever may take part in the step hears that they can enter.
    @Transactional
    public Hosted open(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = frozen(host, door.get(id), drawing);
        if (why != null || drawing.openedAt() != null || drawing.listed()) {
            return Hosted.refused(why == null ? Why.ALREADY : why);
        }
        if (step.waitsForAnswers(clock.instant())) {
            return Hosted.refused(Why.TOO_LATE);
        }
        if (door.rests(step)) {
            return Hosted.refused(Why.RESTS);
        }
        store.open(id, clock.instant());
        news.opened(step, host);
        undertakings.note(step.undertaking(), host, "lots_opened", "", step.question());
        return new Done();
    }

    /// While people still enter. Everybody reads what changed.
    ///
    /// @param wanted all quotas, in their order
    @Transactional
    public Hosted setQuotas(UUID host, UUID id, List<Quota> wanted) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = frozen(host, door.get(id), drawing);
        if (why != null) {
            return Hosted.refused(why);
        }
        if (drawing.isOpen() && isEnteringOver(id)) {
            return Hosted.refused(Why.ONLY_RELAX);
        }
        if (Categories.of(wanted).values().stream().anyMatch(category -> contradict(category, drawing.seats()))) {
            return Hosted.refused(Why.QUOTA);
        }
        set(host, step, drawing, wanted);
        return new Done();
    }

    /// Everybody has one feature of each category: so many seats must fit between all the least and all the most.
    private static boolean contradict(List<Quota> category, int seats) {
        return category.stream().mapToInt(Quota::least).sum() > seats
                || category.stream().mapToLong(Quota::most).sum() < seats;
    }

    /// @param wanted as many as there are, in their order
    private void set(UUID host, Step step, Drawing drawing, List<Quota> wanted) {
        var before = quotas.list(step.id());
        wanted.forEach(quota -> quotas.set(step.id(), quota));
        var changes = changes(before, quotas.list(step.id()));
        if (changes.isEmpty()) {
            return;
        }
        if (drawing.isOpen()) {
            undertakings.note(step.undertaking(), host, "lots_quotas", "", step.question(), changes);
        }
        if (drawing.listed() || isEnteringOver(step.id())) {
            checks.ask(step.id());
        }
    }

    /// By their place in the table of the page: features are words of hosts, which moderation may hide there.
    private static String changes(List<Quota> before, List<Quota> now) {
        return IntStream.range(0, Math.min(before.size(), now.size()))
                .filter(place -> !before.get(place).equals(now.get(place)))
                .mapToObj(place -> (place + 1) + ": " + range(before.get(place)) + " → " + range(now.get(place)))
                .collect(Collectors.joining("; "));
    }

    private static String range(Quota quota) {
        return quota.least() + "–" + quota.most();
    }

    /// Asks whether the quotas can be kept. While people enter nobody is told: from two answers a day apart hosts
    /// could read what somebody said who came in between.
    @Transactional
    public Hosted check(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = frozen(host, door.get(id), drawing);
        if (why == null && !mayCheck(drawing, id)) {
            why = drawing.listed() || drawing.isOpen() ? Why.TOO_EARLY : Why.NO_POOL;
        }
        if (why != null) {
            return Hosted.refused(why);
        }
        checks.ask(id);
        return new Done();
    }

    private boolean mayCheck(Drawing drawing, UUID id) {
        return drawing.listed() || drawing.isOpen() && isEnteringOver(id);
    }

    private boolean isEnteringOver(UUID id) {
        return door.get(id).waitsForAnswers(clock.instant());
    }

    /// The smallest changes that make a panel possible are taken over, as the check found them.
    @Transactional
    public Hosted relax(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = frozen(host, door.get(id), drawing);
        if (why == null && !mayCheck(drawing, id)) {
            why = Why.TOO_EARLY;
        }
        if (why != null) {
            return Hosted.refused(why);
        }
        var relaxations = checks.find(id).map(QuotaCheck::relaxations).orElse(List.of());
        set(host, step, drawing, Quoting.relaxed(quotas.list(id), relaxations));
        return new Done();
    }

    private @Nullable Why frozen(UUID host, Step step, Drawing drawing) {
        if (drawing.isClosed()) {
            audit.add(host, "lot.change_refused", drawing.step(), "");
            return Why.ALREADY;
        }
        return over(step);
    }

    private static @Nullable Why over(Step step) {
        return step.isClosed() ? Why.OVER : null;
    }
}
