package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what pages show of commitments, with as many questions to the database for many as for one.
@Component
class CommitmentsShown {
    private final CommitmentStore store;
    private final ReportStore reports;
    private final People people;
    private final Organisations organisations;
    private final Undertakings undertakings;

    CommitmentsShown(
            CommitmentStore store,
            ReportStore reports,
            People people,
            Organisations organisations,
            Undertakings undertakings) {
        this.store = store;
        this.reports = reports;
        this.people = people;
        this.organisations = organisations;
        this.undertakings = undertakings;
    }

    List<CommitmentLine> lines(Collection<Commitment> commitments, LocalDate today) {
        var names = people.names(commitments.stream()
                .map(Commitment::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var groups = organisations.names(commitments.stream()
                .map(Commitment::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return commitments.stream()
                .map(one -> new CommitmentLine(one, who(one, names, groups), one.isOverdue(today), one.badge(today)))
                .toList();
    }

    /// An organisation promises by somebody's mouth; both are named.
    private static String who(Commitment one, Map<UUID, String> names, Map<UUID, String> groups) {
        var owner = one.owner() == null ? "" : names.getOrDefault(one.owner(), "");
        var group = one.organisation() == null ? "" : groups.getOrDefault(one.organisation(), "");
        return group.isEmpty() ? owner : owner.isEmpty() ? group : group + " (" + owner + ")";
    }

    /// @param book says whose it is
    CommitmentShown of(UUID id, @Nullable UUID visitor, CommitmentBook book) {
        var commitment = store.find(id).orElseThrow(NotFound::new);
        var owns = book.owns(visitor, commitment);
        if (!commitment.isShownTo(visitor, owns)) {
            throw new NotFound();
        }
        var against = reports.listAgainst(id);
        var authors = against.stream()
                .map(Contradiction::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new CommitmentShown(
                lines(List.of(commitment), book.today()).getFirst(),
                undertakings.findQuestion(commitment.undertaking()).orElse(""),
                reports.list(id),
                against.stream().collect(Collectors.groupingBy(Contradiction::report)),
                people.names(authors),
                owns,
                visitor != null && !owns && undertakings.takesPart(visitor, commitment.undertaking()),
                against.stream()
                        .filter(one -> visitor != null && visitor.equals(one.author()))
                        .map(Contradiction::report)
                        .collect(Collectors.toSet()));
    }
}
