package org.augenhoehe.participation.walk.draw;

import java.util.List;

/// How long a round number of metres is on the drawing.
public record ScaleBar(int metres, int pixels) {
    private static final List<Integer> ROUND = List.of(10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000);
    private static final int LONGEST = 140;

    static ScaleBar of(double pixelsPerMetre) {
        var metres = ROUND.stream()
                .filter(one -> one * pixelsPerMetre <= LONGEST)
                .reduce(ROUND.getFirst(), (shorter, longer) -> longer);
        return new ScaleBar(metres, (int) Math.round(metres * pixelsPerMetre));
    }

    /// "200 m", "2 km".
    public String label() {
        return metres < 1000 ? metres + " m" : metres / 1000 + " km";
    }
}
