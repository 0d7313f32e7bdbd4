package org.augenhoehe.sharing.handover.note;

import org.jspecify.annotations.Nullable;

/// What somebody writes about a handover or a damage.
///
/// @param words may be empty
/// @param jpeg a picture, painted anew; null for none
/// @param description of the picture; empty where there is none
public record NewNote(String words, byte @Nullable [] jpeg, String description) {
    public static final NewNote NOTHING = new NewNote("", null, "");

    public static final int LONGEST = 2000;
    static final int LONGEST_DESCRIPTION = 500;

    public boolean isNothing() {
        return words.isEmpty() && jpeg == null;
    }

    String all() {
        return (words + "\n" + description).strip();
    }
}
