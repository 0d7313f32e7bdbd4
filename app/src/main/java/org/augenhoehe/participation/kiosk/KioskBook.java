package org.augenhoehe.participation.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts open a tablet, connect it, end it, and take away what was answered there.
@Service
public class KioskBook {
    private static final Duration CODE = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(31);

    private final KioskStore store;
    private final KioskCounts counts;
    private final KioskSteps steps;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Clock clock;

    KioskBook(
            KioskStore store,
            KioskCounts counts,
            KioskSteps steps,
            Undertakings undertakings,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.counts = counts;
        this.steps = steps;
        this.undertakings = undertakings;
        this.door = door;
        this.clock = clock;
    }

    /// @param wanted steps; only those that run and can be done at a tablet are taken
    /// @return nothing where none is left of them, or where it does not end in time
    @Transactional
    public Hosted open(UUID host, UUID undertaking, String place, List<UUID> wanted, Instant until) {
        enter(host, undertaking);
        var now = clock.instant();
        var offered = steps.listOpen(undertaking, wanted);
        if (offered.isEmpty() || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            return new Hosted.Nothing();
        }
        var answer = door.admit(host, place);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        var kiosk = new Kiosk(Ids.next(), undertaking, place, host, now, until, null, null, false);
        store.add(kiosk, Step.ids(offered), Seal.draw());
        undertakings.note(undertaking, host, "kiosk_opened", "", place, Integer.toString(offered.size()));
        return new Hosted.Done(kiosk.id());
    }

    /// The code that was shown before opens nothing any more.
    ///
    /// @return empty where it has ended
    @Transactional
    public Optional<KioskCode> drawCode(UUID host, UUID id) {
        var kiosk = hold(host, id);
        if (!kiosk.isOpen(clock.instant())) {
            return Optional.empty();
        }
        var code = KioskCode.draw();
        store.setCode(id, code, clock.instant().plus(CODE));
        return Optional.of(code);
    }

    /// Makes the device that knows the code the tablet.
    ///
    /// @return what it holds from now on; empty where the code opens nothing
    @Transactional
    public Optional<Connected> connect(KioskCode code) {
        var now = clock.instant();
        return store.holdByCode(code)
                .filter(kiosk -> kiosk.isOpen(now) && kiosk.codeUntil() != null && now.isBefore(kiosk.codeUntil()))
                .map(kiosk -> {
                    var token = KioskCode.drawToken();
                    store.setToken(kiosk.id(), token);
                    return new Connected(kiosk, token);
                });
    }

    @Transactional
    public void end(UUID host, UUID id) {
        var kiosk = hold(host, id);
        if (kiosk.isOpen(clock.instant())) {
            store.end(id, clock.instant());
            undertakings.note(kiosk.undertaking(), host, "kiosk_ended", "", kiosk.place());
        }
    }

    /// It was opened by mistake, or somebody filled in one after the other: nothing of it counts. A step that has its
    /// result keeps it.
    @Transactional
    public Hosted drop(UUID host, UUID id, String reason) {
        var kiosk = hold(host, id);
        var now = clock.instant();
        var offered = counts.listSteps(List.of(id)).stream()
                .filter(one -> one.voidedAt() == null)
                .map(KioskCounts.Offered::step)
                .toList();
        var open = undertakings.listSteps(offered).values().stream()
                .filter(step -> !step.isClosed())
                .toList();
        if (open.isEmpty()) {
            store.end(id, now);
            return new Hosted.Nothing();
        }
        var answer = door.admit(host, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Hosted.NotSo(answer);
        }
        store.end(id, now);
        for (var step : open) {
            steps.method(step).drop(id, step);
            counts.setVoided(id, step.id(), now);
        }
        undertakings.note(kiosk.undertaking(), host, "kiosk_dropped", reason, kiosk.place());
        return new Hosted.Done(id);
    }

    private Kiosk hold(UUID host, UUID id) {
        enter(host, store.find(id).orElseThrow(NotFound::new).undertaking());
        return store.hold(id).orElseThrow(NotFound::new);
    }

    private void enter(UUID host, UUID undertaking) {
        undertakings.holdStill(undertaking);
        if (!undertakings.hosts(host, undertaking)) {
            throw new Forbidden();
        }
    }

    /// @param token what the tablet holds from now on
    public record Connected(Kiosk kiosk, KioskCode token) {}
}
