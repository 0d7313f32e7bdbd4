package org.augenhoehe.participation.opinion.picture;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.Tally;

/// How exactly it is told what people said. While a step runs there are several pictures, and two exact ones tell
/// what whoever came in between said: then there are shares in steps of five percent, and no numbers. In the end
/// it is exact, once.
///
/// @param exact whether the step has ended
public record Told(boolean exact) {
    private static final int STEPS = 20;

    public double agree(Tally tally) {
        return share(tally, Stance.AGREE);
    }

    public double disagree(Tally tally) {
        return share(tally, Stance.DISAGREE);
    }

    public double pass(Tally tally) {
        return share(tally, Stance.PASS);
    }

    private double share(Tally tally, Stance stance) {
        return tally.votes() == 0 ? 0 : share((double) tally.count(stance) / tally.votes());
    }

    /// Of all, from 0 to 1.
    public double share(double share) {
        return exact ? share : (double) Math.round(share * STEPS) / STEPS;
    }
}
