package org.augenhoehe.sharing.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// Something that a person, a group or an organisation looks for.
///
/// @param category one of {@link org.augenhoehe.sharing.offer.Category}, by its name
/// @param title null once whoever asked is gone
/// @param about Markdown
/// @param person who asks; null where an organisation does, or once that person is gone
/// @param organisation the group or organisation that asks; null where a person does
/// @param pieces how many are needed
/// @param place in words, as everybody may read it
/// @param latitude of the point that everybody may see; null where there is none
/// @param access what is needed by whoever uses it: names of {@link org.augenhoehe.sharing.offer.AccessFact}
/// @param untilDay the last day on which it helps
/// @param version counts changes of the text
/// @param held whether nobody has read it yet
public record Request(
        UUID id,
        Good good,
        String category,
        @Nullable String title,
        String about,
        @Nullable UUID person,
        @Nullable UUID organisation,
        int pieces,
        Exactness exactness,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> access,
        LocalDate untilDay,
        RequestState state,
        int version,
        Instant at,
        Instant changedAt,
        @Nullable Instant hiddenAt,
        boolean held) {

    public static final String PATH = "/teilen/gesuch";

    public Request {
        access = List.copyOf(access);
    }

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
        return state == RequestState.OPEN;
    }

    public boolean isPublic() {
        return hiddenAt == null;
    }

    /// Whether others read it and may answer.
    public boolean isAsking() {
        return isOpen() && isPublic();
    }

    /// Whether its words are gone.
    public boolean isForgotten() {
        return title == null;
    }
}
