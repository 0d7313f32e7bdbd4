package org.augenhoehe.participation.writing.handed;

import java.util.regex.Pattern;

/// Puts headings in an order in which none is left out: whoever listens to a text finds their way by them.
final class Headings {
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    private static final int DEEPEST = 6;

    private int last = 1;

    /// The title is the first level; a heading lies at most one below the one before it.
    int below(int wanted) {
        last = Math.clamp(wanted, 2, Math.min(last + 1, DEEPEST));
        return last;
    }

    /// The same for all headings of a text in HTML.
    String inOrder(String html) {
        return HEADING.matcher(html)
                .replaceAll(found -> found.group(1).isEmpty()
                        ? "<h" + below(Integer.parseInt(found.group(2))) + ">"
                        : "</h" + last + ">");
    }
}
