package org.augenhoehe.participation.paper.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;

/// Breaks text into lines. A word that is wider than the room is broken anywhere: nothing stands outside the paper.
final class Typesetter {
    /// Signs without a shape of their own, above all those that turn the direction of what follows.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Fonts fonts;
    private final Locale locale;
    private final boolean fromRight;
    private final Map<String, Double> widths = new HashMap<>();

    Typesetter(Fonts fonts, Locale locale, boolean fromRight) {
        this.fonts = fonts;
        this.locale = locale;
        this.fromRight = fromRight;
    }

    /// @param room in millimetres
    List<Line> lines(String text, Type type, double room) {
        var lines = new ArrayList<Line>();
        for (var paragraph : text.lines().toList()) {
            var clean = UNSEEN.matcher(SPACE.matcher(paragraph).replaceAll(" "))
                    .replaceAll("")
                    .strip();
            if (!clean.isEmpty()) {
                broken(clean, type, room, lines);
            }
        }
        return lines;
    }

    /// How wide its longest word is.
    double widest(String text, Type type) {
        var widest = 0.0;
        for (var word : SPACE.splitAsStream(text).toList()) {
            for (var line : lines(word, type, Double.MAX_VALUE)) {
                widest = Math.max(widest, line.width());
            }
        }
        return widest;
    }

    private void broken(String said, Type type, double room, List<Line> lines) {
        var direction = Bidi.getBaseDirection(said);
        var right = direction == Bidi.NEUTRAL ? fromRight : direction == Bidi.RTL;
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(said);
        var start = 0;
        var fits = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(said.substring(start, end), type) > room && fits > start) {
                lines.add(line(said.substring(start, fits), type, right));
                start = fits;
            }
            while (width(said.substring(start, end), type) > room) {
                var cut = cut(said, start, end, type, room);
                if (cut >= end) {
                    break;
                }
                lines.add(line(said.substring(start, cut), type, right));
                start = cut;
            }
            fits = end;
        }
        if (start < said.length()) {
            lines.add(line(said.substring(start), type, right));
        }
    }

    /// As much of a long word as fits, at least one sign.
    private int cut(String said, int start, int end, Type type, double room) {
        var signs = BreakIterator.getCharacterInstance(locale);
        signs.setText(said);
        var cut = signs.following(start);
        while (cut < end) {
            var next = signs.following(cut);
            if (next == BreakIterator.DONE || width(said.substring(start, next), type) > room) {
                break;
            }
            cut = next;
        }
        return cut;
    }

    private double width(String said, Type type) {
        return widths.computeIfAbsent(
                type + said.stripTrailing(), any -> fonts.width(shaped(said.stripTrailing()), type));
    }

    private Line line(String said, Type type, boolean right) {
        var text = said.strip();
        var bidi = new Bidi(shaped(text), right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var seen = bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        return new Line(seen, text, right, fonts.width(seen, type));
    }

    /// Arabic letters look different at the beginning, inside and at the end of a word.
    private String shaped(String said) {
        try {
            return fonts.known(new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(said));
        } catch (ArabicShapingException never) {
            throw new IllegalArgumentException(never);
        }
    }
}
