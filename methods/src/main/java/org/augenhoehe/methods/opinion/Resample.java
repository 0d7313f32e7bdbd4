package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The same conversation as it might have gone: as many people drawn with repetition from those who
/// took part, and a map drawn from them alone.
///
/// Bradley Efron's bootstrap, applied to groups as in Christian Hennig, *Cluster-wise assessment of
/// cluster stability*, Computational Statistics & Data Analysis 52, 2007.
///
/// @param places where everybody who is grouped stands on that map, drawn or not
/// @param drawn indexes into the places: who was drawn, as often as drawn
record Resample(Places places, int[] drawn) {

    static List<Resample> of(VoteTable table, Axes axes, int[] grouped, Settings settings) {
        var random = new Random(settings.seed());
        int people = table.rows().size();
        List<Resample> resamples = new ArrayList<>();
        for (int round = 0; round < settings.resamples(); round++) {
            int[] copies = new int[people];
            for (int draw = 0; draw < people; draw++) {
                copies[random.nextInt(people)]++;
            }
            Places all = Places.of(table, axes.again(table, copies), settings.damping());
            int[] drawn = IntStream.range(0, grouped.length)
                    .flatMap(index -> IntStream.generate(() -> index).limit(copies[grouped[index]]))
                    .toArray();
            resamples.add(new Resample(all.select(grouped), drawn));
        }
        return resamples;
    }

    /// Everybody's group, if only those drawn decide where the groups are.
    int[] groups(int number, int starts, Random random) {
        if (drawn.length == 0) {
            return new int[places.size()];
        }
        List<Point> centres =
                KMeans.best(places.select(drawn), number, starts, random).centres();
        return places.points().stream()
                .mapToInt(point -> KMeans.nearest(point, centres))
                .toArray();
    }
}
