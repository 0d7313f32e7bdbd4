package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Tie;
import org.augenhoehe.methods.exact.Fraction;

/// Who has most or least, and how equals are told apart: by the latest earlier stage at which they were
/// unequal, and only then by lot. So it stands in the Scottish Local Government Elections Order 2007 (SSI
/// 2007/42, schedule 1).
final class Comparison {
    private final Question question;
    private final List<Map<String, Fraction>> stages = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    Comparison(Question question) {
        this.question = question;
    }

    void newStage(Map<String, Fraction> votes) {
        stages.add(votes);
    }

    String most(Collection<String> candidates) {
        return lotAmong(equal(candidates, Fraction::max), "most").getFirst();
    }

    String least(Collection<String> candidates) {
        return lotAmong(equal(candidates, Fraction::min), "least").getLast();
    }

    List<Tie> ties() {
        return List.copyOf(ties);
    }

    private List<String> equal(Collection<String> candidates, BinaryOperator<Fraction> extreme) {
        List<String> equal = List.copyOf(candidates);
        for (int stage = stages.size() - 1; stage >= 0 && equal.size() > 1; stage--) {
            var votes = stages.get(stage);
            var value = equal.stream()
                    .map(one -> votes.getOrDefault(one, Fraction.ZERO))
                    .reduce(extreme)
                    .orElse(Fraction.ZERO);
            equal = equal.stream()
                    .filter(one -> votes.getOrDefault(one, Fraction.ZERO).equals(value))
                    .toList();
        }
        return equal;
    }

    private List<String> lotAmong(List<String> equal, String what) {
        if (equal.size() == 1) {
            return equal;
        }
        Tie tie = question.lot("stage " + stages.size() + "/" + what, equal);
        ties.add(tie);
        return tie.drawn();
    }
}
