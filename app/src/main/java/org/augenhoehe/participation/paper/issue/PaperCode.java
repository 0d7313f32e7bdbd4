package org.augenhoehe.participation.paper.issue;

import org.augenhoehe.platform.security.CheckedSigns;

/// What stands on one sheet or slip: fourteen letters and digits of chance, almost 70 bits, and one that checks them.
///
/// @param signs without gaps
public record PaperCode(String signs) {
    private static final CheckedSigns FORM = new CheckedSigns(14, 5);

    static PaperCode draw() {
        return new PaperCode(FORM.draw());
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static PaperCode typed(String text) {
        return new PaperCode(CheckedSigns.typed(text));
    }

    /// Whether it can be one. If not, something is mistyped.
    public boolean isWhole() {
        return FORM.isWhole(signs);
    }

    /// `ABCDE-FGHJK-MNPQR`
    public String inGroups() {
        return FORM.inGroups(signs);
    }
}
