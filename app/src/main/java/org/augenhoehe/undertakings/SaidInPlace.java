package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what was said in undertakings and their steps before moderation: with the question it stands under, the
/// organisations it may be about, and whoever hosts. In as many questions to the database for much as for little.
@Component
public class SaidInPlace {
    private final Undertakings undertakings;

    SaidInPlace(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /// @param said each with its undertaking as the place
    public Map<UUID, Contribution> inUndertakings(Collection<Said> said) {
        var known = undertakings.listKnown(said.stream().map(Said::place).collect(Collectors.toSet()));
        return said.stream().collect(Collectors.toMap(Said::id, one -> {
            var undertaking = Objects.requireNonNull(known.get(one.place()));
            return one.under(undertaking.question(), undertaking);
        }));
    }

    /// @param said each with its step as the place; what stands in none any more is left out
    public Map<UUID, Contribution> inSteps(Collection<Said> said) {
        var steps = undertakings.listSteps(said.stream().map(Said::place).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return said.stream().filter(one -> steps.containsKey(one.place())).collect(Collectors.toMap(Said::id, one -> {
            var step = Objects.requireNonNull(steps.get(one.place()));
            return one.under(step.question(), known.get(step.undertaking()));
        }));
    }

    /// @param href where it stands
    /// @param author null where nobody knows, or all hosts answer for it
    /// @param involved who decides nothing about it, besides the hosts
    /// @param hidden whether nobody but the author reads it now
    public record Said(
            UUID id,
            UUID place,
            String text,
            String href,
            @Nullable UUID author,
            Set<UUID> involved,
            boolean hidden) {
        public Said {
            involved = Set.copyOf(involved);
        }

        public Said(UUID id, UUID place, String text, String href, @Nullable UUID author, boolean hidden) {
            this(id, place, text, href, author, Set.of(), hidden);
        }

        private Contribution under(String question, Undertakings.@Nullable Known undertaking) {
            var hosts = new HashSet<>(involved);
            if (undertaking != null) {
                hosts.addAll(undertaking.hosts());
            }
            return new Contribution(
                    question,
                    text,
                    href,
                    author,
                    undertaking == null ? Set.of() : undertaking.concerned(),
                    hosts,
                    hidden);
        }
    }
}
