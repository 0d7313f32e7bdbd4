package org.augenhoehe.undertakings.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.feeds.DaySource;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Steps as the time in which one can bring something in, and the day until which answers are promised.
@Component
class StepDays implements DaySource {
    private final StepStore steps;
    private final Methods methods;

    StepDays(StepStore steps, Methods methods) {
        this.steps = steps;
        this.methods = methods;
    }

    @Override
    public List<Event> list(Page page, @Nullable UUID undertaking, int most) {
        return steps.listNewest(undertaking, most).stream()
                .flatMap(step -> events(page, step))
                .toList();
    }

    private Stream<Event> events(Page page, Step step) {
        var href = page.publicUrl()
                + methods.find(step.method())
                        .map(method -> method.path(step.id()))
                        .orElseGet(() -> Undertaking.home(step.undertaking()));
        var open = new Event(
                step.id(),
                new Event.When.Between(step.opensAt(), step.closesAt()),
                step.question(),
                step.whatHappens(),
                "",
                href,
                false);
        // The day has an id of its own, and always the same.
        var answers = new Event(
                new UUID(step.id().getMostSignificantBits(), ~step.id().getLeastSignificantBits()),
                new Event.When.AllDay(step.answersUntil()),
                page.t("undertakings.calendar.answers", step.question()),
                "",
                "",
                href,
                false);
        return Stream.of(open, answers);
    }
}
