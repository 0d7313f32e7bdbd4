package org.augenhoehe.sharing.mediation;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something that two sides may be at odds about: a booking, something asked for, an exchange of hours. Declared as a
/// bean by whoever knows such things; its page leads to `/teilen/schlichtung/neu?art=<kind>&id=<thing>`.
public interface Disputed {
    /// Short and stable; the word in which it is called is the text `sharing.mediation.kind.<kind>`.
    String kind();

    /// @param person who asks
    /// @return empty where it is not there, nobody is on the other side, or this person is on neither
    Optional<Sides> find(UUID thing, UUID person);

    /// What the thing is called, for those who may read of it in a conflict; and its page.
    Named name(UUID thing);

    record Named(String name, String path) {}

    /// The side of whoever asks comes first. Each is a person, or an organisation for which several speak.
    record Sides(
            @Nullable UUID person,
            @Nullable UUID organisation,
            @Nullable UUID otherPerson,
            @Nullable UUID otherOrganisation) {}
}
