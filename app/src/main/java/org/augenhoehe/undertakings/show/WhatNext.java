package org.augenhoehe.undertakings.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.Accord;
import org.augenhoehe.undertakings.plan.PlanShown.StepLine;

/// "Als Nächstes": the days to come, the nearest first.
final class WhatNext {
    private static final int MOST = 6;

    private WhatNext() {}

    static List<Upcoming> of(Page page, Facts facts) {
        var today = LocalDate.ofInstant(facts.now(), Step.ZONE);
        return Stream.concat(
                        facts.steps().stream().flatMap(line -> ofStep(page, line)),
                        facts.accords().stream().map(accord -> ofAccord(page, accord)))
                .filter(upcoming -> !upcoming.day().isBefore(today))
                .sorted(Comparator.comparing(Upcoming::day))
                .limit(MOST)
                .toList();
    }

    private static Stream<Upcoming> ofStep(Page page, StepLine line) {
        var step = line.step();
        var answers = new Upcoming(step.answersUntil(), line.promised(page), step.question());
        return switch (line.state()) {
            case PLANNED ->
                Stream.of(new Upcoming(step.firstDay(), page.t("undertakings.next.begins"), step.question()));
            case OPEN ->
                Stream.of(new Upcoming(step.lastDay(), page.t("undertakings.next.ends"), step.question()), answers);
            case ANSWERING -> Stream.of(answers);
            case CLOSED -> Stream.of();
        };
    }

    private static Upcoming ofAccord(Page page, Accord accord) {
        return new Upcoming(
                accord.lastDay(),
                page.t("undertakings.next.accord"),
                accord.isPublic() ? accord.words() : page.t("undertakings.now.host"));
    }
}
