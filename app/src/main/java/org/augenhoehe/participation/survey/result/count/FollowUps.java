package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Ticked;

/// A question that only some were asked tells how many of them there are. It is told only where that can be read from
/// the question before already: else it would say what few answered there.
final class FollowUps {
    private FollowUps() {}

    /// @param told what is told of the questions before
    static boolean mayBeTold(Survey survey, Question question, List<Figure> told) {
        var condition = question.condition();
        return condition == null
                || survey.find(condition.question())
                        .filter(before -> tells(before.number(), condition, told))
                        .isPresent();
    }

    private static boolean tells(int before, Condition condition, List<Figure> told) {
        return find(before, told)
                .filter(figure -> figure.ticked().isEmpty()
                        ? tellsParts(figure, condition)
                        : tellsTicked(figure.ticked(), condition))
                .isPresent();
    }

    private static Optional<Figure> find(int number, List<Figure> told) {
        return told.stream()
                .filter(figure -> figure.number() == number && figure.isTold())
                .findFirst();
    }

    private static boolean tellsParts(Figure figure, Condition condition) {
        return figure.parts().size() > 1
                && figure.parts().stream()
                        .allMatch(part -> figure.cuts().at().isEmpty()
                                ? isOneWay(part, condition)
                                : isOneWay(part, figure.cuts(), condition));
    }

    private static boolean isOneWay(Part part, Condition condition) {
        return part.keys().stream()
                        .map(key -> condition.isMet(new Given.One(key)))
                        .distinct()
                        .count()
                == 1;
    }

    /// Whether all numbers of a class meet a condition, or none.
    private static boolean isOneWay(Part part, Cuts cuts, Condition condition) {
        var from = cuts.from(part.keys().getFirst());
        var before = cuts.before(part.keys().getLast());
        var least = condition.least();
        var most = condition.most();
        // The first number that is too large.
        var over = most == null || !cuts.whole() ? most : most.add(BigDecimal.ONE);
        boolean under = least != null && before != null && before.compareTo(least) <= 0;
        boolean above = over != null
                && from != null
                && from.compareTo(over) >= 0
                && (most == null || from.compareTo(most) != 0);
        boolean within = (least == null || from != null && from.compareTo(least) >= 0)
                && (over == null || before != null && before.compareTo(over) <= 0);
        return under || above || within;
    }

    /// Several together would tell how many chose two of them.
    private static boolean tellsTicked(List<Ticked> ticked, Condition condition) {
        return condition.items().size() == 1
                && ticked.stream()
                        .anyMatch(
                                one -> one.item() == condition.items().first() && one.telling() == Ticked.Telling.TOLD);
    }
}
