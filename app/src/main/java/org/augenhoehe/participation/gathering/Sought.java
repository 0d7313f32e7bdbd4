package org.augenhoehe.participation.gathering;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which contributions of a step somebody wants to read.
///
/// @param kind,category null for all
/// @param seed of the order by chance
public record Sought(
        UUID step,
        @Nullable ContributionKind kind,
        @Nullable UUID category,
        Sorting sorting,
        String seed) {

    /// The address of the list, up to the number of its page.
    public String href(Sorting other) {
        var href = new StringBuilder("/sammeln/" + step + "?");
        if (other != Sorting.CHANCE) {
            href.append("reihe=").append(other.key()).append('&');
        }
        if (kind != null) {
            href.append("art=").append(kind).append('&');
        }
        if (category != null) {
            href.append("thema=").append(category).append('&');
        }
        return href.append("seite=").toString();
    }
}
