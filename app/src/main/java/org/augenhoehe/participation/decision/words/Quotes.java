package org.augenhoehe.participation.decision.words;

import java.util.UUID;

import org.augenhoehe.participation.budget.result.BudgetEnd;
import org.augenhoehe.participation.decision.consent.ConsentEnd;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.vote.BoxStore;
import org.augenhoehe.participation.decision.vote.ResultSentence;
import org.augenhoehe.undertakings.Retelling;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Where the words of an option are written down besides the paper: in the sentence of the result, in the history, on
/// the thread, in the search. Everything else asks the paper.
@Component
class Quotes {
    private final PaperStore papers;
    private final ConsentEnd consents;
    private final BudgetEnd budgets;
    private final BoxStore boxes;
    private final ResultSentence sentence;
    private final Retelling retelling;
    private final HiddenWords instead;

    Quotes(
            PaperStore papers,
            ConsentEnd consents,
            BudgetEnd budgets,
            BoxStore boxes,
            ResultSentence sentence,
            Retelling retelling,
            HiddenWords instead) {
        this.papers = papers;
        this.consents = consents;
        this.budgets = budgets;
        this.boxes = boxes;
        this.sentence = sentence;
        this.retelling = retelling;
        this.instead = instead;
    }

    /// A vote that is just being closed is closed before or after.
    void hold(Step step) {
        retelling.hold(step.undertaking());
    }

    /// To be called when it is written down whether it is hidden.
    void say(Step step, Said said, boolean hidden) {
        if (!said.quoted().isEmpty()) {
            var called = instead.of(said.number());
            retelling.replace(step.id(), hidden ? said.quoted() : called, hidden ? called : said.quoted());
        }
        budgets.say(step, said.number(), hidden);
        retell(step.id());
    }

    /// Nothing before the end; a budget that was decided elsewhere names no project in its result.
    private void retell(UUID step) {
        papers.findWhole(step)
                .map(consents::withWordings)
                .ifPresent(paper -> boxes.find(step)
                        .ifPresent(box -> retelling.retell(
                                step, sentence.of(paper, box.report().outcome()))));
    }
}
