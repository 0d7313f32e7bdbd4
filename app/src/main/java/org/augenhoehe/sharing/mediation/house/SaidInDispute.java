package org.augenhoehe.sharing.mediation.house;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.jspecify.annotations.Nullable;

/// Something said in a conflict, for whoever decides about a report: who mediates, or is on a side, decides nothing
/// about it.
///
/// @param by null once that person is gone
record SaidInDispute(
        UUID id, UUID dispute, String words, @Nullable UUID by, boolean hidden) {
    static Map<UUID, Contribution> contributions(List<SaidInDispute> said, DisputeStore disputes) {
        var about = disputes.listAll(said.stream().map(SaidInDispute::dispute).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Dispute::id, Function.identity()));
        return said.stream()
                .collect(Collectors.toMap(
                        SaidInDispute::id, one -> one.contribution(Objects.requireNonNull(about.get(one.dispute())))));
    }

    private Contribution contribution(Dispute about) {
        return new Contribution(
                "…",
                words,
                about.path(),
                by,
                all(about.organisation(), about.otherOrganisation()),
                all(about.person(), about.otherPerson(), about.mediator()),
                hidden);
    }

    private static Set<UUID> all(@Nullable UUID... some) {
        return Stream.of(some).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }
}
