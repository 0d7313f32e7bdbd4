package org.augenhoehe.undertakings.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.accord.Accord;
import org.augenhoehe.undertakings.plan.PlanShown.State;
import org.augenhoehe.undertakings.plan.PlanShown.StepLine;
import org.springframework.stereotype.Component;

/// What those who host owe or could do next. What others wait for comes first.
@Component
class HostsNow {
    List<Deed> of(Page page, Facts facts) {
        var home = facts.undertaking().home();
        var deeds = new ArrayList<Deed>();
        Stream.concat(facts.steps(State.OPEN).stream(), facts.steps(State.PLANNED).stream())
                .flatMap(line -> prepare(page, line))
                .forEach(deeds::add);
        facts.steps(State.ANSWERING).forEach(line -> deeds.add(answer(page, home, line)));
        facts.steps(State.CLOSED).forEach(line -> deeds.add(lastWord(page, line)));
        if (facts.asking() > 0) {
            deeds.add(deed(page, "asking", home + "/menschen", facts.asking()));
        }
        if (facts.undertaking().state().isOver()) {
            return deeds;
        }
        if (facts.undertaking().goal() == null && facts.accords().stream().noneMatch(HostsNow::isGoal)) {
            deeds.add(deed(page, "nogoal", home + "/ziel"));
        }
        if (!facts.lead().mayDecide()) {
            deeds.add(deed(page, "nolead", home + "/menschen"));
        }
        if (facts.undertaking().state() == UndertakingState.PREPARING
                || facts.steps().stream().allMatch(StepLine::owesLastWord)) {
            deeds.add(deed(page, "nostep", home + "/schritte/neu"));
        }
        return deeds;
    }

    private static Stream<Deed> prepare(Page page, StepLine line) {
        var preparing = line.preparing();
        return preparing == null
                ? Stream.of()
                : Stream.of(Deed.go(
                        line.step().question(),
                        page.t("undertakings.host.prepare.why"),
                        preparing.href(),
                        page.t(preparing.textKey())));
    }

    private static Deed answer(Page page, String home, StepLine line) {
        var owed = line.tally().owed();
        var step = line.step();
        var path = line.path();
        if (owed > 0 && path != null) {
            return Deed.go(
                    page.t("undertakings.host.answer", step.question()),
                    page.t("undertakings.host.answer.why", owed, page.day(step.answersUntil())),
                    path,
                    page.t("undertakings.host.answer.do"));
        }
        return Deed.go(
                page.t("undertakings.host.close", step.question()),
                page.t("undertakings.host.close.why"),
                home + "/schritte/" + step.id(),
                page.t("undertakings.host.close.do"));
    }

    private static Deed lastWord(Page page, StepLine line) {
        return Deed.go(
                page.t("undertakings.host.lastword", line.step().question()),
                page.t("undertakings.host.lastword.why", line.tally().owed()),
                Objects.requireNonNull(line.path()),
                page.t("undertakings.host.answer.do"));
    }

    private static Deed deed(Page page, String what, String href, Object... arguments) {
        var key = "undertakings.host." + what;
        return Deed.go(page.t(key, arguments), page.t(key + ".why"), href, page.t(key + ".do"));
    }

    private static boolean isGoal(Accord accord) {
        return accord.about() == Accord.About.GOAL;
    }
}
