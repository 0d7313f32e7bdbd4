package org.augenhoehe.commitments;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.Undertakings.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Promises with the undertakings they stand in, as moderation reads what is said there.
@Component
class CommitmentsInPlace {
    private final CommitmentStore store;
    private final ReportStore reports;
    private final Undertakings undertakings;

    CommitmentsInPlace(CommitmentStore store, ReportStore reports, Undertakings undertakings) {
        this.store = store;
        this.reports = reports;
        this.undertakings = undertakings;
    }

    /// By the promise.
    Map<UUID, InPlace> of(Collection<UUID> commitments) {
        var found = store.list(commitments);
        var known = undertakings.listKnown(
                found.stream().map(Commitment::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        Commitment::id, one -> new InPlace(one, Objects.requireNonNull(known.get(one.undertaking())))));
    }

    /// By the report about it.
    Map<UUID, InPlace> ofReports(Collection<UUID> some) {
        var commitments = reports.listCommitments(some);
        var places = of(commitments.values());
        return commitments.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, one -> Objects.requireNonNull(places.get(one.getValue()))));
    }

    record InPlace(Commitment commitment, Known undertaking) {
        /// Something that was said about it.
        Contribution said(String words, @Nullable UUID author, boolean hidden) {
            return new Contribution(
                    commitment.wording(), words, commitment.path(), author, subjects(), others(), hidden);
        }

        /// The organisations the undertaking concerns, and the one that promises.
        Set<UUID> subjects() {
            var organisations = new HashSet<>(undertaking.concerned());
            if (commitment.organisation() != null) {
                organisations.add(commitment.organisation());
            }
            return organisations;
        }

        /// Whoever hosts, and whoever promises or is asked to.
        Set<UUID> others() {
            var people = new HashSet<>(undertaking.hosts());
            if (commitment.owner() != null) {
                people.add(commitment.owner());
            }
            return people;
        }
    }
}
