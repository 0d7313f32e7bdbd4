package org.augenhoehe.participation.writing.change;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.jspecify.annotations.Nullable;

/// What somebody would change about a paragraph, and why.
///
/// @param base the version whose words it starts from
/// @param wording the new words; empty where the paragraph is to be struck or moved
/// @param behind where a paragraph that is moved is to stand: after this one; null for before all others
/// @param author null once that person is gone
/// @param named whether the author wants the name beside it
/// @param redoes an earlier change of the same author that this one puts in other words; null for none
/// @param ayes,noes how many voted, once that is over; null where nobody votes
/// @param until when people have said all they can; null where hosts accept
/// @param hidden whether moderation looks at it or has hidden it
public record Change(
        UUID id,
        UUID step,
        UUID undertaking,
        UUID paragraph,
        int base,
        ChangeKind kind,
        String wording,
        @Nullable UUID behind,
        String why,
        @Nullable UUID author,
        boolean named,
        @Nullable UUID redoes,
        ChangeState state,
        @Nullable Integer ayes,
        @Nullable Integer noes,
        Instant at,
        @Nullable Instant until,
        @Nullable Instant decidedAt,
        boolean hidden) {

    public static String path(UUID step, UUID id) {
        return Document.path(step) + "/vorschlaege/" + id;
    }

    public String path() {
        return path(step, id);
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return state != ChangeState.WITHDRAWN && (!hidden || isBy(person));
    }

    public boolean isOpen() {
        return state == ChangeState.OPEN;
    }

    /// Whether people can still say something to it by the rule.
    public boolean isRunning(Instant now) {
        return isOpen() && !hidden && (until == null || now.isBefore(until));
    }

    /// Whether its author may put it in other words.
    public boolean mayBeRedone() {
        return switch (state) {
            case OPEN, DECLINED, OVERTAKEN -> true;
            case ACCEPTED, REDONE, WITHDRAWN -> false;
        };
    }
}
