package org.augenhoehe.participation.writing.draft;

import org.augenhoehe.participation.writing.Rule;

/// What hosts begin with, and how changes to it are accepted.
public record DraftWish(String title, String text, Rule rule, int days, int least) {
    public static final int LONGEST = 60_000;
    static final int MOST_PARAGRAPHS = 300;
}
