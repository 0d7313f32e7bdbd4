package org.augenhoehe.participation.walk.note;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// A note as it comes in.
///
/// @param key made on the device, or with the form
public record NewNote(
        UUID key,
        @Nullable UUID station,
        NoteKind kind,
        String wording,
        @Nullable Coordinates where,
        List<NewPhoto> photos) {
    public NewNote {
        photos = List.copyOf(photos);
    }

    /// Between stations: the one that was chosen is hidden by now, which is no reason to lose a note.
    NewNote between() {
        return new NewNote(key, null, kind, wording, where, photos);
    }

    /// What others read.
    String words() {
        return (wording + "\n" + photos.stream().map(NewPhoto::description).collect(Collectors.joining("\n"))).strip();
    }

    /// @param description empty where it is still to be said
    public record NewPhoto(byte[] jpeg, String description) {}
}
