package org.augenhoehe.participation.paper.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/// The letters of one document: Latin, Greek and Cyrillic, and Arabic beside them. Only those that are used go into it.
final class Fonts {
    private static final int UNKNOWN = '?';

    private final List<Face> regular;
    private final List<Face> bold;

    Fonts(PDDocument document) throws IOException {
        regular = List.of(face(document, "noto-sans-regular"), face(document, "noto-sans-arabic-regular"));
        bold = List.of(face(document, "noto-sans-bold"), face(document, "noto-sans-arabic-bold"));
    }

    private static Face face(PDDocument document, String name) throws IOException {
        try (var in = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Joined letters have no sign of their own: read aloud or copied they would be missing.
            font.setEnableGsub(false);
            return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    /// Signs that neither font has become question marks, so that nobody overlooks that something is missing.
    String known(String text) {
        var known = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> regular.stream().anyMatch(face -> face.has(sign)) ? sign : UNKNOWN)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    /// @param text of known signs
    List<Run> runs(String text, boolean strong) {
        var faces = strong ? bold : regular;
        var runs = new ArrayList<Run>();
        var from = 0;
        var current = faces.getFirst();
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var sign = text.codePointAt(at);
            var face = current.has(sign) && (sign == ' ' || current.equals(faces.getFirst()))
                    ? current
                    : faces.stream().filter(any -> any.has(sign)).findFirst().orElse(current);
            if (!face.equals(current) && at > from) {
                runs.add(new Run(current.font, text.substring(from, at)));
                from = at;
            }
            current = face;
        }
        if (from < text.length()) {
            runs.add(new Run(current.font, text.substring(from)));
        }
        return runs;
    }

    /// In millimetres.
    double width(String text, Type type) {
        var width = 0.0;
        try {
            for (var run : runs(text, type.bold)) {
                width += run.font.getStringWidth(run.text);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return width / 1000 * type.size * Type.POINT;
    }

    record Run(PDFont font, String text) {}

    private record Face(PDType0Font font, CmapLookup signs) {
        boolean has(int sign) {
            return signs.getGlyphId(sign) != 0;
        }
    }
}
