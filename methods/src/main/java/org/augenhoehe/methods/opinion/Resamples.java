package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The same conversation as it might have gone: as many people drawn with repetition from those who
/// took part, and a map drawn from them alone.
///
/// Bradley Efron's bootstrap, applied to groups as in Christian Hennig, *Cluster-wise assessment of
/// cluster stability*, Computational Statistics & Data Analysis 52, 2007.
final class Resamples {
    private Resamples() {}

    /// Where everybody who is grouped stands on each of these maps. Who was not drawn has a place without
    /// weight, who was drawn twice weighs twice.
    static List<Places> of(VoteTable table, Axes axes, int[] grouped, Settings settings) {
        var random = new Random(settings.seed());
        int people = table.rows().size();
        List<Places> resamples = new ArrayList<>();
        for (int round = 0; round < settings.resamples(); round++) {
            int[] copies = new int[people];
            for (int draw = 0; draw < people; draw++) {
                copies[random.nextInt(people)]++;
            }
            resamples.add(Places.of(table, axes.again(table, copies), settings.damping(), grouped, copies));
        }
        return resamples;
    }
}
