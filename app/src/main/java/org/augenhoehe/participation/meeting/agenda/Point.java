package org.augenhoehe.participation.meeting.agenda;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// Something on the agenda.
///
/// @param part of a format; null for what somebody brought in
/// @param title empty where it is called as its part, or moderation has hidden it
/// @param minutes how long it may take; 0 where nobody said
/// @param author null for parts, and where that person is gone
public record Point(
        UUID id,
        UUID step,
        @Nullable String part,
        String title,
        int minutes,
        int place,
        @Nullable UUID author,
        Instant at,
        boolean hidden) {
    static final int LONGEST = 200;

    /// What it is called, in the reader's language where it is a part of a format.
    public String name(Page page) {
        if (hidden) {
            return page.t("meeting.words.hidden");
        }
        return title.isEmpty() && part != null ? page.t("meeting.part." + part) : title;
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }
}
