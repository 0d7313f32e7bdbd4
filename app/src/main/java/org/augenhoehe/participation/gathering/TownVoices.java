package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What people of the town bring in, and what they support.
@Component
class TownVoices implements TownRoom {
    private final ContributionBook book;
    private final SupportBook support;
    private final Undertakings undertakings;

    TownVoices(ContributionBook book, SupportBook support, Undertakings undertakings) {
        this.book = book;
        this.support = support;
        this.undertakings = undertakings;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("brings in", this::bring, "supports", this::support);
    }

    private void bring(Scene scene) {
        var step = undertakings.findStep(scene.thing("step")).orElseThrow();
        var brought = new Brought(
                ContributionKind.valueOf(scene.text("kind")),
                scene.text("words"),
                null,
                scene.isTrue("named", true),
                null,
                Whereabouts.of(new ChosenPlace.Nowhere()),
                null,
                null,
                scene.things("from"));
        if (!(book.contribute(scene.who(), step, brought) instanceof Written.Done(var id, var held))) {
            throw new IllegalStateException("nobody can bring this in");
        }
        scene.happened(id);
    }

    private void support(Scene scene) {
        scene.things("what").forEach(contribution -> {
            if (support.support(scene.who(), contribution) != Entrance.OPEN) {
                throw new IllegalStateException("nobody can support this");
            }
        });
    }
}
