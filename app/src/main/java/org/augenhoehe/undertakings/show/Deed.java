package org.augenhoehe.undertakings.show;

/// Something the visitor can do now.
///
/// @param detail how long, how many, for whom
/// @param href empty for what can only be waited for
/// @param label what the button says
/// @param post whether pressing it does it, instead of leading to a page
public record Deed(String title, String detail, String href, String label, boolean post) {
    static Deed go(String title, String detail, String href, String label) {
        return new Deed(title, detail, href, label, false);
    }

    /// Somebody else has to do something first.
    static Deed await(String title, String detail) {
        return new Deed(title, detail, "", "", false);
    }

    public boolean waits() {
        return href.isEmpty();
    }

    static Deed press(String title, String detail, String href, String label) {
        return new Deed(title, detail, href, label, true);
    }
}
