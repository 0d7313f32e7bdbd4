package org.augenhoehe.participation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.Chapter.Entry;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.open.Result.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What is decided: votes that are counted and sealed.
@Component
class DecisionsInExtract implements DossierPart {
    private static final int SHOWN = 20;
    private static final int LEAST = 5;

    private final ResultReader reader;
    private final Undertakings undertakings;

    DecisionsInExtract(ResultReader reader, Undertakings undertakings) {
        this.reader = reader;
        this.undertakings = undertakings;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var asked = undertakings.listStepsOfAll(subject.undertakings()).stream()
                .collect(Collectors.toMap(Step::id, Function.identity()));
        var sealed = reader.list(null, asked.keySet(), SHOWN);
        var options = reader.listOptions(
                sealed.stream().map(ResultReader.Sealed::step).toList());
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.decisions.title"),
                page.t("opendata.dossier.decisions.lead", sealed.size()),
                sealed.stream()
                        .map(one -> entry(
                                page,
                                one,
                                Objects.requireNonNull(asked.get(one.step())),
                                options.getOrDefault(one.step(), List.of())))
                        .toList(),
                sealed.isEmpty() ? List.of() : List.of(page.t("opendata.dossier.decisions.recount"))));
    }

    private static Entry entry(Page page, ResultReader.Sealed one, Step step, List<Option> options) {
        var outcome = one.report().outcome();
        var said = new ArrayList<String>();
        var won = options.stream()
                .filter(option -> outcome.winners().contains(option.number()))
                .map(Option::title)
                .collect(Collectors.joining("; "));
        said.add(
                won.isEmpty()
                        ? page.t("opendata.dossier.decisions.nothing")
                        : page.t("opendata.dossier.decisions.won", won));
        if (outcome.ballots() >= LEAST) {
            said.add(page.t("opendata.dossier.decisions.ballots", outcome.ballots()));
        }
        if (!one.binding()) {
            said.add(page.t("opendata.dossier.decisions.opinion"));
        }
        return new Entry(step.question(), String.join(" ", said), Paper.path(one.step()));
    }
}
