package org.augenhoehe.participation.walk.route;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Preparing a walk: hosts say when it begins and where people stop; who takes part can suggest a station. Hosts can
/// begin before the step opens.
@Service
public class RouteBook {
    /// More stations nobody walks in an afternoon.
    static final int MOST = 30;

    /// So many suggestions of one person wait for the hosts; after that it is others' turn.
    static final int MOST_OPEN = 5;

    private final WalkStore walks;
    private final StationStore store;
    private final StepDoor steps;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final StationNews news;
    private final Clock clock;

    RouteBook(
            WalkStore walks,
            StationStore store,
            StepDoor steps,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            StationNews news,
            Clock clock) {
        this.walks = walks;
        this.store = store;
        this.steps = steps;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Routed prepare(UUID host, UUID id, WalkWish wish) {
        var step = steps.getForHost(host, id, Walk.METHOD);
        var entrance = undertakings.hold(step, host);
        if (!lets(entrance)) {
            return new Routed.NotNow(entrance);
        }
        var answer = door.admit(host, wish.meeting().text() + "\n" + wish.told());
        if (!(answer instanceof Answer.Open)) {
            return new Routed.NotSo(answer);
        }
        walks.put(step, wish);
        return new Routed.Done(id, false);
    }

    /// Of a host it is on the way at once, as the last one; of others it is a suggestion.
    @Transactional
    public Routed name(UUID person, UUID id, StationWish wish) {
        var step = steps.get(id, Walk.METHOD);
        var host = undertakings.hosts(person, step.undertaking());
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN && !(host && lets(entrance))) {
            return new Routed.NotNow(entrance);
        }
        store.hold(id);
        var all = store.listOf(id);
        if (host && onTheWay(all) >= MOST) {
            return new Routed.Full();
        }
        if (!host && isEnough(all, person)) {
            return new Routed.Enough();
        }
        var answer = door.knock(person, wish.words());
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Routed.NotSo(answer);
        }
        var station = Ids.next();
        store.add(station, step, wish, host ? onTheWay(all) + 1 : null, person, clock.instant());
        return new Routed.Done(station, hold(answer, station));
    }

    @Transactional
    public Routed change(UUID host, UUID id, StationWish wish) {
        var station = store.find(id).orElseThrow(NotFound::new);
        var step = steps.getForHost(host, station.step(), Walk.METHOD);
        var entrance = undertakings.hold(step, host);
        if (!lets(entrance)) {
            return new Routed.NotNow(entrance);
        }
        var answer = door.knock(host, wish.words());
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Routed.NotSo(answer);
        }
        store.change(id, wish);
        return new Routed.Done(id, hold(answer, id));
    }

    /// @param by -1 for one place earlier, 1 for one later
    @Transactional
    public Routed move(UUID host, UUID id, int by) {
        var station = held(host, id);
        if (station == null) {
            return new Routed.Changed();
        }
        var number = station.number();
        var other = number == null
                ? Optional.<Station>empty()
                : store.listOf(station.step()).stream()
                        .filter(one -> Objects.equals(one.number(), number + by))
                        .findFirst();
        if (other.isEmpty()) {
            return new Routed.Changed();
        }
        store.move(id, Station.State.ON_THE_WAY, other.get().number(), "");
        store.move(other.get().id(), Station.State.ON_THE_WAY, number, "");
        return new Routed.Done(id, false);
    }

    /// People will stop there, after all others.
    @Transactional
    public Routed takeOn(UUID host, UUID id) {
        var station = held(host, id);
        if (station == null || station.isOnTheWay()) {
            return new Routed.Changed();
        }
        var number = onTheWay(store.listOf(station.step())) + 1;
        if (number > MOST) {
            return new Routed.Full();
        }
        store.move(id, Station.State.ON_THE_WAY, number, "");
        return new Routed.Done(id, false);
    }

    /// People will not stop there; whoever suggested it reads why.
    @Transactional
    public Routed leaveOut(UUID host, UUID id, String reason) {
        var station = held(host, id);
        if (station == null || station.state() == Station.State.LEFT_OUT) {
            return new Routed.Changed();
        }
        if (reason.isBlank()) {
            return new Routed.NoReason();
        }
        var answer = door.admit(host, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Routed.NotSo(answer);
        }
        var number = station.number();
        store.move(id, Station.State.LEFT_OUT, null, reason);
        if (number != null) {
            store.moveUp(station.step(), number);
        }
        news.leftOut(station, host);
        return new Routed.Done(id, false);
    }

    /// The station as it is, which nobody else changes meanwhile; null where the step is over.
    ///
    /// @throws Forbidden for whoever does not host
    private @Nullable Station held(UUID host, UUID id) {
        var station = store.find(id).orElseThrow(NotFound::new);
        var step = steps.getForHost(host, station.step(), Walk.METHOD);
        var entrance = undertakings.hold(step, host);
        store.hold(step.id());
        return lets(entrance) ? store.find(id).orElseThrow(NotFound::new) : null;
    }

    private boolean hold(Answer answer, UUID station) {
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(station, clock.instant());
            moderation.hold(ModeratedStations.KIND, station);
        }
        return held;
    }

    /// Hosts prepare it as long as it is not over; whether they have the standing of those who note does not matter.
    private static boolean lets(Entrance entrance) {
        return entrance == Entrance.OPEN || entrance == Entrance.NOT_YET || entrance == Entrance.OTHER_STANDING;
    }

    /// Hosts can always go on: what others suggested does not stand in their way.
    private static boolean isEnough(List<Station> all, UUID person) {
        var open = all.stream()
                .filter(one -> one.state() == Station.State.SUGGESTED)
                .toList();
        return open.size() >= 2 * MOST
                || open.stream().filter(one -> person.equals(one.author())).count() >= MOST_OPEN;
    }

    private static int onTheWay(List<Station> all) {
        return (int) all.stream().filter(Station::isOnTheWay).count();
    }
}
