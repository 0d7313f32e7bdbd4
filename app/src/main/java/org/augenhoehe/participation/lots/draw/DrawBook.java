package org.augenhoehe.participation.lots.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Drawing.Drawn;
import org.augenhoehe.participation.lots.Drawing.Promise;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.Hosted.Why;
import org.augenhoehe.participation.lots.check.Checks;
import org.augenhoehe.participation.lots.check.Staying;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.platform.audit.AuditLog;
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
    private final QuotaStore quotas;
    private final Checks checks;
    private final Staying staying;
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
            QuotaStore quotas,
            Checks checks,
            Staying staying,
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
        this.quotas = quotas;
        this.checks = checks;
        this.staying = staying;
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
        var there = staying.of(step, drawing);
        var impossible = impossible(drawing, there);
        if (impossible != null) {
            return Hosted.refused(impossible);
        }
        var answer = doorkeeper.admit(host, source);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        lots.keepOnly(id, there.stream().map(Lot::id).toList());
        var numbered = numbered(there);
        lots.number(id, numbered);
        var pool = Lot.fingerprint(numbered.stream().map(Lot::fingerprint).collect(Collectors.joining("\n")));
        var seed = secret();
        var commitment = new PublicSeed(seed).commitment().fingerprint();
        store.close(id, new Promise(clock.instant(), numbered.size(), pool, source, day, seed, commitment), secret());
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

    private static String secret() {
        var bytes = new byte[SEED];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// As it was checked last; where people or quotas have changed since, it is checked anew.
    private @Nullable Why impossible(Drawing drawing, List<Lot> there) {
        var check = checks.find(drawing.step()).orElse(null);
        if (check != null && check.isRunning()) {
            return Why.UNCHECKED;
        }
        if (check == null || !check.isAbout(drawing, quotas.list(drawing.step()), there)) {
            checks.ask(drawing.step());
            return Why.UNCHECKED;
        }
        return switch (check.found()) {
            case POSSIBLE -> null;
            case TOO_FEW -> Why.TOO_FEW;
            case TOO_MANY, UNKNOWN -> Why.TOO_HARD;
            case IMPOSSIBLE -> Why.IMPOSSIBLE;
            case null -> Why.UNCHECKED;
        };
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
        if (door.rests(step)) {
            return Why.RESTS;
        }
        var now = clock.instant();
        if (drawing.listed() ? step.isPlanned(now) : !step.waitsForAnswers(now)) {
            return Why.TOO_EARLY;
        }
        var today = LocalDate.ofInstant(now, Step.ZONE);
        return !day.isAfter(today) || day.isAfter(today.plusDays(LONGEST_DAYS)) ? Why.DAY : null;
    }

    /// Numbers are given by chance: nobody is known by when they came. Of a household stays only who belongs
    /// together.
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

    /// The list is computed again after it broke off.
    @Transactional
    public Hosted computeAgain(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        if (door.get(id).isClosed() || !drawing.hasFailed()) {
            return Hosted.refused(Why.OVER);
        }
        store.at(id, Drawing.Stage.WAITING);
        jobs.make(id, groups.list(id).size() + 1);
        return new Hosted.Done();
    }

    /// @param typed what the source said
    @Transactional
    public Hosted draw(UUID host, UUID id, String typed) {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        var why = why(host, door.get(id), drawing);
        if (why != null) {
            return Hosted.refused(why);
        }
        var said = PublicValue.read(typed).orElse(null);
        if (said == null) {
            return Hosted.refused(Why.VALUE);
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
        if (door.rests(step)) {
            return Why.RESTS;
        }
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var early = today.isBefore(promise.day())
                || today.isBefore(groups.list(step.id()).getFirst().drawable());
        return early ? Why.NOT_YET : null;
    }
}
