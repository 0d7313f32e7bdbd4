package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

/// What an owner says about a promise can be reported. Moderation hides the words; how the promise stands is not theirs
/// to hide.
@Component
class ModeratedReports implements Moderated {
    static final String KIND = "stand-einer-zusage";

    private final ReportStore store;
    private final CommitmentStore commitments;
    private final CommitmentsInPlace place;
    private final CommitmentNews news;
    private final Clock clock;

    ModeratedReports(
            ReportStore store,
            CommitmentStore commitments,
            CommitmentsInPlace place,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.commitments = commitments;
        this.place = place;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "commitments.report.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var places = place.ofReports(things);
        return store.listAll(things).stream()
                .filter(report -> !report.words().isEmpty())
                .collect(Collectors.toMap(Report::id, one -> {
                    var promised = Objects.requireNonNull(places.get(one.id()));
                    return promised.said(one.words(), promised.commitment().owner(), one.hidden());
                }));
    }

    @Override
    public void hide(UUID thing) {
        store.hideReport(thing, clock.instant());
        sayOnThread(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hideReport(thing, null);
        sayOnThread(thing);
    }

    /// That it was kept stays there, in the words of the promise where those of the report are hidden.
    private void sayOnThread(UUID thing) {
        store.listAll(List.of(thing)).stream()
                .filter(report -> report.state() == CommitmentState.KEPT)
                .forEach(report -> commitments
                        .find(Objects.requireNonNull(
                                store.listCommitments(List.of(thing)).get(thing)))
                        .ifPresent(commitment -> news.delivered(commitment, report)));
    }
}
