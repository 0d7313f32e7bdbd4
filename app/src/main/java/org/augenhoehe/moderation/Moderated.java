package org.augenhoehe.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A kind of thing that people write and others may report. A room declares one as a bean.
public interface Moderated {
    /// Short and stable; stands in the address of a report, for example `berichtigung`.
    String kind();

    /// Key of a sentence that names the kind: "ein Vorschlag zu einem Angebot".
    String textKey();

    /// The things, also while they are hidden, which they say; what is not there is missing.
    Map<UUID, Contribution> list(Collection<UUID> things);

    /// Whether this person, null for a stranger, may read it where it stands: only then it can be reported.
    default boolean isReadBy(UUID thing, @Nullable UUID person) {
        return true;
    }

    default Optional<Contribution> find(UUID thing) {
        return Optional.ofNullable(list(List.of(thing)).get(thing));
    }

    /// What others see besides the words once it is shown; whoever decides looks at it first.
    default List<Picture> listPictures(UUID thing) {
        return List.of();
    }

    /// Nobody but its author reads it any more. In the caller's transaction.
    void hide(UUID thing);

    /// Takes that back. In the caller's transaction.
    void showAgain(UUID thing);
}
