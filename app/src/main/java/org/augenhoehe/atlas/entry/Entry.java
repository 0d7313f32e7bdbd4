package org.augenhoehe.atlas.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;

/// A need or a resource on the map.
///
/// @param title null once it is withdrawn
/// @param author null once that person is gone, or where it came with a file
/// @param organisation whose it is: they claimed it, and the other side confirmed it
/// @param shape as everybody may see it, as GeoJSON; null once it is withdrawn
/// @param latitude of a point inside
/// @param place in words
/// @param collection it belongs to
/// @param reason why it is closed or withdrawn; empty while it is open
/// @param checkedVersion which version a second person looked at
/// @param doubted whether somebody says that it is not true any more
/// @param held whether nobody has read it yet
public record Entry(
        UUID id,
        EntryKind kind,
        Category category,
        @Nullable String title,
        String about,
        @Nullable UUID author,
        boolean named,
        @Nullable UUID organisation,
        @Nullable String shape,
        Exactness exactness,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String picture,
        @Nullable String pictureDescription,
        @Nullable UUID collection,
        EntryState state,
        @Nullable Closing closing,
        String reason,
        int version,
        Instant at,
        Instant changedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant checkedAt,
        @Nullable Integer checkedVersion,
        boolean doubted,
        @Nullable Instant hiddenAt,
        boolean held) {

    public static final String PATH = "/karte/eintrag";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String name() {
        return Objects.requireNonNullElse(title, "…");
    }

    public boolean isOpen() {
        return state == EntryState.OPEN;
    }

    public boolean isWithdrawn() {
        return state == EntryState.WITHDRAWN;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// Whether everybody reads it.
    public boolean isPublic() {
        return hiddenAt == null;
    }

    /// Whether it stands on the map.
    public boolean isOnMap() {
        return isOpen() && isPublic();
    }

    public boolean isNeed() {
        return kind == EntryKind.NEED;
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return isPublic() || isBy(person);
    }

    /// Whether a second person looked at it as it stands now.
    public boolean isChecked() {
        return checkedVersion != null && checkedVersion == version && !doubted;
    }

    /// When somebody last said that it is so.
    public Instant fresh() {
        var last = changedAt;
        if (confirmedAt != null && confirmedAt.isAfter(last)) {
            last = confirmedAt;
        }
        return checkedAt != null && checkedAt.isAfter(last) ? checkedAt : last;
    }
}
