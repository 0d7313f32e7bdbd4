package org.augenhoehe.participation.kiosk.show;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// The tablets of an undertaking.
///
/// @param question of the undertaking
/// @param host whether the visitor opens and ends them
/// @param open those at which somebody can take part now
/// @param over those that ended; only hosts read them
/// @param choices steps that can be done at a tablet
/// @param lacking why others cannot, as text keys
public record KioskShown(
        UUID undertaking,
        String question,
        boolean host,
        List<One> open,
        List<One> over,
        List<Option> choices,
        Map<Step, String> lacking,
        List<Option> hours) {
    public KioskShown {
        open = List.copyOf(open);
        over = List.copyOf(over);
        choices = List.copyOf(choices);
        lacking = Collections.unmodifiableMap(lacking);
        hours = List.copyOf(hours);
    }

    public String path() {
        return path(undertaking);
    }

    static String path(UUID undertaking) {
        return "/vorhaben/" + undertaking + "/tablets";
    }

    public String path(Kiosk kiosk) {
        return path() + "/" + kiosk.id();
    }

    /// @param steps what can be answered there
    /// @param hours answers by hour and step, as far as hours are over; empty for whoever does not host
    /// @param total answers, in a sentence
    /// @param refused how many came too late
    /// @param dropped whether nothing of it counts
    public record One(
            Kiosk kiosk, List<Step> steps, List<List<Cell>> hours, String total, int refused, boolean dropped) {
        public One {
            steps = List.copyOf(steps);
            hours = List.copyOf(hours);
        }
    }

    /// A reason that was not taken.
    ///
    /// @param sentence why not
    public record Refused(UUID kiosk, String reason, String sentence) {}
}
