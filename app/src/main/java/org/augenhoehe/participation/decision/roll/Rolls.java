package org.augenhoehe.participation.decision.roll;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What the page of the roll shows.
@Component
class Rolls {
    private final Undertakings undertakings;
    private final PaperStore papers;
    private final RollStore store;
    private final AppealStore appeals;
    private final Roll roll;
    private final People people;
    private final Clock clock;

    Rolls(
            Undertakings undertakings,
            PaperStore papers,
            RollStore store,
            AppealStore appeals,
            Roll roll,
            People people,
            Clock clock) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.store = store;
        this.appeals = appeals;
        this.roll = roll;
        this.people = people;
        this.clock = clock;
    }

    RollShown of(Page page, UUID stepId) {
        var visitor = page.visitor().id();
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var paper = papers.find(stepId)
                .filter(one -> one.isFixed() && one.settings().binding())
                .orElseThrow(NotFound::new);
        if (!undertakings.takesPart(visitor, step.undertaking())) {
            throw new Forbidden();
        }
        var listed = store.list(stepId);
        var said = appeals.list(stepId);
        var named = new HashSet<>(listed.keySet());
        said.stream().map(Appeal::person).filter(Objects::nonNull).forEach(named::add);
        var names = people.names(named);
        var open = !paper.isSealed() && step.isOpen(clock.instant());
        var host = undertakings.hosts(visitor, step.undertaking());
        return new RollShown(
                step,
                lines(page, listed.keySet().stream().toList(), names),
                store.countLate(stepId),
                roll.place(step, visitor),
                open,
                said.stream()
                        .map(appeal -> new RollShown.Said(
                                appeal.id(),
                                appeal.person() == null ? "" : names.getOrDefault(appeal.person(), ""),
                                appeal.reason(),
                                appeal.removed(),
                                appeal.because(),
                                open && host && appeal.mayDecide(visitor)))
                        .toList());
    }

    private static List<RollShown.Line> lines(Page page, List<UUID> roll, Map<UUID, String> names) {
        var times = roll.stream().collect(Collectors.groupingBy(one -> alike(names, one), Collectors.counting()));
        return roll.stream()
                .map(one -> new RollShown.Line(
                        one, names.getOrDefault(one, ""), times.getOrDefault(alike(names, one), 0L) > 1))
                .sorted(Comparator.comparing(
                        RollShown.Line::name, page.language().collator()))
                .toList();
    }

    private static String alike(Map<UUID, String> names, UUID person) {
        return names.getOrDefault(person, "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
