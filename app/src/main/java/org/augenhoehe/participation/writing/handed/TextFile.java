package org.augenhoehe.participation.writing.handed;

import java.text.Normalizer;
import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to take along, called as what it holds.
public final class TextFile {
    private static final int LONGEST = 60;

    private TextFile() {}

    public static ResponseEntity<byte[]> of(HandedText text, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name(text.title()) + "." + ending + "\"")
                .body(bytes);
    }

    private static String name(String title) {
        var german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "text" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
