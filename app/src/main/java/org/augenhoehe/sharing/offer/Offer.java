package org.augenhoehe.sharing.offer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;

/// Something that a person, a group or an organisation lends, gives or swaps.
///
/// @param category one of {@link Category}
/// @param title null once it is withdrawn
/// @param about Markdown
/// @param conditions what whoever uses it agrees to, in plain words
/// @param damage what holds when something breaks, in plain words
/// @param inReturn what is wanted for it in a swap; empty otherwise
/// @param person whose it is; null where it belongs to an organisation, or once that person is gone
/// @param organisation the group or organisation whose it is; null where it belongs to a person
/// @param pieces how many equal ones there are
/// @param place in words, as everybody may read it
/// @param latitude of the point that everybody may see; null where there is none
/// @param access what helps people with disabilities: keys of {@link AccessFact}
/// @param minutes of the time bank that one use is worth; null where it costs no hours
/// @param version counts changes of the text
/// @param held whether nobody has read it yet
public record Offer(
        UUID id,
        Deal deal,
        Good good,
        String category,
        @Nullable String title,
        String about,
        String conditions,
        String damage,
        String inReturn,
        @Nullable UUID person,
        @Nullable UUID organisation,
        int pieces,
        Admits admits,
        Exactness exactness,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> access,
        @Nullable Integer minutes,
        OfferState state,
        int version,
        Instant at,
        Instant changedAt,
        @Nullable Instant hiddenAt,
        boolean held) {

    public static final String PATH = "/teilen/angebot";

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
        return state == OfferState.OPEN;
    }

    public boolean isWithdrawn() {
        return state == OfferState.WITHDRAWN;
    }

    public boolean isPublic() {
        return hiddenAt == null;
    }

    /// Whether it is to be had by booking hours or days of it.
    public boolean isBookable() {
        return deal == Deal.LEND && good.isBookable();
    }
}
