package org.augenhoehe.participation.opinion.stance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// An opinion map on paper: the statements so far, the oldest first, as many as a few pages hold. It comes by letter
/// only: everybody has a place of their own on the map.
@Component
class MapOnPaper implements OnPaper {
    private static final String GRID = "aussagen";
    private static final int MOST = 40;

    private final StatementStore statements;
    private final StanceStore store;
    private final PaperEntrance entrance;
    private final Texts texts;

    MapOnPaper(StatementStore statements, StanceStore store, PaperEntrance entrance, Texts texts) {
        this.statements = statements;
        this.store = store;
        this.entrance = entrance;
        this.texts = texts;
    }

    @Override
    public boolean knows(String method) {
        return method.equals("opinion");
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return list(step).isEmpty() ? Optional.empty() : Optional.of(new PaperWay(false, false));
    }

    private List<Statement> list(Step step) {
        return statements.listOf(step.id()).stream().limit(MOST).toList();
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var rows = list(step).stream()
                .map(one -> new PaperAnswer(one.id().toString(), one.wording()))
                .toList();
        var columns = List.of(Stance.AGREE, Stance.DISAGREE, Stance.PASS).stream()
                .map(stance -> new PaperAnswer(stance.name(), texts.get(language, "opinion.say." + stance)))
                .toList();
        var grid = new Grid(
                GRID, texts.get(language, "paper.opinion"), texts.get(language, "paper.opinion.hint"), rows, columns);
        return new PaperForm(step.question(), List.of(step.whatHappens()), List.of(grid), List.of());
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        if (!(voice instanceof Voice.Of(var person))) {
            return Entered.refused(page.t("paper.refused.letters"));
        }
        var closed = entrance.hold(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        if (!store.own(step.id(), person).isEmpty()) {
            return Entered.refused(page.t("paper.refused.online"));
        }
        int said = 0;
        // What was hidden since it was printed is not asked any more.
        for (var statement : statements.listOf(step.id())) {
            var stance = filled.column(GRID, statement.id().toString()).flatMap(MapOnPaper::stance);
            if (stance.isPresent()) {
                store.put(step.id(), statement.id(), person, stance.get());
                said++;
            }
        }
        return said == 0 ? Entered.refused(page.t("paper.refused.nothing")) : Entered.counts();
    }

    private static Optional<Stance> stance(String name) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equals(name))
                .findFirst();
    }
}
