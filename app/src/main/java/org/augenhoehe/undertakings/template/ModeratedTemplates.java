package org.augenhoehe.undertakings.template;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.life.PublishedTemplates;
import org.springframework.stereotype.Component;

/// What was published from an undertaking for others to take can be reported. What comes with the program or was read
/// in by the operator is nobody's word here.
@Component
class ModeratedTemplates implements Moderated {
    private final TemplateStore store;
    private final PublishedTemplates published;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedTemplates(TemplateStore store, PublishedTemplates published, SaidInPlace places, Clock clock) {
        this.store = store;
        this.published = published;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Template.KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.template.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listPublished(things).stream()
                .map(one -> new SaidInPlace.Said(
                        one.template().id(),
                        one.undertaking(),
                        words(one.template().schema()),
                        one.template().path(),
                        one.author(),
                        one.hidden()))
                .toList());
    }

    /// What people here publish is German.
    private static String words(Schema schema) {
        var steps = schema.stages().stream()
                .flatMap(stage -> stage.objectives().stream())
                .flatMap(objective -> Stream.concat(
                        Stream.of(objective.name()),
                        objective.tasks().stream().flatMap(task -> Stream.of(task.name(), task.about()))));
        return Stream.concat(Stream.of(schema.name(), schema.about()), steps)
                .map(words -> String.join(" ", words.byLanguage().values()))
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void hide(UUID thing) {
        store.listPublished(Set.of(thing)).forEach(one -> published.hide(one.undertaking(), clock.instant()));
    }

    @Override
    public void showAgain(UUID thing) {
        store.listPublished(Set.of(thing)).forEach(one -> published.hide(one.undertaking(), null));
    }
}
