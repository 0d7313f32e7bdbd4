package org.augenhoehe.participation.lots.draw;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.prepare.Quoting;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.Invitation.Answer;

/// Those who can still be drawn, and for how many seats: at first everybody for all, later those who were never asked
/// for the seats that are free, under what the quotas then leave.
///
/// @param relaxed whether nobody could keep the quotas any more
record WavePool(Pool pool, boolean relaxed) {
    private static final Duration TIME = Duration.ofMinutes(1);

    /// @return empty where no seat is free, or nobody is left
    static Optional<WavePool> of(
            Drawing drawing, List<Quota> quotas, List<Lot> lots, Map<Integer, Invitation> invitations) {
        var staying = lots.stream().filter(lot -> stays(lot, invitations)).toList();
        var homes = new HashSet<String>();
        staying.forEach(lot -> homes.add(home(drawing, lot)));
        var rest = lots.stream()
                .filter(lot ->
                        !lot.isGone() && !invitations.containsKey(number(lot)) && !homes.contains(home(drawing, lot)))
                .toList();
        var most = rest.stream().map(lot -> home(drawing, lot)).distinct().count();
        var seats = (int) Math.min(drawing.seats() - staying.size(), most);
        if (seats <= 0) {
            return Optional.empty();
        }
        var promise = Objects.requireNonNull(drawing.promise());
        var people = rest.stream()
                .map(lot -> lot.asPerson(promise.called(number(lot))))
                .toList();
        var left = quotas.stream().map(quota -> left(quota, staying)).toList();
        var pool = new Pool(people, left, seats);
        return Optional.of(
                Feasibility.of(pool, drawing.households(), TIME) instanceof Feasibility.Impossible(var relaxations)
                        ? new WavePool(new Pool(people, Quoting.relaxed(pool.quotas(), relaxations), seats), true)
                        : new WavePool(pool, false));
    }

    private static boolean stays(Lot lot, Map<Integer, Invitation> invitations) {
        var invitation = invitations.get(number(lot));
        return invitation != null && invitation.answer() == Answer.ACCEPTED && !lot.isGone();
    }

    private static String home(Drawing drawing, Lot lot) {
        return drawing.households() && !lot.household().isEmpty() ? "h " + lot.household() : "p " + number(lot);
    }

    private static int number(Lot lot) {
        return Objects.requireNonNull(lot.number());
    }

    private static Quota left(Quota quota, List<Lot> staying) {
        var having = (int) staying.stream()
                .filter(lot -> quota.feature().equals(lot.features().get(quota.category())))
                .count();
        var least = Math.max(0, quota.least() - having);
        return new Quota(quota.category(), quota.feature(), least, Math.max(least, quota.most() - having));
    }

    static Map<Integer, Invitation> byNumber(List<Invitation> invitations) {
        return invitations.stream().collect(Collectors.toMap(Invitation::number, Function.identity()));
    }
}
