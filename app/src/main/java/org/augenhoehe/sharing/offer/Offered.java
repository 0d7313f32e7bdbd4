package org.augenhoehe.sharing.offer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;

/// What somebody offers, as they say it.
///
/// @param about Markdown
/// @param inReturn what is wanted in a swap; empty otherwise
/// @param organisation the group or organisation whose it is; null for one's own
/// @param members whose members may use it, where it is for members
/// @param exactness how exactly everybody may know where it is
/// @param where it really is; with an empty text and no point where nobody said
/// @param minutes of the time bank that one use is worth; null where it costs no hours
public record Offered(
        Deal deal,
        Good good,
        Category category,
        String title,
        String about,
        String conditions,
        String damage,
        String inReturn,
        @Nullable UUID organisation,
        int pieces,
        Admits admits,
        Set<UUID> members,
        Exactness exactness,
        Whereabouts where,
        List<AccessFact> access,
        @Nullable Integer minutes) {
    public Offered {
        members = Set.copyOf(members);
        access = List.copyOf(access);
    }

    /// Whose it is, whatever was said.
    public Offered of(@Nullable UUID owner) {
        return new Offered(
                deal,
                good,
                category,
                title,
                about,
                conditions,
                damage,
                inReturn,
                owner,
                pieces,
                admits,
                members,
                exactness,
                where,
                access,
                minutes);
    }

    /// What it says in words of its own.
    public String words() {
        return joined(title, about, inReturn);
    }

    public boolean saysTheSameAs(Offer before) {
        return title.equals(before.title()) && about.equals(before.about()) && inReturn.equals(before.inReturn());
    }

    /// What others will read as well, though many say it in the same words: the suggested sentence about damage, what
    /// holds for all things of a group, where they are.
    public String terms() {
        return joined(conditions, damage, where.text());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
