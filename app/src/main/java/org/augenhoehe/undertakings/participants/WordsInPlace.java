package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts words that were said in undertakings before moderation: with the question they stand under, the organisations
/// they may be about, and whoever hosts. In as many questions to the database for many as for one.
@Component
public class WordsInPlace {
    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final Concerned concerned;

    WordsInPlace(UndertakingStore undertakings, ParticipantStore participants, Concerned concerned) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.concerned = concerned;
    }

    public Map<UUID, Contribution> of(Collection<Words> said) {
        var within = undertakings.listAll(
                said.stream().map(Words::undertaking).distinct().toList());
        var byId = within.stream().collect(Collectors.toMap(Undertaking::id, Function.identity()));
        var organisations = concerned.ofAll(within);
        var hosts = participants.listHosts(byId.keySet());
        return said.stream().collect(Collectors.toMap(Words::id, words -> {
            var undertaking = Objects.requireNonNull(byId.get(words.undertaking()));
            var involved = new HashSet<>(words.involved());
            involved.addAll(hosts.getOrDefault(undertaking.id(), Set.of()));
            return new Contribution(
                    undertaking.question(),
                    words.text(),
                    words.href(),
                    words.author(),
                    organisations.getOrDefault(undertaking.id(), Set.of()),
                    involved,
                    words.hidden());
        }));
    }

    /// @param href where they stand
    /// @param author null where nobody knows
    /// @param involved who decides nothing about them, besides the hosts
    /// @param hidden whether nobody but the author reads them now
    public record Words(
            UUID id,
            UUID undertaking,
            String text,
            String href,
            @Nullable UUID author,
            Set<UUID> involved,
            boolean hidden) {
        public Words {
            involved = Set.copyOf(involved);
        }

        public Words(UUID id, UUID undertaking, String text, String href, @Nullable UUID author, boolean hidden) {
            this(id, undertaking, text, href, author, Set.of(), hidden);
        }
    }
}
