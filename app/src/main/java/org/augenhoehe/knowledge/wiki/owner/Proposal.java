package org.augenhoehe.knowledge.wiki.owner;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.jspecify.annotations.Nullable;

/// What somebody would change about a page that belongs to a group.
///
/// @param version the revision that they had before their eyes
/// @param accepted null while nobody has decided
/// @param reason why it is not wanted; empty else
public record Proposal(
        UUID id,
        UUID page,
        int version,
        String wording,
        String why,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean accepted,
        String reason) {
    public static final int REASON = 1000;

    public static String path(UUID page, UUID proposal) {
        return WikiPage.path(page) + "/vorschlaege/" + proposal;
    }

    public boolean isOpen() {
        return accepted == null;
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was written.
    boolean isHeldFromTheStart() {
        return at.equals(hiddenAt);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return hiddenAt == null || person != null && Objects.equals(author, person);
    }

    public String stateKey() {
        return accepted == null ? "wiki.proposal.open" : accepted ? "wiki.proposal.accepted" : "wiki.proposal.declined";
    }
}
