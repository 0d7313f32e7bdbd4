package org.augenhoehe.participation.lots.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.augenhoehe.participation.Addressed;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.people.People;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Who would be drawn from if the pool were closed now. Who left the undertaking meanwhile, lost the standing
/// that the step is for, or was locked out of the house, is not in it.
@Component
public class Staying {
    private final LotStore lots;
    private final Addressed addressed;
    private final People people;

    Staying(LotStore lots, Addressed addressed, People people) {
        this.lots = lots;
        this.addressed = addressed;
        this.people = people;
    }

    public List<Lot> of(Step step, Drawing drawing) {
        var all = lots.list(step.id());
        if (drawing.listed()) {
            return all;
        }
        var those = new HashSet<>(people.present(
                all.stream().map(Lot::person).filter(Objects::nonNull).toList()));
        if (step.audience() != Audience.EVERYBODY) {
            those.retainAll(new HashSet<>(addressed.of(step)));
        }
        return all.stream().filter(lot -> those.contains(lot.person())).toList();
    }
}
