package org.augenhoehe.sharing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What somebody looks for, as they say it.
///
/// @param about Markdown
/// @param organisation the group or organisation that asks; null for oneself
/// @param pieces how many are needed
/// @param exactness how exactly everybody may know where it is needed
/// @param where it is needed; with an empty text and no point where nobody said
public record Requested(
        Good good,
        Category category,
        String title,
        String about,
        @Nullable UUID organisation,
        int pieces,
        Exactness exactness,
        Whereabouts where,
        List<AccessFact> access,
        LocalDate untilDay) {
    public Requested {
        access = List.copyOf(access);
    }

    /// Who asks, whatever was said.
    public Requested of(@Nullable UUID owner) {
        return new Requested(good, category, title, about, owner, pieces, exactness, where, access, untilDay);
    }

    public boolean saysTheSameAs(Request before) {
        return title.equals(before.title()) && about.equals(before.about());
    }

    /// What it says in words of its own; where it is needed others say in the same words.
    public String words() {
        return Stream.of(title, about).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
