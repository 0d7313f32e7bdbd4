package org.augenhoehe.participation.meeting.minutes;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A piece as somebody wants it.
public record PieceWish(
        @Nullable UUID point,
        PieceKind kind,
        String wording,
        @Nullable LocalDate due,
        @Nullable UUID owner,
        @Nullable UUID organisation) {
    public PieceWish {
        due = kind.becomes() ? due : null;
        owner = kind == PieceKind.PROMISE ? owner : null;
        organisation = kind == PieceKind.PROMISE ? organisation : null;
    }
}
