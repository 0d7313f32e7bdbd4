package org.augenhoehe.participation.paper.read;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.paper.Sheet;

/// Decides what strokes mean. Whatever is not plain is for a person to decide; the figures are explained in
/// `docs/adr/0390-paper-read-by-marks.md`.
final class Verdict {
    /// A speck of dust is more than this.
    private static final double CLEAN = 0.004;

    private static final double CLEAN_PEAK = 0.22;
    private static final double CLEAN_AROUND = 0.3;
    /// A thin pencil's tick is more than this.
    private static final double PLAIN = 0.035;

    private static final double PLAIN_PEAK = 0.3;
    /// A box that somebody filled to take a mark back is more than this.
    private static final double FULL = 0.58;
    /// A single stroke is narrower. Where it leaves the box it may be a neighbour's, or strike out the line.
    private static final double ONE_STROKE = 0.31;
    /// A mark that sticks out of its box goes through most of it.
    private static final double THROUGH = 2.4;
    /// More strokes leave no cross.
    private static final int MOST_EXITS = 4;
    /// A border that is found has this share of how dark borders are on this page.
    private static final double FOUND = 0.55;
    /// Fainter borders mean a picture without focus.
    private static final double SHARP = 0.3;

    private static final double FRAME = 0.3;
    private static final double MOST_LOST = 0.25;
    private static final double DARKER = 0.5;

    private Verdict() {}

    static List<ReadBox> of(InkMap map, List<Frames.Frame> frames) {
        var black = frames.stream().map(Frames.Frame::border).sorted().toList().get(frames.size() / 2);
        var solid = Math.max(Math.max(black, SHARP), solid(map));
        var lost = frames.stream().filter(frame -> !found(frame, black)).count();
        var wrongPage = black < SHARP || lost > MOST_LOST * frames.size();
        return frames.stream()
                .map(frame -> {
                    var strokes = Strokes.of(map, frame, Math.max(black, SHARP), solid);
                    var sure = !wrongPage && found(frame, black) && evenLight(map, frame);
                    return new ReadBox(frame.box().id(), sure ? of(strokes) : ReadBox.Ink.DOUBTFUL, strokes.ink());
                })
                .toList();
    }

    /// As dark as the marks in the corners are beside their holes.
    private static double solid(InkMap map) {
        var beside = (Sheet.MARK + Sheet.HOLE) / 4;
        return Sheet.CORNERS.stream()
                .mapToDouble(corner -> map.at(
                        (int) ((corner.x() - beside) * Straightened.SCALE), (int) (corner.y() * Straightened.SCALE)))
                .average()
                .orElse(1);
    }

    private static boolean found(Frames.Frame frame, double black) {
        return frame.border() > FOUND * black && frame.score() > FRAME * frame.border();
    }

    /// Where a large blot hides the paper, it is taken for a shadow.
    private static boolean evenLight(InkMap map, Frames.Frame frame) {
        var reach = 70;
        var here = map.light(frame.left() + 17, frame.top() + 17);
        return Stream.of(
                        map.light(frame.left() - reach, frame.top() + 17),
                        map.light(frame.left() + 35 + reach, frame.top() + 17),
                        map.light(frame.left() + 17, frame.top() - reach),
                        map.light(frame.left() + 17, frame.top() + 35 + reach))
                .allMatch(there -> here > DARKER * there);
    }

    private static ReadBox.Ink of(Strokes strokes) {
        if (strokes.ink() < CLEAN && strokes.peak() < CLEAN_PEAK && strokes.around() < CLEAN_AROUND) {
            return ReadBox.Ink.EMPTY;
        }
        var plain = strokes.ink() >= PLAIN && strokes.peak() >= PLAIN_PEAK && strokes.ink() <= FULL;
        var own = strokes.exits() == 0
                || (strokes.width() >= ONE_STROKE && strokes.reach() >= THROUGH && strokes.exits() <= MOST_EXITS);
        return plain && own ? ReadBox.Ink.MARKED : ReadBox.Ink.DOUBTFUL;
    }
}
