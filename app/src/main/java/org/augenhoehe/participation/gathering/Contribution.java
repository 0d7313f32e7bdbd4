package org.augenhoehe.participation.gathering;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// What somebody brought in to a step.
///
/// @param author null where that person is gone
/// @param named whether the author wants the name beside it
/// @param standing the one the author wants to be seen beside it, as it was confirmed then; null for none
/// @param wording what it says; empty where it is only spoken or a picture
/// @param picture,voice names of the files; null where there is none
/// @param version counts changes of the wording
/// @param assisted whether somebody who assists wrote it for the author
/// @param hiddenAt since when nobody but its author reads it
/// @param onSite whether somebody without an account brought it in at a tablet in the house
public record Contribution(
        UUID id,
        UUID step,
        UUID undertaking,
        @Nullable UUID author,
        boolean named,
        @Nullable StandingKind standing,
        ContributionKind kind,
        @Nullable UUID category,
        String wording,
        @Nullable String picture,
        @Nullable String pictureDescription,
        @Nullable String voice,
        @Nullable String voiceType,
        @Nullable UUID transcriber,
        String place,
        int version,
        boolean assisted,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Instant withdrawnAt,
        boolean onSite) {
    private static final int TITLE = 90;

    public static String path(UUID id) {
        return "/beitraege/" + id;
    }

    public String path() {
        return path(id);
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && Objects.equals(author, person);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// Whether somebody may read it.
    public boolean isShownTo(@Nullable UUID person) {
        return !isHidden() || isBy(person);
    }

    public boolean isSpokenOnly() {
        return voice != null && wording.isEmpty();
    }

    /// In a few words: what it says first, or what the picture shows.
    ///
    /// @param spoken what to call something that nobody has written down yet
    public String title(String spoken) {
        var text = wording.isEmpty() ? Objects.requireNonNullElse(pictureDescription, spoken) : wording;
        var line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= TITLE) {
            return line;
        }
        var end = line.lastIndexOf(' ', TITLE);
        return line.substring(0, end < TITLE / 2 ? TITLE : end) + " …";
    }

    /// What it says beyond its title: the lines after the first, or all of it where the first is too long for a title.
    public String more() {
        var line = wording.lines().findFirst().orElse("");
        return line.strip().length() > TITLE
                ? wording
                : wording.substring(line.length()).strip();
    }
}
