package org.augenhoehe.participation.lots.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.Addressed;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Drawing.Drawn;
import org.augenhoehe.participation.lots.Drawing.Promise;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.Hosted.Why;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.Quoting;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closing the pool and drawing. Between the two lies what makes a draw that nobody steers: first the fingerprint of
/// the secret, then the list, then something public that nobody had in hand when they were published.
@Service
public class DrawBook {
    private static final SecureRandom random = new SecureRandom();
    private static final int SEED = 32;
    private static final int LONGEST_DAYS = 366;

    private final LotsDoor door;
    private final DrawingStore store;
    private final LotStore lots;
    private final GroupStore groups;
    private final Quoting quoting;
    private final Addressed addressed;
    private final WaveDraw draw;
    private final ListJobs jobs;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final AuditLog audit;
    private final Clock clock;

    DrawBook(
            LotsDoor door,
            DrawingStore store,
            LotStore lots,
            GroupStore groups,
            Quoting quoting,
            Addressed addressed,
            WaveDraw draw,
            ListJobs jobs,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            AuditLog audit,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.lots = lots;
        this.groups = groups;
        this.quoting = quoting;
        this.addressed = addressed;
        this.draw = draw;
        this.jobs = jobs;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param source what will be joined with the secret, and lies in nobody's hand
    /// @param day from which it can be drawn
    @Transactional
    public Hosted close(UUID host, UUID id, String source, LocalDate day) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = why(host, door.get(id), drawing, day);
        if (why != null) {
            return Hosted.refused(why);
        }
        var staying = staying(step, drawing);
        var feasible = quoting.of(drawing, staying).orElse(null);
        if (!(feasible instanceof Feasibility.Possible)) {
            return Hosted.refused(feasible instanceof Feasibility.Impossible ? Why.IMPOSSIBLE : Why.TOO_FEW);
        }
        var answer = doorkeeper.admit(host, source);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        lots.keepOnly(id, staying.stream().map(Lot::id).toList());
        var numbered = numbered(staying);
        lots.number(id, numbered);
        var pool = Lot.fingerprint(numbered.stream().map(Lot::fingerprint).collect(Collectors.joining("\n")));
        var bytes = new byte[SEED];
        random.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        var commitment = new PublicSeed(seed).commitment().fingerprint();
        store.close(id, new Promise(clock.instant(), numbered.size(), pool, source, day, seed, commitment));
        undertakings.note(
                step.undertaking(),
                host,
                "lots_closed",
                "",
                step.question(),
                Integer.toString(numbered.size()),
                commitment,
                pool);
        jobs.make(id, 1);
        return new Hosted.Done();
    }

    private @Nullable Why why(UUID host, Step step, Drawing drawing, LocalDate day) {
        if (drawing.isClosed()) {
            audit.add(host, "lot.change_refused", drawing.step(), "");
            return Why.ALREADY;
        }
        if (step.isClosed()) {
            return Why.OVER;
        }
        if (!drawing.listed() && !drawing.isOpen()) {
            return Why.NO_POOL;
        }
        var now = clock.instant();
        if (drawing.listed() ? step.isPlanned(now) : !step.waitsForAnswers(now)) {
            return Why.TOO_EARLY;
        }
        var today = LocalDate.ofInstant(now, Step.ZONE);
        return day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS)) ? Why.DAY : null;
    }

    /// Who left the undertaking meanwhile, or lost the standing that the step is for, is not in the pool any more.
    private List<Lot> staying(Step step, Drawing drawing) {
        var all = lots.list(step.id());
        if (drawing.listed() || step.audience() == Audience.EVERYBODY) {
            return all;
        }
        var those = new HashSet<>(addressed.of(step));
        return all.stream().filter(lot -> those.contains(lot.person())).toList();
    }

    /// Numbers are given by chance: nobody is known by when they came. Of a household stays only who belongs together.
    private static List<Lot> numbered(List<Lot> staying) {
        var order = new ArrayList<>(staying);
        Collections.shuffle(order, random);
        var homes = new HashMap<String, String>();
        var numbered = new ArrayList<Lot>();
        for (var lot : order) {
            var home = lot.household().isEmpty()
                    ? ""
                    : homes.computeIfAbsent(lot.household(), any -> Integer.toString(numbered.size() + 1));
            numbered.add(lot.numbered(numbered.size() + 1, home));
        }
        return numbered;
    }

    /// @param said what the source said
    @Transactional
    public Hosted draw(UUID host, UUID id, String said) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = why(host, door.get(id), drawing);
        if (why != null) {
            return Hosted.refused(why);
        }
        var answer = doorkeeper.admit(host, said);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        store.draw(id, new Drawn(clock.instant(), said));
        draw.draw(step, store.find(id).orElseThrow(), 1, groups.get(id, 1));
        return new Hosted.Done();
    }

    private @Nullable Why why(UUID host, Step step, Drawing drawing) {
        if (drawing.isDrawn()) {
            audit.add(host, "lot.change_refused", drawing.step(), "");
            return Why.DRAWN;
        }
        if (step.isClosed()) {
            return Why.OVER;
        }
        var promise = drawing.promise();
        if (promise == null || drawing.list() == null) {
            return Why.NO_LIST;
        }
        return LocalDate.ofInstant(clock.instant(), Step.ZONE).isBefore(promise.day()) ? Why.NOT_YET : null;
    }
}
