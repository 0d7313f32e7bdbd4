package org.augenhoehe.sharing.ask;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody asks for something that is offered, or wants to help with something that is looked for.
///
/// @param offer what is asked for; null where somebody wants to help
/// @param request with what somebody wants to help; null where an offer is asked for
/// @param person who asks or wants to help; null once they are gone
/// @param contact how they are reached; empty where they did not say, and once it is over
/// @param answerContact how the other side is reached
/// @param came whether it came about, as whoever asked says; null while they have not said
/// @param answerCame the same of the other side
public record Ask(
        UUID id,
        @Nullable UUID offer,
        @Nullable UUID request,
        @Nullable UUID person,
        AskState state,
        String contact,
        String answerContact,
        @Nullable Boolean came,
        @Nullable Boolean answerCame,
        Instant at,
        Instant movedAt) {

    public static final String PATH = "/teilen/anfrage";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    /// The offer or the request.
    public UUID about() {
        return Objects.requireNonNull(offer == null ? request : offer);
    }

    public boolean isHelp() {
        return request != null;
    }

    public boolean isBy(@Nullable UUID visitor) {
        return visitor != null && visitor.equals(person);
    }
}
