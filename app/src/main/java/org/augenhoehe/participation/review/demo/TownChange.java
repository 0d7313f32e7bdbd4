package org.augenhoehe.participation.review.demo;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Brought;
import org.augenhoehe.participation.gathering.ContributionBook;
import org.augenhoehe.participation.gathering.ContributionKind;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What the people of the invented town want to change, now that they have looked back.
@Component
class TownChange implements DemoContent {
    private static final String WORDING = "Nach dem Abend bringt ein Fahrdienst alle nach Hause, die es brauchen.";

    private final ContributionBook book;
    private final Undertakings undertakings;

    TownChange(ContributionBook book, Undertakings undertakings) {
        this.book = book;
        this.undertakings = undertakings;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(DemoTown town) {
        var step = undertakings.findStep(town.get("Schritt Was fehlt abends")).orElseThrow();
        var brought = new Brought(
                ContributionKind.PROPOSAL,
                WORDING,
                null,
                true,
                null,
                Whereabouts.of(new ChosenPlace.Nowhere()),
                null,
                null,
                List.of(town.get(TownReview.STEP)));
        if (!(book.contribute(town.get("Anneliese Brandt"), step, brought)
                instanceof Written.Done(UUID id, boolean held))) {
            throw new IllegalStateException("nobody can change anything in the town");
        }
        town.add("Beitrag " + WORDING, id);
    }
}
