package org.augenhoehe.participation.lots.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.jspecify.annotations.Nullable;

/// What was found last about people and quotas.
///
/// @param about fingerprint of those people, quotas and seats
/// @param found null while it is computed
/// @param relaxations the smallest changes that help, where it is impossible
public record QuotaCheck(String about, @Nullable Found found, List<Relaxation> relaxations) {
    public enum Found {
        POSSIBLE,
        IMPOSSIBLE,
        /// There are fewer people than seats, or fewer households.
        TOO_FEW,
        /// There are more kinds of people than the house computes with.
        TOO_MANY,
        /// The time was over before anything was found.
        UNKNOWN
    }

    public boolean isRunning() {
        return found == null;
    }

    public boolean isPossible() {
        return found == Found.POSSIBLE;
    }

    public boolean isAbout(Drawing drawing, List<Quota> quotas, List<Lot> people) {
        return about.equals(about(drawing, quotas, people));
    }

    static String about(Drawing drawing, List<Quota> quotas, List<Lot> people) {
        var lines = new ArrayList<String>();
        lines.add(drawing.seats() + " " + drawing.households());
        quotas.forEach(quota -> lines.add(quota.toString()));
        people.stream()
                .map(lot -> lot.id() + " " + new TreeMap<>(lot.features()) + " " + lot.household())
                .sorted()
                .forEach(lines::add);
        return Lot.fingerprint(String.join("\n", lines));
    }
}
