package org.augenhoehe.participation.decision.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.augenhoehe.participation.decision.Kind;
import org.jspecify.annotations.Nullable;

/// The ballot paper of a step.
///
/// @param seed decides ties; nobody but the house knows it before the box is sealed
/// @param commitment the fingerprint of the seed that everybody reads beforehand
/// @param fixedAt from when on nothing of it changes; null while hosts write it up
/// @param sealedAt when the box was sealed and counted; null before
public record Paper(
        UUID step,
        Kind kind,
        Settings settings,
        List<Choosable> options,
        String seed,
        String commitment,
        @Nullable Instant fixedAt,
        @Nullable Instant sealedAt) {
    public Paper {
        options = List.copyOf(options);
    }

    public boolean isFixed() {
        return fixedAt != null;
    }

    public boolean isSealed() {
        return sealedAt != null;
    }

    /// The same paper with what stands on it in the end: the wordings of a consent, one for each round.
    public Paper with(List<Choosable> wordings) {
        return new Paper(step, kind, settings, wordings, seed, commitment, fixedAt, sealedAt);
    }

    /// The same without the words that moderation hides.
    ///
    /// @param instead what is said of the option with a number
    public Paper saying(UnaryOperator<String> instead) {
        return with(options.stream().map(option -> option.saying(instead)).toList());
    }

    public boolean hasHidden() {
        return options.stream().anyMatch(Choosable::isHidden);
    }

    public String path() {
        return path(step);
    }

    public static String path(UUID step) {
        return "/abstimmung/" + step;
    }
}
