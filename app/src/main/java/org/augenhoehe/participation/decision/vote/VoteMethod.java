package org.augenhoehe.participation.decision.vote;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.beans.factory.ObjectProvider;

/// One of the rules as a way to do a step.
class VoteMethod implements Method {
    private final Kind kind;
    private final PaperStore papers;
    private final BallotStore ballots;
    private final ObjectProvider<Closing> closing;
    private final ResultSentence sentence;

    VoteMethod(
            Kind kind,
            PaperStore papers,
            BallotStore ballots,
            ObjectProvider<Closing> closing,
            ResultSentence sentence) {
        this.kind = kind;
        this.papers = papers;
        this.ballots = ballots;
        this.closing = closing;
        this.sentence = sentence;
    }

    @Override
    public String key() {
        return kind.method();
    }

    @Override
    public String textKey() {
        return kind.textKey();
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public String path(UUID step) {
        return Paper.path(step);
    }

    /// The result is the answer to every ballot.
    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return ballots.count(Step.ids(steps)).stream()
                .collect(Collectors.toMap(
                        BallotStore.Counted::step, counted -> new Tally(counted.ballots(), counted.ballots())));
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var fixed = papers.listFixed(steps);
        return steps.stream()
                .filter(step -> !fixed.contains(step))
                .collect(Collectors.toMap(step -> step, this::preparing));
    }

    private Preparing preparing(UUID step) {
        return kind == Kind.BUDGET
                ? new Preparing("budget.paper.title", path(step) + "/budget")
                : new Preparing("decision.paper.write", path(step) + "/zettel");
    }

    @Override
    public String broughtKey() {
        return "decision.brought";
    }

    @Override
    public String promisedKey() {
        return "decision.promised";
    }

    @Override
    public String close(Step step) {
        return papers.findWhole(step.id())
                .filter(Paper::isFixed)
                .map(paper -> closing.getObject().close(step, paper))
                .orElseGet(sentence::notHeld);
    }
}
