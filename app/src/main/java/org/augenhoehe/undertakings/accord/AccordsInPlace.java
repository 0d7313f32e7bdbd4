package org.augenhoehe.undertakings.accord;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.undertakings.accord.AccordWords.Said;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Concerned;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was proposed or objected, with the undertaking it stands in, as moderation reads it.
@Component
class AccordsInPlace {
    private final AccordWords words;
    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final Concerned concerned;

    AccordsInPlace(
            AccordWords words, UndertakingStore undertakings, ParticipantStore participants, Concerned concerned) {
        this.words = words;
        this.undertakings = undertakings;
        this.participants = participants;
        this.concerned = concerned;
    }

    Map<UUID, Contribution> of(List<Said> found) {
        var accords = words.listAccords(found.stream().map(Said::accord).toList()).stream()
                .collect(Collectors.toMap(Accord::id, accord -> accord));
        var within = undertakings.listAll(
                accords.values().stream().map(Accord::undertaking).distinct().toList());
        var byId = within.stream().collect(Collectors.toMap(Undertaking::id, one -> one));
        var organisations = concerned.ofAll(within);
        var hosts = participants.listHosts(byId.keySet());
        return found.stream().collect(Collectors.toMap(Said::id, said -> {
            var accord = Objects.requireNonNull(accords.get(said.accord()));
            var undertaking = Objects.requireNonNull(byId.get(accord.undertaking()));
            return new Contribution(
                    undertaking.question(),
                    said.wording(),
                    accord.path(),
                    said.author(),
                    organisations.getOrDefault(undertaking.id(), Set.of()),
                    others(accord, hosts.getOrDefault(undertaking.id(), Set.of())),
                    said.hidden());
        }));
    }

    /// Whoever hosts, and whom it is about.
    private static Set<UUID> others(Accord accord, Set<UUID> hosts) {
        var people = new HashSet<>(hosts);
        if (accord.person() != null) {
            people.add(accord.person());
        }
        return people;
    }

    /// A goal is read by everybody; who should host, by those who take part.
    boolean isReadBy(List<Said> found, @Nullable UUID person) {
        return words.listAccords(found.stream().map(Said::accord).toList()).stream()
                .allMatch(accord -> accord.isPublic()
                        || person != null
                                && participants
                                        .find(accord.undertaking(), person)
                                        .filter(Participant::takesPart)
                                        .isPresent());
    }
}
