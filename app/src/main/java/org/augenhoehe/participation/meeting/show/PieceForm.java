package org.augenhoehe.participation.meeting.show;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceKind;
import org.augenhoehe.participation.meeting.minutes.PieceWish;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A piece of minutes, as somebody types it.
///
/// @param version that was read before; says nothing for a new one
record PieceForm(
        @Nullable UUID point,
        @NotNull(message = "meeting.piece.kind.missing") PieceKind kind,

        @Size(min = 2, max = Piece.LONGEST, message = "meeting.piece.wording.missing")
        String wording,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @Nullable UUID owner,
        @Nullable UUID organisation,
        @Nullable Integer version) {

    PieceForm {
        wording = wording == null ? "" : wording.replace("\r\n", "\n").strip();
    }

    PieceWish wish() {
        return new PieceWish(point, kind, wording, due, owner, organisation);
    }

    static Form of(Piece piece) {
        return Form.empty()
                .with("point", piece.point() == null ? null : piece.point().toString())
                .with("kind", piece.kind().name())
                .with("wording", piece.wording())
                .with("due", piece.due() == null ? null : piece.due().toString())
                .with("owner", piece.owner() == null ? null : piece.owner().toString())
                .with(
                        "organisation",
                        piece.organisation() == null
                                ? null
                                : piece.organisation().toString())
                .with("version", String.valueOf(piece.version()));
    }
}
