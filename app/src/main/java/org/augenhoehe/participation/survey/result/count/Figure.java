package org.augenhoehe.participation.survey.result.count;

import java.util.List;

import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Ticked;

/// What is told of one question.
///
/// @param asked to how many it was put; 0 where that is not told
/// @param answered how many said something; 0 where that is not told
/// @param rows the answers, of a table each row; empty where they are told otherwise
/// @param ticked of which people chose several
/// @param cuts of numbers
/// @param names of places, by the keys of the parts
/// @param means of an order
public record Figure(
        int number,
        Telling telling,
        int asked,
        int answered,
        List<Row> rows,
        List<Ticked> ticked,
        Cuts cuts,
        List<String> names,
        List<Mean> means) {
    public Figure {
        rows = List.copyOf(rows);
        ticked = List.copyOf(ticked);
        names = List.copyOf(names);
        means = List.copyOf(means);
    }

    public enum Telling {
        TOLD,
        /// Fewer than five answered.
        FEW,
        /// How many it was put to would tell what few answered to the question before.
        FOLLOWS
    }

    public static Figure untold(int number, Telling why) {
        return new Figure(number, why, 0, 0, List.of(), List.of(), Cuts.NONE, List.of(), List.of());
    }

    static Figure of(int number, int asked, int answered) {
        return new Figure(number, Telling.TOLD, asked, answered, List.of(), List.of(), Cuts.NONE, List.of(), List.of());
    }

    Figure with(List<Row> more) {
        return new Figure(number, telling, asked, answered, more, ticked, cuts, names, means);
    }

    Figure withTicked(List<Ticked> more) {
        return new Figure(number, telling, asked, answered, rows, more, cuts, names, means);
    }

    Figure with(Cuts more) {
        return new Figure(number, telling, asked, answered, rows, ticked, more, names, means);
    }

    Figure withNames(List<String> more) {
        return new Figure(number, telling, asked, answered, rows, ticked, cuts, more, means);
    }

    Figure withMeans(List<Mean> more) {
        return new Figure(number, telling, asked, answered, rows, ticked, cuts, names, more);
    }

    public boolean isTold() {
        return telling == Telling.TOLD;
    }

    /// The one way to answer, where there is only one.
    public List<Part> parts() {
        return rows.size() == 1 && rows.getFirst().item() == 0
                ? rows.getFirst().parts().all()
                : List.of();
    }

    /// Whether others can be told by what was answered to it.
    public boolean splits() {
        return parts().size() > 1 && names.isEmpty() && means.isEmpty();
    }
}
