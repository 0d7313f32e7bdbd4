package org.augenhoehe.participation.walk.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Small pictures, drawn here: the town has no camera.
final class DrawnPhoto {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final Color SKY = new Color(0xcfe3ea);
    private static final Color DUSK = new Color(0x2b3a4a);
    private static final Color GROUND = new Color(0x9aa58c);
    private static final Color STONE = new Color(0x8d8a84);
    private static final Color WOOD = new Color(0x8a5a33);
    private static final Color LAMP = new Color(0xffd98a);

    private DrawnPhoto() {}

    /// @param what `steps`, `tunnel` or `bench`
    static byte[] of(String what) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        switch (what) {
            case "steps" -> steps(brush);
            case "tunnel" -> tunnel(brush);
            default -> bench(brush);
        }
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void ground(Graphics2D brush, Color sky) {
        brush.setColor(sky);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(GROUND);
        brush.fillRect(0, 220, WIDTH, 100);
    }

    private static void steps(Graphics2D brush) {
        ground(brush, SKY);
        for (int step = 0; step < 8; step++) {
            brush.setColor(step % 2 == 0 ? STONE : STONE.darker());
            brush.fillRect(110 + 12 * step, 270 - 28 * step, 260 - 24 * step, 28);
        }
    }

    private static void tunnel(Graphics2D brush) {
        ground(brush, DUSK);
        brush.setColor(STONE.darker());
        brush.fillRect(40, 60, 400, 200);
        brush.setColor(Color.BLACK);
        brush.fillRoundRect(140, 100, 200, 240, 200, 200);
        brush.setColor(LAMP);
        brush.fillOval(66, 82, 22, 22);
    }

    private static void bench(Graphics2D brush) {
        ground(brush, SKY);
        brush.setColor(WOOD);
        brush.fillRect(120, 200, 240, 18);
        brush.fillRect(120, 160, 240, 14);
        brush.setStroke(new BasicStroke(10));
        brush.drawLine(140, 160, 140, 260);
        brush.drawLine(340, 160, 340, 260);
        brush.setColor(GROUND.darker());
        brush.fillOval(380, 60, 90, 110);
        brush.setColor(WOOD.darker());
        brush.fillRect(418, 160, 14, 80);
    }
}
