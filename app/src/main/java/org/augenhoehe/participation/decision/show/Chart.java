package org.augenhoehe.participation.decision.show;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.participation.decision.box.Outcome;
import org.augenhoehe.participation.decision.paper.Paper;

/// The first figure of every option as a bar, best first. Widths are whole numbers between 0 and {@link #LONGEST}.
///
/// @param bars one for each option
public record Chart(List<Bar> bars) {
    public static final int LONGEST = 200;
    public static final int ROW = 34;

    /// @param value as it is written at the end of the bar
    public record Bar(String number, int width, String value, boolean won) {}

    static Chart of(Paper paper, Outcome outcome) {
        var values = outcome.figures().values().stream()
                .mapToDouble(figures -> figures.getFirst().doubleValue())
                .toArray();
        double least = Math.min(0, Arrays.stream(values).min().orElse(0));
        double greatest = Arrays.stream(values).max().orElse(0);
        double span = greatest > least ? greatest - least : 1;
        return new Chart(order(paper, outcome).stream()
                .map(number -> {
                    var figures = outcome.figures().get(number);
                    var value = figures == null ? 0 : figures.getFirst();
                    return new Bar(
                            number,
                            (int) Math.round((value.doubleValue() - least) / span * LONGEST),
                            value.toString(),
                            outcome.winners().contains(number));
                })
                .toList());
    }

    /// Best first, as the rule places them; in the order of the paper where it places none.
    static List<String> order(Paper paper, Outcome outcome) {
        return outcome.places().isEmpty()
                ? paper.options().stream().map(option -> option.id()).toList()
                : outcome.places().stream().flatMap(List::stream).toList();
    }

    public int height() {
        return bars.size() * ROW;
    }
}
