package org.augenhoehe.timebank.find;

import org.augenhoehe.platform.security.CheckedSigns;

/// What stands on an exchange slip, and what somebody shows to be found: eight letters and digits of chance, almost 40
/// bits, and one that checks them. It opens nothing by itself, so that is enough, and short enough to be said on the
/// phone.
///
/// @param signs without gaps
public record ShortCode(String signs) {
    private static final CheckedSigns FORM = new CheckedSigns(8, 3);

    public static ShortCode draw() {
        return new ShortCode(FORM.draw());
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static ShortCode typed(String text) {
        return new ShortCode(CheckedSigns.typed(text));
    }

    /// Whether it can be one. If not, something is mistyped.
    public boolean isWhole() {
        return FORM.isWhole(signs);
    }

    /// `ABC-DEF-GHJ`
    public String inGroups() {
        return FORM.inGroups(signs);
    }
}
