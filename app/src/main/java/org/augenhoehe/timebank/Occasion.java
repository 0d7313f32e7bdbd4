package org.augenhoehe.timebank;

import java.util.Optional;
import java.util.UUID;

/// Something in another room for which hours of the time bank can be given: an offer, a request, time given to a task.
/// Declared as a bean by that room.
public interface Occasion {
    /// Short and stable, such as `offer`.
    String kind();

    /// @param person who wants to book hours for it
    /// @return empty where it is not there, or this person has no part in it
    Optional<Asked> find(UUID id, UUID person);

    /// @param name for people, in the words of whoever wrote it
    /// @param path its page
    /// @param person the other side, if it is a person
    /// @param organisation the other side, if it is a group or an organisation
    /// @param gives whether whoever asks gives the hours' work (and so receives hours)
    /// @param minutes what was said it is worth; 0 where nothing was said
    record Asked(
            String name,
            String path,
            @org.jspecify.annotations.Nullable UUID person,
            @org.jspecify.annotations.Nullable UUID organisation,
            boolean gives,
            int minutes) {}
}
