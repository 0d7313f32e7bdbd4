package org.augenhoehe.participation.paper.read;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

import org.augenhoehe.participation.paper.PrintedBox;

/// Marks boxes as people do, with hands that tremble and pens of all colours.
final class Pen {
    private static final List<Color> INKS = List.of(
            new Color(25, 40, 130),
            new Color(20, 20, 25),
            new Color(35, 70, 170),
            new Color(170, 25, 30),
            new Color(20, 110, 60));

    private final RandomGenerator chance;
    private final Graphics2D paper;
    /// Pixels of a millimetre.
    private final double scale;

    private final Color ink;
    private final double width;

    /// What somebody leaves in a box.
    enum Mark {
        NOTHING(Meant.NOT),
        CROSS(Meant.MARK),
        TICK(Meant.MARK),
        LARGE_CROSS(Meant.MARK),
        LARGE_TICK(Meant.MARK),
        STROKE(Meant.MARK),
        DOT(Meant.MARK),
        SCRIBBLE(Meant.MARK),
        CIRCLE(Meant.MARK),
        PENCIL_CROSS(Meant.MARK),
        PENCIL_TICK(Meant.MARK),
        FILLED(Meant.UNCLEAR),
        STRUCK_OUT(Meant.UNCLEAR),
        RINGED(Meant.NOT_NOTHING),
        FAINT(Meant.NOT_NOTHING),
        SPECK(Meant.NO_MARK),
        TAIL_OF_ANOTHER(Meant.NO_MARK);

        final Meant meant;

        Mark(Meant meant) {
            this.meant = meant;
        }
    }

    enum Meant {
        NOT,
        MARK,
        /// Only a person can know.
        UNCLEAR,
        NOT_NOTHING,
        NO_MARK
    }

    Pen(BufferedImage page, double scale, RandomGenerator chance) {
        this.chance = chance;
        this.scale = scale;
        paper = page.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink = INKS.get(chance.nextInt(INKS.size()));
        width = between(0.35, 0.75);
    }

    private double between(double from, double to) {
        return chance.nextDouble(from, to);
    }

    void draw(Mark mark, PrintedBox box) {
        var pencil = mark == Mark.PENCIL_CROSS || mark == Mark.PENCIL_TICK;
        var grey = mark == Mark.FAINT ? chance.nextInt(185, 215) : chance.nextInt(85, 130);
        paper.setColor(pencil || mark == Mark.FAINT ? new Color(grey, grey, grey) : ink);
        var thick = pencil || mark == Mark.FAINT ? between(0.3, 0.5) : width;
        paper.setStroke(new BasicStroke((float) (thick * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        // The middle, and half of how large it gets.
        var x = box.x() + 3 + between(-0.5, 0.5);
        var y = box.y() + 3 + between(-0.5, 0.5);
        switch (mark) {
            case NOTHING -> {}
            case CROSS, PENCIL_CROSS, FAINT -> cross(x, y, between(1.5, 2.4));
            case LARGE_CROSS -> cross(x, y, between(2.8, 4));
            case TICK, PENCIL_TICK -> tick(x, y, between(1.6, 2.3));
            case LARGE_TICK -> tick(x, y, between(2.6, 4));
            case STROKE -> {
                var far = between(1.4, 2.1);
                line(x - far, y + far * between(0.5, 1), x + far, y - far * between(0.5, 1));
            }
            case DOT -> {
                var size = between(1.5, 2.6);
                paper.fill(new Ellipse2D.Double(
                        (x - size / 2) * scale,
                        (y - size / 2) * scale,
                        size * scale,
                        size * scale * between(0.8, 1.2)));
            }
            case SCRIBBLE -> zigzag(x, y, between(1.5, 2.1), chance.nextInt(3, 6));
            case CIRCLE -> ring(x, y, between(1.2, 1.9));
            case RINGED -> ring(x, y, between(4, 5));
            case FILLED -> {
                paper.setStroke(new BasicStroke(
                        (float) (between(0.7, 1) * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                zigzag(box.x() + 3, box.y() + 3, between(2.4, 3), chance.nextInt(14, 22));
            }
            case STRUCK_OUT ->
                line(box.x() - between(2, 6), y + between(-1, 1), box.x() + between(12, 40), y + between(-1, 1));
            case SPECK -> {
                var size = between(0.15, 0.6);
                paper.fill(new Ellipse2D.Double(x * scale, y * scale, size * scale, size * scale));
            }
            case TAIL_OF_ANOTHER -> {
                var deep = between(1, 4.5);
                var fromX = box.x() + between(0, 4);
                line(fromX - 3, box.y() + 11, fromX + deep * between(0.3, 0.8), box.y() + 6 - deep);
            }
        }
    }

    void done() {
        paper.dispose();
    }

    private void cross(double x, double y, double far) {
        line(x - far * between(0.8, 1), y - far, x + far, y + far * between(0.8, 1));
        line(x + far, y - far * between(0.8, 1), x - far * between(0.8, 1), y + far);
    }

    private void tick(double x, double y, double far) {
        var path = new Path2D.Double();
        path.moveTo((x - far * between(0.6, 0.9)) * scale, (y + far * between(-0.2, 0.2)) * scale);
        path.lineTo((x - far * between(0, 0.3)) * scale, (y + far * between(0.6, 0.8)) * scale);
        path.quadTo(
                (x + far * 0.3) * scale,
                (y - far * between(0, 0.3)) * scale,
                (x + far * between(0.9, 1.3)) * scale,
                (y - far * between(0.8, 1.2)) * scale);
        paper.draw(path);
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        var path = new Path2D.Double();
        path.moveTo(fromX * scale, fromY * scale);
        path.quadTo(
                ((fromX + toX) / 2 + between(-0.4, 0.4)) * scale,
                ((fromY + toY) / 2 + between(-0.4, 0.4)) * scale,
                toX * scale,
                toY * scale);
        paper.draw(path);
    }

    private void zigzag(double x, double y, double far, int strokes) {
        var path = new Path2D.Double();
        path.moveTo((x - far) * scale, (y - far) * scale);
        for (var stroke = 1; stroke <= strokes; stroke++) {
            var side = stroke % 2 == 0 ? -1 : 1;
            path.lineTo(
                    (x + side * far + between(-0.15, 0.15)) * scale,
                    (y - far + 2 * far * stroke / strokes + between(-0.1, 0.1)) * scale);
        }
        paper.draw(path);
    }

    private void ring(double x, double y, double far) {
        paper.draw(new Ellipse2D.Double(
                (x - far) * scale, (y - far) * scale, 2 * far * scale, 2 * far * scale * between(0.85, 1.1)));
    }
}
