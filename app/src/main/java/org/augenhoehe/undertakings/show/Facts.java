package org.augenhoehe.undertakings.show;

import java.time.Instant;
import java.util.List;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.accord.Accord;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.participants.Lead;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.plan.PlanShown.State;
import org.augenhoehe.undertakings.plan.PlanShown.StepLine;
import org.jspecify.annotations.Nullable;

/// What an undertaking is like at a moment, for one visitor: everything from which its page is made.
///
/// @param own how the visitor takes part; null for whom does not
/// @param standing of the visitor, as far as it is confirmed
/// @param steps that are not closed, or owe somebody a last word
/// @param accords that are open
/// @param unsaid those of them to which the visitor has said nothing
/// @param asking how many ask to take part
/// @param mayPrepare whether the visitor comes into the preparation room
record Facts(
        Undertaking undertaking,
        Instant now,
        @Nullable Participant own,
        @Nullable StandingKind standing,
        Lead lead,
        List<StepLine> steps,
        List<Accord> accords,
        List<Accord> unsaid,
        int asking,
        boolean mayPrepare) {

    boolean takesPart() {
        return own != null && own.takesPart();
    }

    boolean hosts() {
        return own != null && own.host();
    }

    List<StepLine> steps(State state) {
        return steps.stream().filter(line -> line.state() == state).toList();
    }

    /// Contributions whose answer was promised for a day that is over.
    int late() {
        return steps.stream().mapToInt(StepLine::countLate).sum();
    }

    /// Contributions that got their answer, but after that day.
    int answeredLate() {
        return steps.stream().mapToInt(line -> line.tally().answeredLate()).sum();
    }
}
