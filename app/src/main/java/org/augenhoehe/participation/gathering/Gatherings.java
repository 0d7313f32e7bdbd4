package org.augenhoehe.participation.gathering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together what the page of a gathering step shows; as many questions to the database for one contribution as for
/// fifty.
@Component
public class Gatherings {
    private static final int ON_A_PAGE = 50;

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final ContributionListStore cards;
    private final CategoryStore categories;
    private final Answers answers;
    private final Bylines bylines;
    private final Clock clock;

    Gatherings(
            StepDoor steps,
            Undertakings undertakings,
            ContributionListStore cards,
            CategoryStore categories,
            Answers answers,
            Bylines bylines,
            Clock clock) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.cards = cards;
        this.categories = categories;
        this.answers = answers;
        this.bylines = bylines;
        this.clock = clock;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return steps.get(step, GatheringMethod.KEY);
    }

    GatheringShown of(Page page, Sought sought, int wanted) {
        var step = get(sought.step());
        var reader = page.visitor().person();
        var count = cards.count(sought, reader);
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var rows = cards.list(sought, reader, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var owed = answers.tallies(List.of(step))
                .getOrDefault(step.id(), Tally.NONE)
                .owed();
        return new GatheringShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                undertakings.entrance(step, reader),
                sought,
                categories.list(step.id()),
                shown(page, rows),
                count,
                number,
                last,
                owed,
                step.isLate(clock.instant()),
                reader != null && undertakings.hosts(reader, step.undertaking()));
    }

    private List<Card> shown(Page page, List<ContributionListStore.Row> rows) {
        var names = bylines.names(
                rows.stream().map(row -> Bylines.Signed.of(row.contribution())).toList());
        return rows.stream().map(row -> card(page, row, names)).toList();
    }

    private static Card card(Page page, ContributionListStore.Row row, Bylines.Names names) {
        var own = row.contribution().isBy(page.visitor().person());
        return new Card(
                row.contribution(),
                names.say(page, Bylines.Signed.of(row.contribution()), own),
                row.category(),
                row.supporters(),
                row.comments(),
                row.supported(),
                own,
                row.answer());
    }
}
