package org.augenhoehe.participation.walk.note;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A photo of a note.
///
/// @param file null once hosts have taken it away
/// @param description what is on it; null as long as nobody has said so, and then only its author sees it
/// @param reason why hosts took it away; empty else
public record Photo(
        UUID id,
        UUID note,
        int place,
        @Nullable String file,
        @Nullable String description,
        String reason) {
    public static final int LONGEST = 500;

    /// How many a note can have.
    public static final int MOST = 3;

    public static String path(UUID id) {
        return "/rundgang/fotos/" + id;
    }

    public String path() {
        return path(id);
    }

    public boolean isPublic() {
        return file != null && description != null;
    }

    public boolean isWaiting() {
        return file != null && description == null;
    }
}
