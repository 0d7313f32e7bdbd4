package org.augenhoehe.participation.decision.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.result.BudgetResults;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.consent.ConsentEnd;
import org.augenhoehe.participation.decision.consent.Hearings;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.decision.vote.Ballots;
import org.augenhoehe.participation.decision.vote.BoxStore;
import org.augenhoehe.participation.decision.vote.ResultSentence;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of a decision shows. How many have voted so far, and what, nobody learns before the end.
@Component
class Decisions {
    private static final int ON_A_PAGE = 50;

    private final Undertakings undertakings;
    private final PaperStore papers;
    private final Roll roll;
    private final Ballots ballots;
    private final BoxStore boxes;
    private final ResultSentence sentence;
    private final People people;
    private final Hearings hearings;
    private final ConsentEnd consentEnd;
    private final BudgetResults budgets;

    Decisions(
            Undertakings undertakings,
            PaperStore papers,
            Roll roll,
            Ballots ballots,
            BoxStore boxes,
            ResultSentence sentence,
            People people,
            Hearings hearings,
            ConsentEnd consentEnd,
            BudgetResults budgets) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.roll = roll;
        this.ballots = ballots;
        this.boxes = boxes;
        this.sentence = sentence;
        this.people = people;
        this.hearings = hearings;
        this.consentEnd = consentEnd;
        this.budgets = budgets;
    }

    DecisionShown of(Page page, UUID id, int number) {
        var step = undertakings.findStep(id).orElseThrow(NotFound::new);
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.method().equals(step.method()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var visitor = page.visitor().person();
        var paper = papers.find(id).map(found -> shown(page, found)).orElse(null);
        var extent = roll.extent(id, visitor);
        var receipt = visitor == null ? null : ballots.findReceipt(id, visitor).orElse(null);
        var result = paper == null ? null : result(page, step, shown(page, consentEnd.withWordings(paper)));
        var entrance = undertakings.entrance(step, visitor);
        var sealedOpen = result != null && paper != null && !paper.settings().secret();
        return new DecisionShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElse(""),
                kind,
                paper,
                entrance,
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                visitor != null && undertakings.takesPart(visitor, step.undertaking()),
                extent.people(),
                extent.includes(),
                visitor == null || paper == null || extent.includes() ? null : place(step, visitor, paper, entrance),
                paper == null ? List.of() : answers(page, paper),
                receipt,
                paper != null && kind == Kind.CONSENT ? hearings.of(page, step, paper) : null,
                result,
                kind == Kind.BUDGET ? budgets.find(page, step) : null,
                sealedOpen ? said(page, step, Objects.requireNonNull(paper), number) : List.of(),
                number,
                sealedOpen ? (boxes.count(id) + ON_A_PAGE - 1) / ON_A_PAGE : 1);
    }

    /// What moderation hides is called by its number, in the reader's language.
    private static Paper shown(Page page, Paper paper) {
        return paper.saying(number -> page.t(HiddenWords.TEXT_KEY, number));
    }

    private Roll.@Nullable Place place(Step step, UUID visitor, Paper paper, Entrance entrance) {
        var inTime = entrance == Entrance.OPEN || entrance == Entrance.OTHER_STANDING;
        return inTime && paper.isFixed() && paper.settings().binding() ? roll.place(step, visitor) : null;
    }

    private @Nullable ResultShown result(Page page, Step step, Paper paper) {
        return boxes.find(step.id())
                .map(closed -> ResultShown.of(
                        page,
                        step,
                        paper,
                        closed,
                        sentence.of(page.language(), paper, closed.report().outcome())))
                .orElse(null);
    }

    private List<DecisionShown.Said> said(Page page, Step step, Paper paper, int number) {
        var said = ballots.listSaid(step.id(), ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var names = people.names(
                said.stream().map(Ballots.Said::person).filter(Objects::nonNull).toList());
        var words = new Words(page, paper);
        return said.stream()
                .map(one -> new DecisionShown.Said(
                        one.number(),
                        one.person() == null ? "" : names.getOrDefault(one.person(), ""),
                        words.of(one.choice())))
                .toList();
    }

    private static List<Option> answers(Page page, Paper paper) {
        var settings = paper.settings();
        return switch (paper.kind()) {
            case APPROVAL, CONSENT -> List.of();
            case BUDGET -> isTicked(settings) ? List.of() : numbers(1, settings.most());
            case SCORE -> numbers(settings.low(), settings.high());
            case DOTS -> numbers(1, settings.most());
            case RANKED, PERSONS -> numbers(1, paper.options().size());
            case DATES ->
                List.of(
                        new Option("YES", page.t("decision.suits.YES")),
                        new Option("IF_NEED_BE", page.t("decision.suits.IF_NEED_BE")),
                        new Option("NO", page.t("decision.suits.NO")));
        };
    }

    private static boolean isTicked(Settings settings) {
        var purse = settings.purse();
        return purse == null || purse.form() == BallotForm.APPROVAL;
    }

    private static List<Option> numbers(int least, int greatest) {
        var numbers = new ArrayList<Option>();
        for (int number = least; number <= greatest; number++) {
            numbers.add(new Option(Integer.toString(number), Integer.toString(number)));
        }
        return numbers;
    }
}
