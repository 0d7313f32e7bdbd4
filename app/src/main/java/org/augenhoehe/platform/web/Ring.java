package org.augenhoehe.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The cycle of an undertaking as a ring of five segments: plan, design, deliver, steer, evaluate.
/// Any of the five can be the beginning, so what is done is a set and not a number.
///
/// @param now the phase that is on, 1 to 5; 0 where none is
/// @param done the phases that are finished
public record Ring(int now, Set<Integer> done) {
    public static final int PHASES = 5;
    private static final double CENTRE = 100;
    private static final double INNER = 52;
    private static final double OUTER = 80;
    private static final double OUTER_NOW = 92;
    private static final double MIDDLE = (INNER + OUTER) / 2;
    private static final double GAP = Math.toRadians(2);
    private static final double TIP = Math.toRadians(5);

    public Ring {
        done = Set.copyOf(done);
        if (now < 0 || now > PHASES || done.stream().anyMatch(phase -> phase < 1 || phase > PHASES)) {
            throw new IllegalArgumentException("a ring has the phases 1 to 5");
        }
    }

    public static Ring none() {
        return new Ring(0, Set.of());
    }

    /// @return the sentence that stands for the picture
    public String spoken(Page page) {
        var parts = IntStream.rangeClosed(1, PHASES)
                .mapToObj(
                        phase -> page.t("platform.ring.spoken." + state(phase).css(), page.t("platform.ring." + phase)))
                .toList();
        return page.t("platform.ring.spoken") + " " + String.join(" ", parts);
    }

    public List<Segment> segments() {
        return IntStream.rangeClosed(1, PHASES).mapToObj(this::segment).toList();
    }

    private State state(int phase) {
        return phase == now ? State.NOW : done.contains(phase) ? State.DONE : State.NEXT;
    }

    private Segment segment(int phase) {
        var state = state(phase);
        var width = 2 * Math.PI / PHASES;
        var from = (phase - 1) * width + GAP;
        var to = phase * width - GAP;
        var outer = state == State.NOW ? OUTER_NOW : OUTER;
        // The end of the segment is an arrow's tip: the direction of the cycle shows without colour.
        var path = "M" + at(INNER, from) + arc(INNER, 1, to) + "L" + at(MIDDLE, to + TIP) + "L" + at(outer, to)
                + arc(outer, 0, from) + "L" + at(MIDDLE, from + TIP) + "Z";
        var label = (from + to + TIP) / 2;
        var where = (INNER + outer) / 2;
        return new Segment(phase, state, path, rounded(x(where, label)), rounded(y(where, label)));
    }

    private static String arc(double radius, int clockwise, double angle) {
        return "A" + rounded(radius) + " " + rounded(radius) + " 0 0 " + clockwise + " " + at(radius, angle);
    }

    private static String at(double radius, double angle) {
        return rounded(x(radius, angle)) + " " + rounded(y(radius, angle));
    }

    private static double x(double radius, double angle) {
        return CENTRE + radius * Math.sin(angle);
    }

    private static double y(double radius, double angle) {
        return CENTRE - radius * Math.cos(angle);
    }

    private static String rounded(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }

    public enum State {
        DONE,
        NOW,
        NEXT;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param path outline for an SVG of 200 by 200
    /// @param x,y where its mark stands
    public record Segment(int phase, State state, String path, String x, String y) {
        public boolean done() {
            return state == State.DONE;
        }
    }
}
