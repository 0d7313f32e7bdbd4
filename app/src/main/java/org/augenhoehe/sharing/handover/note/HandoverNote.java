package org.augenhoehe.sharing.handover.note;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.sharing.handover.Side;
import org.jspecify.annotations.Nullable;

/// What somebody wrote about a handover or a damage.
///
/// @param handover null where it is about a damage
/// @param damage null where it is about a handover
/// @param offer whose thing it is about
/// @param booking whose handover it is, or in whose time the damage came; null where nobody's
/// @param reporter who told of the damage; null for a handover, or once they are gone
/// @param writer null once that person is gone
/// @param step to which state the damage went with it: a name of `DamageState`; null for words alone
/// @param description of its picture; null where there is none
public record HandoverNote(
        UUID id,
        @Nullable UUID handover,
        @Nullable UUID damage,
        UUID offer,
        @Nullable UUID booking,
        @Nullable UUID reporter,
        @Nullable UUID writer,
        Side side,
        @Nullable String step,
        String words,
        @Nullable String file,
        @Nullable String description,
        Instant at,
        boolean hidden) {
    public static final String PICTURES = "/teilen/uebergabe/bild";

    public String picturePath() {
        return PICTURES + "/" + id;
    }

    public boolean hasPicture() {
        return file != null;
    }

    public String told() {
        return description == null ? "" : description;
    }
}
