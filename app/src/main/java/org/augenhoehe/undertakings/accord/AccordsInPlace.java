package org.augenhoehe.undertakings.accord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.accord.AccordWords.Said;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was proposed or objected, as moderation reads it: whom it is about decides nothing, either.
@Component
class AccordsInPlace {
    private final AccordWords words;
    private final SaidInPlace places;
    private final ParticipantStore participants;

    AccordsInPlace(AccordWords words, SaidInPlace places, ParticipantStore participants) {
        this.words = words;
        this.places = places;
        this.participants = participants;
    }

    Map<UUID, Contribution> of(List<Said> found) {
        var accords = words.listAccords(found.stream().map(Said::accord).toList()).stream()
                .collect(Collectors.toMap(Accord::id, accord -> accord));
        return places.inUndertakings(found.stream()
                .map(said -> {
                    var accord = Objects.requireNonNull(accords.get(said.accord()));
                    return new SaidInPlace.Said(
                            said.id(),
                            accord.undertaking(),
                            said.wording(),
                            accord.path(),
                            said.author(),
                            accord.person() == null ? Set.of() : Set.of(accord.person()),
                            said.hidden());
                })
                .toList());
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
