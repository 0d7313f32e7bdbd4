package org.augenhoehe.participation.decision.consent;

import java.util.List;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.box.ConsentCount.LastWord;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.vote.Ballot;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What the end of a consent needs: the last word of everybody, and the wordings it was said to.
@Component
public class ConsentEnd {
    private final HearingStore store;

    ConsentEnd(HearingStore store) {
        this.store = store;
    }

    public List<Ballot> listLast(Paper paper) {
        return new Hearing(store.listWordings(paper), store.list(paper.step()))
                .latest().stream()
                        .map(one -> new Ballot(
                                one.mark(),
                                one.side(),
                                new LastWord(one.round(), one.stance().name()).written()))
                        .toList();
    }

    /// What is decided on in the end; every other paper stays as it is.
    public Paper withWordings(Paper paper) {
        return paper.kind() != Kind.CONSENT
                ? paper
                : paper.with(store.listWordings(paper).stream()
                        .map(wording -> new Choosable(
                                wording.number(), wording.words(), "", null, false, null, wording.imprint()))
                        .toList());
    }

    /// Writes down what became of each objection; where the consent is secret, who raised it is told by nothing any
    /// more.
    public void end(Step step, Paper paper) {
        new Hearing(store.listWordings(paper), store.list(step.id()))
                .objections(step.closesAt(), step.closesAt())
                .forEach(one -> store.settle(one.answer().id(), one.state()));
        if (paper.settings().secret()) {
            store.unlink(step.id());
        }
    }
}
