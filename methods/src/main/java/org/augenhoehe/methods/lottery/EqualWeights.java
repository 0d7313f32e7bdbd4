package org.augenhoehe.methods.lottery;

/// How often each panel of a portfolio stands in a list of equal weights. Every panel comes as often as its
/// whole part; the places left go, one after the other, to the panel that brings the seats of all types
/// nearest to what they should be (squared, per person). No panel gains more than one place, so that no
/// probability moves by more than one part of the list.
final class EqualWeights {
    private final int[][] panels;
    private final int[] copies;
    private final int[] sizes;

    EqualWeights(Portfolio portfolio, int length) {
        panels = portfolio.panels().stream()
                .map(panel -> panel.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        sizes = portfolio.types().stream().mapToInt(java.util.List::size).toArray();
        copies = new int[panels.length];
        var missing = new double[sizes.length];
        int left = length;
        for (int panel = 0; panel < panels.length; panel++) {
            double wanted = portfolio.probabilities().get(panel) * length;
            copies[panel] = (int) Math.floor(wanted + 1e-9);
            left -= copies[panel];
            for (int type = 0; type < sizes.length; type++) {
                missing[type] += (wanted - copies[panel]) * panels[panel][type];
            }
        }
        var raised = new boolean[panels.length];
        for (; left > 0; left--) {
            int best = best(missing, raised);
            raised[best] = true;
            copies[best]++;
            for (int type = 0; type < sizes.length; type++) {
                missing[type] -= panels[best][type];
            }
        }
    }

    private int best(double[] missing, boolean[] raised) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int panel = 0; panel < panels.length; panel++) {
            double gain = 0;
            for (int type = 0; type < sizes.length && !raised[panel]; type++) {
                double count = panels[panel][type];
                gain += count * (2 * missing[type] - count) / sizes[type];
            }
            if (!raised[panel] && gain > most) {
                most = gain;
                best = panel;
            }
        }
        return best;
    }

    int[] copies() {
        return copies.clone();
    }
}
