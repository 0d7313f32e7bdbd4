package org.augenhoehe.undertakings.show;

/// One sheet has one side: what is long is cut there and read in full on the page.
public final class OnPaper {
    private static final int LONGEST = 220;

    private OnPaper() {}

    public static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }
}
