package org.augenhoehe.participation.walk.show;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.Photo;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A note, as somebody types it on the way.
///
/// @param schluessel its key, from the device or from the form
record NoteForm(
        @Nullable UUID schluessel,
        @Nullable UUID station,
        @NotNull(message = "walk.kind.missing") NoteKind kind,

        @Size(min = 1, max = Note.LONGEST, message = "walk.note.wording.missing")
        String wording,

        @Nullable MultipartFile photo1,
        @Nullable MultipartFile photo2,
        @Nullable MultipartFile photo3,
        @Size(max = Photo.LONGEST) @Nullable String description1,
        @Size(max = Photo.LONGEST) @Nullable String description2,
        @Size(max = Photo.LONGEST) @Nullable String description3) {
    NoteForm {
        wording = wording == null ? "" : wording.strip();
    }

    /// The photos that were chosen, each with the number of its field.
    List<Chosen> photos() {
        return Stream.of(
                        Chosen.of(1, photo1, description1),
                        Chosen.of(2, photo2, description2),
                        Chosen.of(3, photo3, description3))
                .flatMap(Optional::stream)
                .toList();
    }

    record Chosen(int number, MultipartFile file, String description) {
        static Optional<Chosen> of(int number, @Nullable MultipartFile file, @Nullable String description) {
            return file == null || file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Chosen(number, file, description == null ? "" : description.strip()));
        }
    }
}
